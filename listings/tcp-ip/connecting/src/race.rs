use std::fmt;
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use crate::attempt::{Attempt, heard};
use crate::order::alternate;
use crate::schedule::Schedule;

/// RFC 8305 recommends 250 ms, and 100 ms to 2 s where there is a reason.
/// curl takes 200 ms.
pub const DELAY: Duration = Duration::from_millis(200);

// ANCHOR: connect
/// Connects to the first address that answers, within the limit. What happens
/// on the way is told to `tell`.
pub fn connect(
    addresses: &[SocketAddr],
    limit: Duration,
    mut tell: impl FnMut(Duration, SocketAddr, &str),
) -> Result<TcpStream, Failed> {
    let begin = Instant::now();
    let mut schedule = Schedule::new(alternate(addresses), DELAY);
    let mut asked: Vec<Attempt> = Vec::new();
    let mut noes = Vec::new();
    while begin.elapsed() < limit {
        // Whom to ask?
        let now = begin.elapsed();
        while let Some(address) = schedule.due(now) {
            tell(now, address, "asked");
            match Attempt::start(address) {
                Ok(attempt) => asked.push(attempt),
                Err(no) => {
                    tell(now, address, &no.to_string());
                    noes.push((address, no));
                    schedule.failed(now);
                }
            }
        }
        if asked.is_empty() {
            return Err(Failed(noes));
        }
        // How long to wait for an answer?
        let until = schedule.next().unwrap_or(limit).min(limit);
        let left = until.saturating_sub(begin.elapsed());
        let heard = heard(&asked, left)
            .map_err(|why| Failed(vec![(asked[0].address, why)]))?;
        // What do the answers say?
        let now = begin.elapsed();
        for i in heard.into_iter().rev() {
            match asked[i].answer() {
                Ok(false) => continue,
                Ok(true) => {
                    let Attempt { address, socket } = asked.swap_remove(i);
                    tell(now, address, "connected");
                    return socket
                        .set_nonblocking(false)
                        .map(|()| socket.into())
                        .map_err(|why| Failed(vec![(address, why)]));
                }
                Err(no) => {
                    let address = asked.swap_remove(i).address;
                    tell(now, address, &no.to_string());
                    noes.push((address, no));
                    schedule.failed(now);
                }
            }
        }
    }
    noes.extend(asked.iter().map(|a| (a.address, silence())));
    Err(Failed(noes))
}
// ANCHOR_END: connect

fn silence() -> io::Error {
    io::Error::new(ErrorKind::TimedOut, "no answer in time")
}

/// Nobody could be reached: what each address said.
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
