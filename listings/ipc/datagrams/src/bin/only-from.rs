use std::fs;
use std::io;
use std::os::unix::net::UnixDatagram;

fn main() -> io::Result<()> {
    let desk = UnixDatagram::bind("desk.sock")?;
    let left = UnixDatagram::bind("left.sock")?;
    let right = UnixDatagram::bind("right.sock")?;
    for socket in [&desk, &left, &right] {
        socket.set_nonblocking(true)?;
    }
    left.connect("desk.sock")?;
    say("right sends", right.send_to(b"early", "desk.sock"));
    say("right sends", right.send_to(b"me again", "desk.sock"));

    desk.connect("left.sock")?;
    println!("desk connects to left");
    say("right sends", right.send_to(b"late", "desk.sock"));
    say("left sends", left.send(b"good morning"));
    say("desk reads", desk.recv(&mut [0; 64]));

    desk.connect("right.sock")?;
    println!("desk connects to right");
    say("desk reads", desk.recv(&mut [0; 64]));
    say("left sends", left.send(b"hello?"));
    say("left sends", left.send(b"hello?"));

    for path in ["desk.sock", "left.sock", "right.sock"] {
        fs::remove_file(path)?;
    }
    Ok(())
}

fn say(call: &str, outcome: io::Result<usize>) {
    match outcome {
        Ok(n) => println!("  {call}: {n} bytes"),
        Err(e) => println!("  {call}: {e}"),
    }
}
