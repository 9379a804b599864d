use std::fs;
use std::io::{self, Write};
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the senders: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let desk = UnixDatagram::bind("desk.sock")?;
    let left = UnixDatagram::bind("left.sock")?;
    let right = UnixDatagram::bind("right.sock")?;
    for socket in [&desk, &left, &right] {
        socket.set_nonblocking(true)?;
    }
    left.connect("desk.sock")?;
    show("right sends", right.send_to(b"early", "desk.sock"))?;
    show("right sends", right.send_to(b"me again", "desk.sock"))?;

    desk.connect("left.sock")?;
    writeln!(io::stdout(), "desk connects to left")?;
    show("right sends", right.send_to(b"late", "desk.sock"))?;
    show("left sends", left.send(b"good morning"))?;
    show("desk reads", desk.recv(&mut [0; 64]))?;

    desk.connect("right.sock")?;
    writeln!(io::stdout(), "desk connects to right")?;
    show("desk reads", desk.recv(&mut [0; 64]))?;
    show("left sends", left.send(b"hello?"))?;
    show("left sends", left.send(b"hello?"))?;

    for path in ["desk.sock", "left.sock", "right.sock"] {
        fs::remove_file(path)?;
    }
    Ok(())
}

fn show(call: &str, outcome: io::Result<usize>) -> io::Result<()> {
    match outcome {
        Ok(n) => writeln!(io::stdout(), "  {call}: {n} bytes"),
        Err(e) => writeln!(io::stdout(), "  {call}: {e}"),
    }
}
// ANCHOR_END: run
