use std::io::{self, Read, Write};
use std::process::ExitCode;

use no_messages::{pair, say};
use socket2::{SockRef, Socket};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("urgent-byte: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for inline in [false, true] {
        writeln!(io::stdout(), "inline: {inline}")?;
        receive("one", inline, |peer| {
            peer.send(b"ab")?;
            peer.send_out_of_band(b"!")?;
            peer.send(b"cd")
        })?;
        receive("two", inline, |peer| {
            peer.send(b"ab")?;
            peer.send_out_of_band(b"!")?;
            peer.send(b"cd")?;
            peer.send_out_of_band(b"?")?;
            peer.send(b"ef")
        })?;
    }
    Ok(())
}

fn receive(
    name: &str,
    inline: bool,
    send: impl FnOnce(&Socket) -> io::Result<usize>,
) -> io::Result<()> {
    let (peer, mut stream) = pair()?;
    SockRef::from(&stream).set_out_of_band_inline(inline)?;
    let peer = Socket::from(peer);
    send(&peer)?;
    drop(peer);
    write!(io::stdout(), "  {name}:")?;
    let mut buf = [0; 100];
    loop {
        match stream.read(&mut buf)? {
            0 => return writeln!(io::stdout()),
            n => write!(
                io::stdout(),
                " {:?}",
                String::from_utf8_lossy(&buf[..n])
            )?,
        }
    }
}
// ANCHOR_END: run
