use std::env;
use std::io::{self, Write};
use std::net::TcpStream;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot write: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let usage = || io::Error::other("usage: one-write ADDRESS BYTES");
    let [address, bytes] = &words[..] else {
        return Err(usage());
    };
    let bytes: u32 = bytes.parse().map_err(|_| usage())?;
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(&vec![b'.'; bytes as usize])
}
// ANCHOR_END: run
