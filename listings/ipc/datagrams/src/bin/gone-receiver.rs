use std::fs;
use std::io::{self, Write};
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the errors: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let receiver = UnixDatagram::bind("gone.sock")?;
    let sender = UnixDatagram::unbound()?;
    show("send, not connected", sender.send(b"one"))?;
    sender.connect("gone.sock")?;
    show("send", sender.send(b"two"))?;

    drop(receiver);
    writeln!(
        io::stdout(),
        "the receiver closes its socket, with one datagram unread"
    )?;
    show("send", sender.send(b"three"))?;
    show("send", sender.send(b"four"))?;
    show("send_to", sender.send_to(b"five", "gone.sock"))?;

    fs::remove_file("gone.sock")?;
    writeln!(io::stdout(), "its file is removed")?;
    show("send_to", sender.send_to(b"six", "gone.sock"))?;

    let receiver = UnixDatagram::bind("gone.sock")?;
    writeln!(io::stdout(), "a new receiver has the name")?;
    show("send", sender.send(b"seven"))?;
    show("send_to", sender.send_to(b"eight", "gone.sock"))?;

    let mut buf = [0; 64];
    let n = receiver.recv(&mut buf)?;
    writeln!(io::stdout(), "it reads {}", buf[..n].escape_ascii())?;
    fs::remove_file("gone.sock")?;

    let (sender, receiver) = UnixDatagram::pair()?;
    sender.set_nonblocking(true)?;
    receiver.send(b"an answer")?;
    drop(receiver);
    writeln!(io::stdout(), "a receiver has answered, and closes")?;
    show("send", sender.send(b"nine"))?;
    show("recv", sender.recv(&mut buf))?;
    Ok(())
}

fn show(call: &str, outcome: io::Result<usize>) -> io::Result<()> {
    match outcome {
        Ok(n) => writeln!(io::stdout(), "  {call}: {n} bytes"),
        Err(e) => writeln!(io::stdout(), "  {call}: {e}"),
    }
}
// ANCHOR_END: run
