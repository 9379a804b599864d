// To the end in time.
// Chapter: src/tcp-ip/time-limits.md
//
// `ask` sends a request of any size, and gives the answer, which ends where
// the stream ends. It may take `limit`, for all of that together. If the time
// is over, the error is of the kind `TimedOut`, also for a limit of zero. An
// answer that is longer than `most` bytes is an error at once, of another kind.
// A signal is no reason to give up. Any other error of a call is your caller's.
//
// Who waits, sleeps. And when `ask` returns, nothing of it is left at work.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

pub fn ask(
    mut stream: &TcpStream,
    request: &[u8],
    limit: Duration,
    most: usize,
) -> io::Result<Vec<u8>> {
    // TODO: How long may all of this take?
    let _ = most;
    stream.set_read_timeout(Some(limit))?;
    stream.set_write_timeout(Some(limit))?;
    stream.write_all(request)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Role, Verdict};

    const LIMIT: Duration = Duration::from_millis(800);
    /// What a busy computer may add.
    const MORE: Duration = Duration::from_millis(450);
    /// The kernel counts in ticks, and a signal may end the last one.
    const TICK: Duration = Duration::from_millis(10);
    const LARGE: usize = 1 << 20;

    /// By the kernel's number.
    const ESTABLISHED: u8 = 1;

    #[test]
    fn asleep_and_then_away() -> Verdict {
        let (stream, peer) = peers::hand_over(peers::silent())?;
        let (ours, theirs) = (stream.local_addr()?, stream.peer_addr()?);
        let late = "I said nothing. You did not return.";
        let done = peers::within(late, move || {
            let _ = ask(&stream, b"page?", LIMIT, 100);
            peers::spun()
        })?;
        // Your stream is closed now, if it was the only one.
        let state = peers::tcp_state(ours, theirs)?;
        drop(peer);
        if done.value {
            return Err("I said nothing, and your waiting kept a processor \
                        busy."
                .into());
        }
        match state {
            Some(ESTABLISHED) => Err("I said nothing. You returned, and \
                                      something of yours still holds the \
                                      connection."
                .into()),
            _ => Ok(()),
        }
    }

    #[test]
    fn a_reset() -> Verdict {
        let role = peers::role(|me| {
            me.send(b"half a pa")?;
            me.breathe(Duration::from_millis(50))?;
            me.reset()
        });
        let (stream, peer) = peers::hand_over(role)?;
        let late = "I sent half a page and reset you. You did not return.";
        let long = Duration::from_secs(20);
        let done = peers::within(late, move || ask(&stream, b"", long, 100))?;
        drop(peer);
        match done.value {
            Err(e) if e.kind() == std::io::ErrorKind::ConnectionReset => Ok(()),
            Err(e) => Err(format!(
                "I sent half a page and reset you, and your error is of the \
                 kind {:?}.",
                e.kind()
            )
            .into()),
            Ok(_) => Err("I sent half a page and reset you, and you took it \
                          for a whole answer."
                .into()),
        }
    }

    #[test]
    fn no_time_and_an_answer() -> Verdict {
        let role = peers::sends_and_finishes(b"a page");
        let (stream, peer) = peers::hand_over(role)?;
        // It is there before you begin.
        stream.peek(&mut [0])?;
        let late = "You had no time at all, and did not return.";
        let done = peers::within(late, move || {
            ask(&stream, b"", Duration::ZERO, 100)
        })?;
        drop(peer);
        match done.value {
            Err(e) if e.kind() == std::io::ErrorKind::TimedOut => Ok(()),
            Err(e) => Err(format!(
                "You had no time at all, and your error is of the kind {:?}.",
                e.kind()
            )
            .into()),
            Ok(_) => Err("You had no time at all, and read my answer. So you \
                          outlive a peer that always has a byte."
                .into()),
        }
    }

    /// The request goes to a bad peer, and the time must be over in time.
    fn must_end(deed: &str, role: Role, size: usize) -> Verdict {
        ends(deed, role, size, false)
    }

    fn ends(deed: &str, role: Role, size: usize, signals: bool) -> Verdict {
        let (stream, peer) = peers::hand_over(role)?;
        // So a large request need not be very large.
        socket2::SockRef::from(&stream).set_send_buffer_size(16 * 1024)?;
        let request = vec![b'.'; size];
        let late = format!("{deed}. You did not return.");
        let code = move || ask(&stream, &request, LIMIT, 100_000);
        let done = match signals {
            false => peers::within(&late, code)?,
            true => peers::interrupted(&late, code)?,
        };
        drop(peer);
        match done.value {
            Ok(_) => Err(format!("{deed}, and you made an answer of it.")),
            Err(_) if done.after > LIMIT + MORE => {
                Err(format!("{deed}, and you stayed far beyond your limit."))
            }
            Err(e) if e.kind() != std::io::ErrorKind::TimedOut => Err(format!(
                "{deed}, and your error is of the kind {:?}.",
                e.kind()
            )),
            Err(_) if done.after + TICK < LIMIT => {
                Err(format!("{deed}, and you gave up too soon."))
            }
            Err(_) => Ok(()),
        }
        .map_err(peers::Sentence::from)
    }

    #[test]
    fn a_good_peer() -> Verdict {
        let role = peers::sends_and_finishes(b"a page");
        let (stream, peer) = peers::hand_over(role)?;
        let late = "I sent `a page` and closed. You did not return.";
        let done =
            peers::within(late, move || ask(&stream, b"page?", LIMIT, 6))?;
        drop(peer);
        match done.value {
            Ok(answer) if answer == b"a page" => Ok(()),
            _ => {
                Err("I sent `a page` and closed, and you have not got it."
                    .into())
            }
        }
    }

    #[test]
    fn an_empty_answer() -> Verdict {
        let role = peers::sends_and_finishes(b"");
        let (stream, peer) = peers::hand_over(role)?;
        let late = "My answer was empty: I closed. You did not return.";
        let done =
            peers::within(late, move || ask(&stream, b"page?", LIMIT, 6))?;
        drop(peer);
        match done.value {
            Ok(answer) if answer.is_empty() => Ok(()),
            Ok(_) => Err("My answer was empty: I closed. You have got more \
                          than nothing."
                .into()),
            Err(why) => Err(format!(
                "My answer was empty: I closed. You have an error: {why}."
            )
            .into()),
        }
    }

    #[test]
    fn a_slow_answer() -> Verdict {
        let deed = "I sent a byte every hundredth of a second";
        must_end(deed, peers::drips(b'x'), 5)
    }

    #[test]
    fn no_answer() -> Verdict {
        must_end("I said nothing", peers::silent(), 5)
    }

    #[test]
    fn no_answer_and_signals() -> Verdict {
        let deed = "I said nothing, and signals came";
        ends(deed, peers::silent(), 5, true)
    }

    #[test]
    fn an_answer_that_stops() -> Verdict {
        let role = peers::role(|me| {
            let began = std::time::Instant::now();
            while began.elapsed() < LIMIT * 3 / 4 {
                me.breathe(Duration::from_millis(10))?;
                me.send(b"x")?;
            }
            me.stay()
        });
        let deed = "I sent some bytes slowly, and then nothing";
        must_end(deed, role, 5)
    }

    #[test]
    fn a_deaf_peer() -> Verdict {
        let role = peers::role(|me| {
            me.small_buffers()?;
            me.stay()
        });
        must_end("I read nothing", role, LARGE)
    }

    #[test]
    fn a_slow_reader() -> Verdict {
        let role = peers::role(|me| {
            me.small_buffers()?;
            while !me.is_over()? && me.receive(2000)? > 0 {
                me.breathe(Duration::from_millis(5))?;
            }
            Ok(())
        });
        must_end("I read your request slowly", role, LARGE)
    }

    #[test]
    fn deaf_and_then_dumb() -> Verdict {
        let role = peers::role(|me| {
            me.breathe(LIMIT * 3 / 4)?;
            me.receive_exactly(LARGE)?;
            me.stay()
        });
        let deed = "I read your request late, and then said nothing";
        must_end(deed, role, LARGE)
    }

    #[test]
    fn no_end() -> Verdict {
        let (stream, peer) = peers::hand_over(peers::line_without_end())?;
        let late = "I sent without end, and you did not return.";
        let long = Duration::from_secs(20);
        let done =
            peers::within(late, move || ask(&stream, b"?", long, 100_000))?;
        drop(peer);
        match done.value {
            Err(e) if e.kind() == std::io::ErrorKind::TimedOut => {
                Err("I sent without end, and you say that the time was over. \
                     It was not."
                    .into())
            }
            Err(_) => Ok(()),
            Ok(_) => Err("I sent without end, and you took it for a whole \
                          answer."
                .into()),
        }
    }

    #[test]
    fn one_byte_too_many() -> Verdict {
        let role = peers::role(|me| {
            me.send(b"a page!")?;
            me.stay()
        });
        let (stream, peer) = peers::hand_over(role)?;
        let late = "You want 6 bytes at most, and I sent 7. You waited for \
                    more.";
        let long = Duration::from_secs(20);
        let done = peers::within(late, move || ask(&stream, b"?", long, 6))?;
        drop(peer);
        match done.value {
            Err(_) => Ok(()),
            Ok(_) => Err("You want 6 bytes at most, and I sent 7. You took \
                          them for a whole answer."
                .into()),
        }
    }

    #[test]
    fn signals() -> Verdict {
        let role = peers::role(|me| {
            me.breathe(Duration::from_millis(100))?;
            me.send(b"a page")?;
            me.finish()
        });
        let (stream, peer) = peers::hand_over(role)?;
        let late = "You got signals, and did not return.";
        let done = peers::interrupted(late, move || {
            ask(&stream, b"page?", Duration::from_secs(5), 100)
        })?;
        drop(peer);
        match done.value {
            Ok(answer) if answer == b"a page" => Ok(()),
            _ => Err("A signal came while you waited, and you gave up.".into()),
        }
    }

    #[test]
    fn signals_while_you_write() -> Verdict {
        let role = peers::role(|me| {
            me.breathe(Duration::from_millis(100))?;
            me.receive_exactly(LARGE)?;
            me.send(b"a page")?;
            me.finish()
        });
        let (stream, peer) = peers::hand_over(role)?;
        socket2::SockRef::from(&stream).set_send_buffer_size(16 * 1024)?;
        let late = "Signals came while you wrote, and you did not return.";
        let request = vec![b'.'; LARGE];
        let done = peers::interrupted(late, move || {
            ask(&stream, &request, Duration::from_secs(20), 100)
        })?;
        drop(peer);
        match done.value {
            Ok(answer) if answer == b"a page" => Ok(()),
            _ => Err("A signal came while you wrote, and you gave up.".into()),
        }
    }

    #[test]
    fn no_time() -> Verdict {
        let (stream, peer) = peers::hand_over(peers::silent())?;
        let late = "You had no time at all, and did not return.";
        let done = peers::within(late, move || {
            ask(&stream, b"page?", Duration::ZERO, 100)
        })?;
        drop(peer);
        match done.value {
            Err(e) if e.kind() == std::io::ErrorKind::TimedOut => Ok(()),
            Err(e) => Err(format!(
                "You had no time at all, and your error is of the kind {:?}.",
                e.kind()
            )
            .into()),
            Ok(_) => Err("You had no time at all, and I said nothing. You \
                          made an answer of it."
                .into()),
        }
    }
}
