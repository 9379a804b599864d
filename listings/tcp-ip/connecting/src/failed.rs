use std::fmt;
use std::io;
use std::net::SocketAddr;

/// Nobody could be reached: what each address said, or that it said nothing,
/// or was not asked.
#[derive(Debug)]
pub struct Failed(pub Vec<(SocketAddr, io::Error)>);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let noes = self.0.iter().map(|(who, no)| format!("{who}: {no}"));
        match noes.collect::<Vec<_>>().join("; ") {
            none if none.is_empty() => f.write_str("no address"),
            noes => f.write_str(&noes),
        }
    }
}

impl std::error::Error for Failed {}
