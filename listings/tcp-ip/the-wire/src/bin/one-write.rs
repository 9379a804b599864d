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
    let words: Vec<_> = env::args_os().skip(1).collect();
    let usage = || io::Error::other("usage: one-write ADDRESS BYTES");
    let [address, bytes] = &words[..] else {
        return Err(usage());
    };
    let bytes: u32 = bytes.to_string_lossy().parse().map_err(|_| usage())?;
    let address = address.to_string_lossy();
    let named = |e| io::Error::other(format!("{address}: {e}"));
    let mut stream = TcpStream::connect(&*address).map_err(named)?;
    stream.write_all(&vec![b'.'; bytes as usize])
}
// ANCHOR_END: run
