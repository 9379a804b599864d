// Say why.
// Chapter: src/tcp-ip/closing.md
//
// A server refuses a client that is still sending, and says why. `say_why`
// sends the word, ends, and gives the client a fair chance to hear it:
//
// - It closes when the client has ended its direction too. Only then it returns
//   `Ok`.
// - It takes `LIMIT` at most, whatever the client does: for the writing and the
//   waiting together.
// - It reads at most `MOST` bytes that it throws away.
// - When it returns, the connection is closed, whatever it returns.
//
// If a limit is reached, or the connection breaks, it returns an error, and the
// client may miss the word. A signal changes nothing. And who waits, sleeps.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

pub const LIMIT: Duration = Duration::from_secs(1);
pub const MOST: usize = 1_000_000;

pub fn say_why(mut stream: TcpStream, word: &[u8]) -> io::Result<()> {
    // One deadline for all calls. A limit for each call would start anew with
    // each byte that the client sends.
    let deadline = Instant::now() + LIMIT;
    let left = || match deadline.saturating_duration_since(Instant::now()) {
        Duration::ZERO => Err(io::Error::from(ErrorKind::TimedOut)),
        left => Ok(Some(left)),
    };
    // `write_all` would do for a word as short as this: but after a time limit
    // it does not say how much has gone out, and a write has its limit anew.
    let mut rest = word;
    while !rest.is_empty() {
        stream.set_write_timeout(left()?)?;
        match stream.write(rest) {
            Ok(n) => rest = &rest[n..],
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    // *No more from me.* The socket still takes what comes, so nothing makes
    // the kernel send a reset. A close says *I will not read* as well. A linger
    // time would not help: it waits, and does not read.
    stream.shutdown(Shutdown::Write)?;
    let mut buf = [0; 8192];
    let mut read = 0;
    while read < MOST {
        stream.set_read_timeout(left()?)?;
        let most = buf.len().min(MOST - read);
        match stream.read(&mut buf[..most]) {
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
    use peers::{Done, Me, Peer, Role, Verdict, hand_over, say};
    use std::io::ErrorKind;
    use std::sync::mpsc;
    use std::time::Instant;

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

    /// Says whether an error came, and in time.
    fn refused(
        deed: &str,
        most: Duration,
        done: Done<io::Result<()>>,
    ) -> Verdict {
        if done.after > most {
            let took = done.after.as_secs_f32();
            return Err(format!("{deed} You took {took:.0} s.").into());
        }
        match done.value {
            Ok(()) => Err(format!("{deed} You returned Ok.").into()),
            Err(_) => Ok(()),
        }
    }

    /// Sends first, then reads to the end.
    fn sends(me: &mut Me, bytes: usize) -> io::Result<()> {
        me.send_all(&vec![b'x'; bytes])?;
        me.finish()?;
        me.receive_to_end()
    }

    /// Sends so many bytes, most of them after the word has come.
    fn busy(bytes: usize) -> Role {
        peers::role(move |me| {
            me.send_all(&[b'x'; 1000])?;
            me.until_something_comes()?;
            sends(me, bytes - 1000)
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
        let (stream, peer) = hand_over(busy(900_000))?;
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || say_why(stream, WORD))?;
        heard(deed, peer, done.value)
    }

    #[test]
    fn less_than_most() -> Verdict {
        let deed = "I sent 1,000 bytes less than `MOST`, and ended.";
        let (stream, peer) = hand_over(busy(MOST - 1000))?;
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || say_why(stream, WORD))?;
        heard(deed, peer, done.value)
    }

    #[test]
    fn more_than_most() -> Verdict {
        let deed = "I sent 1,000 bytes more than `MOST`, and ended.";
        let (stream, peer) = hand_over(busy(MOST + 1000))?;
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || say_why(stream, WORD))?;
        peer.saw();
        refused(deed, LIMIT * 2, done)
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
    fn waits_for_your_end() -> Verdict {
        let deed = "I ended only after your end.";
        let role = peers::role(|me| {
            me.send_all(&[b'x'; 1000])?;
            me.receive_to_end()?;
            me.finish()
        });
        let (stream, peer) = hand_over(role)?;
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || say_why(stream, WORD))?;
        if done.after >= LIMIT {
            return Err(format!("{deed} You waited for mine.").into());
        }
        heard(deed, peer, done.value)
    }

    #[test]
    fn resets() -> Verdict {
        let deed = "I broke the connection when your word came.";
        let role = peers::role(|me| {
            me.send_all(&[b'x'; 1000])?;
            me.until_something_comes()?;
            me.reset()
        });
        let (stream, peer) = hand_over(role)?;
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || say_why(stream, WORD))?;
        peer.saw();
        refused(deed, LIMIT * 2, done)
    }

    #[test]
    fn silent() -> Verdict {
        let role = peers::stays_after_the_end(b"x");
        let (stream, peer) = hand_over(role)?;
        let late = "I was silent and stayed, and you still wait.";
        let code = move || (say_why(stream, WORD), peers::spun());
        let Done { value: (value, spun), after, signals } =
            peers::within(late, code)?;
        peer.saw();
        if spun {
            return Err("I was silent and stayed. Your waiting kept a \
                        processor busy."
                .into());
        }
        let done = Done { value, after, signals };
        refused("I was silent and stayed.", LIMIT * 2, done)
    }

    #[test]
    fn trickles() -> Verdict {
        let (stream, peer) = hand_over(peers::drips(b'x'))?;
        let late = "I sent a byte from time to time, and you still wait.";
        let done = peers::within(late, move || say_why(stream, WORD))?;
        peer.saw();
        refused("I sent a byte from time to time.", LIMIT * 2, done)
    }

    #[test]
    fn trickles_fast() -> Verdict {
        // Several threads, so that a busy computer does not make a pause of it.
        let (stream, other) = peers::pair()?;
        for _ in 0..8 {
            let other = other.try_clone()?;
            std::thread::Builder::new().spawn(move || {
                while io::Write::write_all(&mut &other, b"x").is_ok() {
                    std::thread::sleep(Duration::from_millis(1));
                }
            })?;
        }
        let late = "I sent a byte every thousandth of a second, and your \
                    limit did not end it.";
        let done = peers::within(late, move || say_why(stream, WORD))?;
        if done.after > LIMIT * 3 / 2 {
            return Err(late.into());
        }
        let deed = "I sent a byte every thousandth of a second.";
        refused(deed, LIMIT * 2, done)
    }

    #[test]
    fn counts() -> Verdict {
        // How much you have read: the rest is still in this copy.
        const MORE: usize = 200_000;
        let (stream, peer) = hand_over(peers::role(|me| {
            me.send_all(&vec![b'x'; MOST + MORE])?;
            me.finish()?;
            me.receive_to_end()
        }))?;
        let mut copy = stream.try_clone()?;
        let late = "I sent far more than `MOST`, and you still wait.";
        let done = peers::within(late, move || say_why(stream, WORD))?;
        copy.set_nonblocking(false)?;
        copy.set_read_timeout(Some(Duration::from_secs(5)))?;
        let mut rest = Vec::new();
        // Where you have ended it, there is none.
        let _ = io::Read::read_to_end(&mut copy, &mut rest);
        drop(copy);
        peer.saw();
        if rest.len() < MORE {
            return Err("I sent 200,000 bytes more than `MOST`, and you read \
                        more than `MOST`."
                .into());
        }
        refused("I sent far more than `MOST`.", LIMIT * 2, done)
    }

    #[test]
    fn floods() -> Verdict {
        let role = peers::never_reads(&[b'x'; 1 << 16]);
        let (stream, peer) = hand_over(role)?;
        let (ours, theirs) = (stream.local_addr()?, stream.peer_addr()?);
        let late = "I sent as fast as you read, and you still read.";
        let done = peers::within(late, move || say_why(stream, WORD))?;
        let began = Instant::now();
        while peers::tcp_state(ours, theirs)?.is_some() {
            if began.elapsed() > Duration::from_millis(400) {
                return Err("I sent as fast as you read. You have returned, \
                            and I am still connected."
                    .into());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        peer.saw();
        if done.after >= LIMIT {
            return Err("I sent as fast as you read. Only the time stopped \
                        you, and `MOST` did not."
                .into());
        }
        refused("I sent as fast as you read.", LIMIT, done)
    }

    /// A client whose buffer is full. What it does then comes after that.
    fn full(
        then: impl FnOnce(&mut Me) -> io::Result<()> + Send + 'static,
    ) -> io::Result<(TcpStream, Peer)> {
        let (is_full, wait) = mpsc::channel::<()>();
        let (stream, peer) = hand_over(peers::role(move |me| {
            let _ = wait.recv();
            then(me)
        }))?;
        socket2::SockRef::from(&stream).set_send_buffer_size(4096)?;
        stream.set_nonblocking(true)?;
        // What is acknowledged makes room again, but not for long. A probe of
        // the closed window, after 200 ms, finds the receiver's buffer tidied.
        let mut full = 0;
        while full < 30 {
            match io::Write::write(&mut &stream, &[b'x'; 65_536]) {
                Ok(_) => full = 0,
                Err(e) if e.kind() == ErrorKind::WouldBlock => {
                    full += 1;
                    std::thread::sleep(Duration::from_millis(10));
                }
                Err(e) => return Err(e),
            }
        }
        stream.set_nonblocking(false)?;
        drop(is_full);
        Ok((stream, peer))
    }

    #[test]
    fn no_room() -> Verdict {
        let (stream, peer) = full(Me::stay)?;
        let late = "My buffer was full, and you still wait.";
        let done = peers::within(late, move || say_why(stream, WORD))?;
        peer.saw();
        refused("My buffer was full.", LIMIT * 2, done)
    }

    #[test]
    fn no_room_and_ended() -> Verdict {
        let deed = "I had ended, and had no room for your word.";
        let (stream, peer) = full(|me| {
            me.finish()?;
            me.stay()
        })?;
        let late = format!("{deed} You still wait.");
        // A short word may still fit, when the kernel has tidied its buffers.
        let word = vec![b'.'; 3_000_000];
        let done = peers::within(&late, move || say_why(stream, &word))?;
        peer.saw();
        refused(deed, LIMIT * 2, done)
    }

    #[test]
    fn room_in_the_end() -> Verdict {
        let deed = "I made room for your word after 0.8 s, and stayed.";
        let (stream, peer) = full(|me| {
            me.breathe(Duration::from_millis(800))?;
            me.receive_to_end()?;
            while !me.is_over()? {
                me.breathe(Duration::from_millis(100))?;
            }
            Ok(())
        })?;
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || say_why(stream, WORD))?;
        peer.saw();
        refused(deed, LIMIT * 3 / 2, done)
    }

    #[test]
    fn a_long_word() -> Verdict {
        let deed = "Your word had 300,000 bytes. You got signals.";
        let role = peers::role(|me| {
            me.breathe(Duration::from_millis(100))?;
            me.receive_to_end()?;
            me.finish()
        });
        let (stream, peer) = hand_over(role)?;
        socket2::SockRef::from(&stream).set_send_buffer_size(4096)?;
        let late = format!("{deed} You still wait.");
        let word = vec![b'x'; 300_000];
        let done = peers::interrupted(&late, move || say_why(stream, &word))?;
        if peer.saw().bytes_got < 300_000 {
            return Err(format!("{deed} I heard only a part.").into());
        }
        match done.value {
            Ok(()) => Ok(()),
            Err(why) => Err(format!(
                "{deed} I heard it whole and ended, and you returned an \
                 error: {why}."
            )
            .into()),
        }
    }
}
