use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show it: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut stream = TcpStream::connect(listener.local_addr()?)?;
    let (mut peer, _) = listener.accept()?;
    stream.set_read_timeout(Some(Duration::from_millis(100)))?;

    let by_hand = nix::unistd::read(&stream, &mut []);
    show("read, nothing there", by_hand.map_err(io::Error::from))?;
    show("std's, nothing there", stream.read(&mut []))?;
    peer.write_all(b"x")?;
    show("std's, a byte there", stream.read(&mut []))?;
    show("with room", stream.read(&mut [0; 10]))
}

fn show(call: &str, result: io::Result<usize>) -> io::Result<()> {
    match result {
        Ok(n) => writeln!(io::stdout(), "{call}: {n}"),
        Err(e) => writeln!(io::stdout(), "{call}: {e}"),
    }
}
