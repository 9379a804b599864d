use std::io::{self, IoSlice, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show a reset: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut stream = TcpStream::connect(listener.local_addr()?)?;
    let (peer, _) = listener.accept()?;

    stream.write_all(b"nobody reads this")?;
    drop(peer);
    // The RST needs a moment, even here.
    thread::sleep(Duration::from_millis(50));

    show("write", stream.write(b"one"))?;
    show("write", stream.write(b"two"))?;
    let three = [IoSlice::new(b"three")];
    show("write_vectored", stream.write_vectored(&three))?;
    show("read", stream.read(&mut [0; 10]))
}

fn show(call: &str, result: io::Result<usize>) -> io::Result<()> {
    match result {
        Ok(n) => writeln!(io::stdout(), "{call}: {n}"),
        Err(e) => writeln!(io::stdout(), "{call}: {e}"),
    }
}
