use std::fs;
use std::io;
use std::os::unix::net::UnixDatagram;

fn main() -> io::Result<()> {
    let receiver = UnixDatagram::bind("gone.sock")?;
    let sender = UnixDatagram::unbound()?;
    say("send, not connected", sender.send(b"one"));
    sender.connect("gone.sock")?;
    say("send", sender.send(b"two"));

    drop(receiver);
    println!("the receiver closes its socket, with one datagram unread");
    say("send", sender.send(b"three"));
    say("send", sender.send(b"four"));
    say("send_to", sender.send_to(b"five", "gone.sock"));

    fs::remove_file("gone.sock")?;
    println!("its file is removed");
    say("send_to", sender.send_to(b"six", "gone.sock"));

    let receiver = UnixDatagram::bind("gone.sock")?;
    println!("a new receiver has the name");
    say("send", sender.send(b"seven"));
    say("send_to", sender.send_to(b"eight", "gone.sock"));

    let mut buf = [0; 64];
    let n = receiver.recv(&mut buf)?;
    println!("it reads {}", buf[..n].escape_ascii());
    fs::remove_file("gone.sock")?;

    let (sender, receiver) = UnixDatagram::pair()?;
    sender.set_nonblocking(true)?;
    receiver.send(b"an answer")?;
    drop(receiver);
    println!("a receiver has answered, and closes");
    say("send", sender.send(b"nine"));
    say("recv", sender.recv(&mut buf));
    Ok(())
}

fn say(call: &str, outcome: io::Result<usize>) {
    match outcome {
        Ok(n) => println!("  {call}: {n} bytes"),
        Err(e) => println!("  {call}: {e}"),
    }
}
