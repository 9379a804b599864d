use std::io::{self, Read as _, Write};
use std::net::TcpStream;
use std::process::ExitCode;

use no_messages::{pair, say};
use socket2::{SockRef, Socket};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the bytes: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
enum Step {
    Send(&'static [u8]),
    Urgent(&'static [u8]),
    Read,
}
use Step::{Read, Send, Urgent};

fn run() -> io::Result<()> {
    for inline in [false, true] {
        writeln!(io::stdout(), "inline: {inline}")?;
        let one = [Send(b"ab"), Urgent(b"!"), Send(b"cd")];
        receive(inline, "one", &one)?;
        let two = [Send(b"ab"), Urgent(b"!"), Send(b"cd"), Urgent(b"?")];
        receive(inline, "two", &two)?;
        let read = [Send(b"ab"), Read, Urgent(b"!"), Send(b"cd"), Urgent(b"?")];
        receive(inline, "two, and a read between", &read)?;
    }
    Ok(())
}

fn receive(inline: bool, name: &str, steps: &[Step]) -> io::Result<()> {
    let (peer, stream) = pair()?;
    SockRef::from(&stream).set_out_of_band_inline(inline)?;
    let peer = Socket::from(peer);
    write!(io::stdout(), "  {name}:")?;
    for step in steps {
        match step {
            Send(bytes) => drop(peer.send(bytes)?),
            Urgent(bytes) => drop(peer.send_out_of_band(bytes)?),
            Read => drop(show_read(&stream)?),
        }
    }
    drop(peer);
    while show_read(&stream)? > 0 {}
    writeln!(io::stdout())
}

fn show_read(mut stream: &TcpStream) -> io::Result<usize> {
    let mut buf = [0; 100];
    let n = stream.read(&mut buf)?;
    if n > 0 {
        let text = String::from_utf8_lossy(&buf[..n]);
        write!(io::stdout(), " {text:?}")?;
    }
    Ok(n)
}
// ANCHOR_END: run
