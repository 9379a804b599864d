// Red: I sent more half a second after your word. You closed, my sending failed, and I gave up.
// Say why.
// Chapter: src/tcp-ip/closing.md
//
// A server refuses a client that is still sending, and says why. `say_why`
// sends the word, ends, and gives the client a fair chance to hear it:
//
// - It closes when the client has ended its direction too.
// - It takes `LIMIT` at most, whatever the client does: for the writing and the
//   waiting together.
// - It reads at most `MOST` bytes that it throws away.
//
// If a limit is reached, it returns an error, and the client may miss the word.
// A signal changes nothing.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

pub const LIMIT: Duration = Duration::from_secs(1);
pub const MOST: usize = 1_000_000;

pub fn say_why(mut stream: TcpStream, word: &[u8]) -> io::Result<()> {
    let deadline = Instant::now() + LIMIT;
    let left = || match deadline.saturating_duration_since(Instant::now()) {
        Duration::ZERO => Err(io::Error::from(ErrorKind::TimedOut)),
        left => Ok(Some(left)),
    };
    let mut rest = word;
    while !rest.is_empty() {
        stream.set_write_timeout(left()?)?;
        match stream.write(rest) {
            Ok(n) => rest = &rest[n..],
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    stream.shutdown(Shutdown::Write)?;
    let mut buf = [0; 8192];
    let mut read = 0;
    while read <= MOST {
        let short = Duration::from_millis(100);
        stream.set_read_timeout(left()?.map(|left| left.min(short)))?;
        match stream.read(&mut buf) {
            Ok(0) => return Ok(()),
            Ok(n) => read += n,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Err(ErrorKind::InvalidData.into())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Me, Peer, Role, Verdict, hand_over, say};
    use std::io::ErrorKind;

    const WORD: &[u8] = b"too long\n";

    /// Says how the client fared, which sent to the end and then read.
    fn heard(deed: &str, peer: Peer, yours: io::Result<()>) -> Verdict {
        let saw = peer.saw();
        let sentence = match (saw.end, yours) {
            (peers::End::Finished, Ok(())) if saw.got == WORD => return Ok(()),
            (peers::End::Finished, Err(why)) => format!("You: {why}."),
            (peers::End::Finished, _) => {
                format!("I heard {}.", say(&saw.got))
            }
            _ => "You closed, my sending failed, and I gave up.".to_owned(),
        };
        Err(format!("{deed} {sentence}").into())
    }

    /// Sends first, then reads to the end.
    fn sends(me: &mut Me, bytes: usize) -> io::Result<()> {
        for _ in 0..bytes / 1000 {
            me.send_all(&[b'x'; 1000])?;
        }
        me.finish()?;
        me.receive_to_end()
    }

    fn busy() -> Role {
        peers::role(|me| {
            me.send_all(&[b'x'; 1000])?;
            me.until_something_comes()?;
            sends(me, 899_000)
        })
    }

    fn slow() -> Role {
        peers::role(|me| {
            me.send_all(&[b'x'; 1000])?;
            me.until_something_comes()?;
            me.breathe(Duration::from_millis(500))?;
            sends(me, 2_000)
        })
    }

    #[test]
    fn still_sending() -> Verdict {
        let deed = "I was still sending when your word came.";
        let (stream, peer) = hand_over(busy())?;
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || say_why(stream, WORD))?;
        heard(deed, peer, done.value)
    }

    #[test]
    fn slow_to_send() -> Verdict {
        let deed = "I sent more half a second after your word.";
        let (stream, peer) = hand_over(slow())?;
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || say_why(stream, WORD))?;
        heard(deed, peer, done.value)
    }

    #[test]
    fn signals() -> Verdict {
        let deed =
            "I sent more half a second after your word. You got signals.";
        let (stream, peer) = hand_over(slow())?;
        let late = format!("{deed} You still wait.");
        let done = peers::interrupted(&late, move || say_why(stream, WORD))?;
        heard(deed, peer, done.value)
    }

    #[test]
    fn silent() -> Verdict {
        let role = peers::stays_after_the_end(b"x");
        let (stream, peer) = hand_over(role)?;
        let late = "I was silent and stayed, and you still wait.";
        let done = peers::within(late, move || say_why(stream, WORD))?;
        peer.saw();
        in_time("I was silent and stayed.", done.after)
    }

    #[test]
    fn trickles() -> Verdict {
        let (stream, peer) = hand_over(peers::drips(b'x'))?;
        let late = "I sent a byte from time to time, and you still wait.";
        let done = peers::within(late, move || say_why(stream, WORD))?;
        peer.saw();
        in_time("I sent a byte from time to time.", done.after)
    }

    fn in_time(deed: &str, after: Duration) -> Verdict {
        if after > LIMIT * 2 {
            let took = after.as_secs_f32();
            return Err(format!("{deed} You took {took:.0} s.").into());
        }
        Ok(())
    }

    #[test]
    fn floods() -> Verdict {
        let role = peers::never_reads(&[b'x'; 1 << 16]);
        let (stream, peer) = hand_over(role)?;
        let late = "I sent as fast as you read, and you still read.";
        let done = peers::within(late, move || say_why(stream, WORD))?;
        peer.saw();
        if done.after >= LIMIT {
            return Err("I sent as fast as you read. Only the time stopped \
                        you, and `MOST` did not."
                .into());
        }
        Ok(())
    }

    #[test]
    fn no_room() -> Verdict {
        let (stream, peer) = hand_over(peers::silent())?;
        socket2::SockRef::from(&stream).set_send_buffer_size(4096)?;
        stream.set_nonblocking(true)?;
        // What is acknowledged makes room again, but not for long.
        let mut full = 0;
        while full < 10 {
            match io::Write::write(&mut &stream, &[b'x'; 1000]) {
                Ok(_) => full = 0,
                Err(e) if e.kind() == ErrorKind::WouldBlock => {
                    full += 1;
                    std::thread::sleep(Duration::from_millis(10));
                }
                Err(e) => return Err(e.into()),
            }
        }
        stream.set_nonblocking(false)?;
        let late = "My buffer was full, and you still wait.";
        let done = peers::within(late, move || say_why(stream, WORD))?;
        peer.saw();
        in_time("My buffer was full.", done.after)
    }
}
