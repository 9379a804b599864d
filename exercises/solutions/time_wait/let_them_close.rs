// Let them close.
// Chapter: src/tcp-ip/time-wait.md
//
// A server answers each connection with a line, and clients of this protocol
// close when they have the line. So write `answer`: it sends `ok\n`, and lets
// the client close first. Then the client's end is in TIME-WAIT, and nothing
// of the connection is left at the server's end.
//
// What a client still sends is thrown away, and is no reason to close. A signal
// is none either. And who waits, sleeps.
//
// `limit` counts from the call of `answer`. A client that has not closed when
// it has passed has lost its chance: then return. That is no error; but if the
// connection breaks, that is one. With a limit of 0 the line is sent, too.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

// The first FIN decides who remembers, so the server sends none before it has
// the client's. `shutdown(Write)` would be one. What is left to do is to wait
// for the end of the stream, and `read` gives 0 there. A client that says more
// is read and not answered: unread bytes would turn our close into a reset,
// and that could take the line away from the client.
//
// The limit is for all reads together. One for each read is no limit for a
// client that drips.
pub fn answer(mut stream: TcpStream, limit: Duration) -> io::Result<()> {
    let began = Instant::now();
    // A socket's limit of 0 would be none, so std refuses it.
    let some = limit.max(Duration::from_nanos(1));
    stream.set_write_timeout(Some(some))?;
    stream.write_all(b"ok\n")?;
    loop {
        let left = limit.saturating_sub(began.elapsed());
        if left.is_zero() {
            return Ok(());
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut [0; 512]) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(why) => match why.kind() {
                ErrorKind::Interrupted => {}
                ErrorKind::WouldBlock | ErrorKind::TimedOut => return Ok(()),
                _ => return Err(why),
            },
        }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{End, Me, Sentence, Verdict, say};
    use std::time::Instant;

    /// Nobody here needs that long, but for the two that do not close.
    const LIMIT: Duration = Duration::from_secs(2);
    /// By the kernel's number.
    const TIME_WAIT: u8 = 6;

    /// Calls `answer` for a client, and lets signals come meanwhile.
    struct Call {
        limit: Duration,
        signals: bool,
    }

    struct Seen {
        client: peers::Saw,
        result: io::Result<()>,
        after: Duration,
        spun: bool,
        /// What is left at both ends: the server's, the client's.
        left: [Option<u8>; 2],
    }

    impl Call {
        fn meets(
            &self,
            deed: &str,
            client: fn(&mut Me) -> io::Result<()>,
        ) -> Result<Seen, Sentence> {
            let (stream, peer) = peers::hand_over(peers::role(client))?;
            let ours = stream.local_addr()?;
            let theirs = stream.peer_addr()?;
            let late = format!("{deed} You did not return.");
            let limit = self.limit;
            let code = move || (answer(stream, limit), peers::spun());
            let done = match self.signals {
                false => peers::within(&late, code)?,
                true => peers::interrupted(&late, code)?,
            };
            let (result, spun) = done.value;
            let client = peer.saw_the_end();
            // The last segments take a moment to arrive.
            let began = Instant::now();
            let left = loop {
                let now = [
                    peers::tcp_state(ours, theirs)?,
                    peers::tcp_state(theirs, ours)?,
                ];
                let over = now == [None, Some(TIME_WAIT)];
                if over || began.elapsed().as_millis() > 500 {
                    break now;
                }
                std::thread::sleep(Duration::from_millis(5));
            };
            let after = done.after;
            Ok(Seen { client, result, after, spun, left })
        }
    }

    /// What is asked for a client that closes in time.
    fn closed_in_time(deed: &str, seen: Seen) -> Verdict {
        let got = say(&seen.client.got);
        let what = match seen {
            _ if seen.client.end == End::Reset => "You reset me.".into(),
            _ if seen.client.got != b"ok\n" => {
                format!("I got {got}, and not {}.", say(b"ok\n"))
            }
            Seen { left: [Some(_), _], .. } => "Something of the connection \
                                                is left at your end."
                .into(),
            Seen { left: [_, None], .. } => "You ended the connection with a \
                                             RST, and nothing is left at my \
                                             end."
                .into(),
            Seen { result: Err(why), .. } => {
                format!("You returned an error: {why}.")
            }
            _ if seen.after >= LIMIT => "You waited out your limit.".into(),
            _ => return Ok(()),
        };
        Err(format!("{deed} {what}").into())
    }

    /// What is asked where your limit passes first.
    fn limit_kept(deed: &str, limit: Duration, seen: Seen) -> Verdict {
        let [limit, after] = [limit, seen.after].map(|it| it.as_millis());
        let what = match seen.result {
            _ if after + 50 < limit => {
                format!("Your limit was {limit} ms, and you left before.")
            }
            _ if after > limit + 900 => {
                format!("Your limit was {limit} ms, and you left far later.")
            }
            Err(why) => format!("You returned an error: {why}."),
            _ if seen.spun => "Your waiting kept a processor busy.".into(),
            Ok(()) => return Ok(()),
        };
        Err(format!("{deed} {what}").into())
    }

    const SOON: Duration = Duration::from_millis(400);

    fn closes(me: &mut Me) -> io::Result<()> {
        me.receive_line()?;
        me.listen_for(SOON)
    }

    fn thanks(me: &mut Me) -> io::Result<()> {
        me.receive_line()?;
        me.send(b"thanks\n")?;
        me.listen_for(SOON)
    }

    fn chats(me: &mut Me) -> io::Result<()> {
        me.receive_line()?;
        for _ in 0..4 {
            me.send_all(&[b'.'; 4000])?;
            me.listen_for(SOON / 4)?;
        }
        Ok(())
    }

    fn stays(me: &mut Me) -> io::Result<()> {
        me.receive_line()?;
        me.stay()
    }

    #[test]
    fn a_good_client() -> Verdict {
        let deed = "I read your line and closed soon.";
        let call = Call { limit: LIMIT, signals: false };
        closed_in_time(deed, call.meets(deed, closes)?)
    }

    #[test]
    fn thanks_first() -> Verdict {
        let deed = "I read your line, said thanks, and closed soon.";
        let call = Call { limit: LIMIT, signals: false };
        closed_in_time(deed, call.meets(deed, thanks)?)
    }

    #[test]
    fn many_bytes() -> Verdict {
        let deed = "I read your line, sent 16,000 bytes, and closed soon.";
        let call = Call { limit: LIMIT, signals: false };
        closed_in_time(deed, call.meets(deed, chats)?)
    }

    #[test]
    fn signals() -> Verdict {
        let deed = "I read your line and closed soon. Signals came to you.";
        let call = Call { limit: LIMIT, signals: true };
        closed_in_time(deed, call.meets(deed, closes)?)
    }

    #[test]
    fn one_that_stays() -> Verdict {
        let deed = "I read your line and stayed.";
        let seen = Call { limit: LIMIT, signals: false }.meets(deed, stays)?;
        if seen.client.end == End::Reset {
            return Err(format!("{deed} You reset me.").into());
        }
        limit_kept(deed, LIMIT, seen)
    }

    #[test]
    fn no_time_at_all() -> Verdict {
        let deed = "I stayed, and your limit was 0.";
        let call = Call { limit: Duration::ZERO, signals: false };
        let mut seen = call.meets(deed, stays)?;
        if seen.client.got != b"ok\n" {
            let got = say(&seen.client.got);
            return Err(format!("{deed} I got {got}.").into());
        }
        // There was no wait.
        seen.spun = false;
        limit_kept(deed, call.limit, seen)
    }

    #[test]
    fn one_that_speaks_late() -> Verdict {
        let deed = "I read your line, said something late, and stayed.";
        let limit = Duration::from_millis(1500);
        let seen = Call { limit, signals: false }.meets(deed, |me| {
            me.receive_line()?;
            me.listen_for(Duration::from_millis(1200))?;
            me.send(b"thanks\n")?;
            me.stay()
        })?;
        limit_kept(deed, limit, seen)
    }

    #[test]
    fn one_that_resets() -> Verdict {
        let deed = "I read your line and reset you.";
        let call = Call { limit: LIMIT, signals: false };
        let seen = call.meets(deed, |me| {
            me.receive_line()?;
            me.reset()
        })?;
        match seen.result {
            Ok(()) => Err(format!("{deed} You returned Ok.").into()),
            Err(_) => Ok(()),
        }
    }

    /// The most memory that this process has had, in KiB.
    fn memory() -> io::Result<u64> {
        let text = std::fs::read_to_string("/proc/self/status")?;
        let peak = text.lines().find_map(|it| it.strip_prefix("VmHWM:"));
        let kib = peak.and_then(|it| it.split_whitespace().next());
        kib.and_then(|it| it.parse().ok())
            .ok_or_else(|| io::Error::other("no VmHWM"))
    }

    #[test]
    fn one_that_floods() -> Verdict {
        let deed = "I sent as fast as you read.";
        let before = memory()?;
        let limit = Duration::from_millis(1500);
        let (stream, other) = peers::pair()?;
        // Several threads, so that a busy computer does not make a pause of it.
        for _ in 0..4 {
            let other = other.try_clone()?;
            std::thread::Builder::new().spawn(move || {
                while io::Write::write(&mut &other, &[b'.'; 1 << 16]).is_ok() {}
            })?;
        }
        let late = format!("{deed} You did not return.");
        let done = peers::within(&late, move || answer(stream, limit))?;
        if memory()? > before + 30 * 1024 {
            return Err(format!("{deed} You kept it all in memory.").into());
        }
        match done.value {
            _ if done.after > limit * 3 / 2 => Err(late.into()),
            Ok(()) => Ok(()),
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
        }
    }

    #[test]
    fn one_that_drips() -> Verdict {
        let deed = "I sent a byte every hundredth of a second.";
        let limit = Duration::from_millis(600);
        let seen = Call { limit, signals: false }.meets(deed, |me| {
            for _ in 0..1000 {
                me.send(b"x")?;
                me.breathe(Duration::from_millis(10))?;
            }
            Ok(())
        })?;
        limit_kept(deed, limit, seen)
    }
}
