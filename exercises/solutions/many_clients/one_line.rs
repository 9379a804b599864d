// One line.
// Chapter: src/foundations/many-clients.md
//
// A stream has no lines. It has bytes, in pieces that somebody else chose.
// Write `read_line`: it takes one line from the stream, whatever the pieces,
// and what comes after the line stays in the reader for the next call. A line
// has at most `longest` bytes, without its `\n`, and must be whole within
// `limit`. Blanks and a `\r` at its end are bytes like others, and stay. A
// caller who wants no limit gives the largest: `usize::MAX`, `Duration::MAX`.

use std::io::{self, BufRead, BufReader, ErrorKind};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// Why there is no line.
#[derive(Debug)]
pub enum Trouble {
    /// More than `longest` bytes, and no end of the line yet.
    TooLong,
    /// `limit` has passed.
    TooLate,
    /// The stream ended before the line did.
    CutOff,
    Failed(io::Error),
}

impl From<io::Error> for Trouble {
    fn from(e: io::Error) -> Trouble {
        Trouble::Failed(e)
    }
}

pub fn read_line(
    reader: &mut BufReader<TcpStream>,
    longest: usize,
    limit: Duration,
) -> Result<Vec<u8>, Trouble> {
    // One limit for the line: a limit for each read is none, for each byte
    // begins a new one. So what is left of it is set before each read.
    // (`Instant::now() + limit` would panic if the limit is too large.)
    let began = Instant::now();
    let mut line = Vec::new();
    loop {
        let left = limit.saturating_sub(began.elapsed());
        if left.is_zero() {
            return Err(Trouble::TooLate);
        }
        reader.get_ref().set_read_timeout(Some(left))?;
        let bytes = match reader.fill_buf() {
            Ok([]) => return Err(Trouble::CutOff),
            Ok(bytes) => bytes,
            // A signal, or the time is up: the next turn finds out.
            Err(e) if e.kind() == ErrorKind::Interrupted => continue,
            Err(e) if e.kind() == ErrorKind::WouldBlock => continue,
            Err(e) => return Err(e.into()),
        };
        // One byte more than a line may have: its end.
        let room = longest.saturating_add(1) - line.len();
        let bytes = &bytes[..bytes.len().min(room)];
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let taken = end.map_or(bytes.len(), |end| end + 1);
        line.extend(&bytes[..taken]);
        reader.consume(taken);
        if end.is_some() {
            line.pop();
            return Ok(line);
        }
        if line.len() > longest {
            return Err(Trouble::TooLong);
        }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::Trouble::*;
    use super::*;
    use nix::unistd::{Pid, gettid};
    use peers::{Role, Verdict, role, say};
    use std::fs;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::sync::mpsc::channel;
    use std::time::Instant;

    const LONGEST: usize = 16;
    const SHORT: Duration = Duration::from_millis(400);

    type Line = Result<Vec<u8>, Trouble>;

    /// Calls `read_line` so many times, and says what each gave.
    fn lines(
        times: usize,
        role: Role,
        limit: Duration,
        late: &str,
    ) -> Result<(Vec<Line>, peers::Saw), peers::Sentence> {
        let (stream, peer) = peers::hand_over(role)?;
        let lines = peers::within(late, move || {
            let mut reader = BufReader::new(stream);
            let mut read = || read_line(&mut reader, LONGEST, limit);
            (0..times).map(|_| read()).collect()
        })?;
        Ok((lines.value, peer.saw()))
    }

    fn tell(line: &Line) -> String {
        match line {
            Ok(line) => format!("took {} for a line", say(line)),
            Err(Failed(why)) => format!("gave up, for: {why}"),
            Err(trouble) => format!("gave up: {trouble:?}"),
        }
    }

    #[test]
    fn one_byte_at_a_time() -> Verdict {
        let (lines, _) = lines(
            1,
            peers::one_byte_at_a_time(b"PING\n"),
            peers::LIMIT,
            "I sent `PING\\n` one byte at a time, and you read on and on.",
        )?;
        match &lines[0] {
            Ok(line) if line == b"PING" => Ok(()),
            other => Err(format!(
                "I sent `PING\\n` one byte at a time, and you {}.",
                tell(other)
            )
            .into()),
        }
    }

    #[test]
    fn blanks_at_the_end() -> Verdict {
        let (lines, _) = lines(
            1,
            peers::in_one_write(b"PING \r\n"),
            peers::LIMIT,
            "I sent `PING \\r\\n`, and you still wait.",
        )?;
        match &lines[0] {
            Ok(line) if line == b"PING \r" => Ok(()),
            other => {
                let you = tell(other);
                Err(format!("I sent `PING \\r\\n`, and you {you}.").into())
            }
        }
    }

    #[test]
    fn two_lines_in_one_write() -> Verdict {
        let (lines, _) = lines(
            2,
            peers::in_one_write(b"PING\nPONG\n"),
            peers::LIMIT,
            "I sent two lines in one write. You took the first, and waited \
             for a second that had already come.",
        )?;
        match &lines[..] {
            [Ok(first), Ok(second)]
                if first == b"PING" && second == b"PONG" =>
            {
                Ok(())
            }
            [first, second] => Err(format!(
                "I sent `PING\\nPONG\\n` in one write. First you {}, then you \
                 {}.",
                tell(first),
                tell(second)
            )
            .into()),
            _ => unreachable!("there were two calls"),
        }
    }

    #[test]
    fn half_a_line_and_the_end() -> Verdict {
        let (lines, _) = lines(
            1,
            peers::sends_and_finishes(b"PI"),
            peers::LIMIT,
            "I sent `PI` and closed, and you still wait for the rest.",
        )?;
        match &lines[0] {
            Err(CutOff) => Ok(()),
            other => {
                Err(format!("I sent `PI` and closed, and you {}.", tell(other))
                    .into())
            }
        }
    }

    #[test]
    fn half_a_line_and_a_reset() -> Verdict {
        let (lines, _) = lines(
            1,
            peers::sends_and_resets(b"PI"),
            peers::LIMIT,
            "I sent `PI` and broke the connection, and you still wait.",
        )?;
        match &lines[0] {
            Err(Failed(e)) if e.kind() == io::ErrorKind::ConnectionReset => {
                Ok(())
            }
            other => Err(format!(
                "I sent `PI` and broke the connection, and you {}.",
                tell(other)
            )
            .into()),
        }
    }

    #[test]
    fn the_longest_line() -> Verdict {
        let line = [b'x'; LONGEST];
        let sent = [&line[..], b"\n"].concat();
        let (lines, _) = lines(
            1,
            peers::in_one_write(&sent),
            peers::LIMIT,
            "I sent a line of 16 bytes and its end, and you still wait.",
        )?;
        match &lines[0] {
            Ok(taken) if taken == &line => Ok(()),
            other => Err(format!(
                "16 bytes are allowed. I sent 16 and a `\\n`, and you {}.",
                tell(other)
            )
            .into()),
        }
    }

    #[test]
    fn a_line_without_end() -> Verdict {
        let (lines, saw) = lines(
            1,
            peers::never_reads(&[b'x'; 1000]),
            peers::LIMIT,
            "I sent `xxxx` without end, 16 are allowed, and you read them all.",
        )?;
        match &lines[0] {
            Err(TooLong) => Ok(()),
            other => Err(format!(
                "I sent {} bytes and no `\\n`, 16 are allowed, and you {}.",
                saw.sent.concat().len(),
                tell(other)
            )
            .into()),
        }
    }

    #[test]
    fn silence() -> Verdict {
        let (stream, peer) = peers::hand_over(peers::silent())?;
        let done = peers::within(
            "I said nothing. 400 ms were allowed, and after 3 s you still \
             wait.",
            move || {
                let mut reader = BufReader::new(stream);
                (read_line(&mut reader, LONGEST, SHORT), peers::spun())
            },
        )?;
        drop(peer.saw());
        match done.value {
            (Err(TooLate), false) => Ok(()),
            (Err(TooLate), true) => Err("I said nothing, and your waiting \
                                         kept a processor busy."
                .into()),
            (other, _) => {
                Err(format!("I said nothing, and you {}.", tell(&other)).into())
            }
        }
    }

    #[test]
    fn no_limit() -> Verdict {
        let deed = "`longest` was `usize::MAX`, `limit` was `Duration::MAX`, \
                    and I sent `PING\\n`.";
        let (stream, peer) = peers::hand_over(peers::in_one_write(b"PING\n"))?;
        let done =
            peers::within(&format!("{deed} You still wait."), move || {
                let mut reader = BufReader::new(stream);
                let code = AssertUnwindSafe(|| {
                    read_line(&mut reader, usize::MAX, Duration::MAX)
                });
                catch_unwind(code).ok()
            })?;
        drop(peer.saw());
        match &done.value {
            Some(Ok(line)) if line == b"PING" => Ok(()),
            Some(other) => Err(format!("{deed} You {}.", tell(other)).into()),
            None => Err(format!("{deed} You panicked.").into()),
        }
    }

    #[test]
    fn a_byte_now_and_then() -> Verdict {
        let (stream, peer) = peers::hand_over(peers::drips(b'x'))?;
        let done = peers::within(
            "I sent a byte now and then. 400 ms were allowed for the line, and \
             after 3 s you still read: each byte gave me new time.",
            move || read_line(&mut BufReader::new(stream), 1 << 20, SHORT),
        )?;
        let saw = peer.saw();
        match &done.value {
            Err(TooLate) => Ok(()),
            other => Err(format!(
                "I sent {} bytes, now and then one, and you {}.",
                saw.sent.len(),
                tell(other)
            )
            .into()),
        }
    }

    /// The first piece comes in time. Whoever waits as long again for the next
    /// one sleeps when the limit has long passed. (A thread that does not sleep
    /// is on its way back, on a busy computer.)
    #[test]
    fn the_rest_comes_too_late() -> Verdict {
        const ALLOWED: Duration = Duration::from_secs(1);
        let (reads, reader) = channel();
        let (stream, peer) = peers::hand_over(role(move |me| {
            let reader = reader.recv().map_err(io::Error::other)?;
            while !sleeps(reader) && !me.is_over()? {
                me.breathe(Duration::from_millis(1))?;
            }
            let start = Instant::now();
            me.breathe(Duration::from_millis(750))?;
            me.send(b"PI")?;
            me.until_read()?;
            let late = Duration::from_millis(1400);
            me.breathe(late.saturating_sub(start.elapsed()))?;
            if sleeps(reader) {
                me.send(b"NG\n")?;
            }
            me.stay()
        }))?;
        let done = peers::within(
            "1 s was allowed for a line. I sent a piece in time and another \
             too late, and after 3 s you still wait.",
            move || {
                let _ = reads.send(gettid());
                read_line(&mut BufReader::new(stream), LONGEST, ALLOWED)
            },
        )?;
        drop(peer.saw());
        match &done.value {
            Err(TooLate) => Ok(()),
            other => Err(format!(
                "1 s was allowed for a line. I sent `PI` after 0.75 s and \
                 `NG\\n` after 1.4 s, and you {}.",
                tell(other)
            )
            .into()),
        }
    }

    /// Whether this thread is there, and sleeps.
    fn sleeps(thread: Pid) -> bool {
        // It may have ended.
        let stat = fs::read_to_string(format!("/proc/self/task/{thread}/stat"));
        let stat = stat.unwrap_or_default();
        stat.rsplit(") ").next().is_some_and(|state| state.starts_with('S'))
    }

    #[test]
    fn signals_meanwhile() -> Verdict {
        let (stream, peer) =
            peers::hand_over(peers::one_byte_at_a_time(b"PING\n"))?;
        let done = peers::interrupted(
            "I sent `PING\\n`, and signals, and you never came back.",
            move || {
                read_line(&mut BufReader::new(stream), LONGEST, peers::LIMIT)
            },
        )?;
        drop(peer.saw());
        match &done.value {
            Ok(line) if line == b"PING" => Ok(()),
            other => Err(format!(
                "I sent `PING\\n` in pieces, and signals meanwhile ({}). You \
                 {}.",
                done.signals,
                tell(other)
            )
            .into()),
        }
    }

    #[test]
    fn the_end_of_the_longest_line_comes_later() -> Verdict {
        let (lines, _) = lines(
            1,
            peers::in_pieces(&[&[b'x'; LONGEST], b"\n"]),
            peers::LIMIT,
            "I sent a line of 16 bytes, and then its end, and you still wait.",
        )?;
        match &lines[0] {
            Ok(taken) if taken == &[b'x'; LONGEST] => Ok(()),
            other => Err(format!(
                "16 bytes are allowed. I sent 16, and when you had read them a \
                 `\\n`, and you {}.",
                tell(other)
            )
            .into()),
        }
    }

    #[test]
    fn one_byte_longer() -> Verdict {
        let (lines, _) = lines(
            1,
            peers::in_one_write(b"xxxxxxxxxxxxxxxxx\n"),
            peers::LIMIT,
            "I sent a line of 17 bytes and its end, and you still wait.",
        )?;
        match &lines[0] {
            Err(TooLong) => Ok(()),
            other => Err(format!(
                "16 bytes are allowed. I sent 17 and a `\\n`, and you {}.",
                tell(other)
            )
            .into()),
        }
    }

    #[test]
    fn no_text_and_nothing() -> Verdict {
        let (lines, _) = lines(
            2,
            peers::in_one_write(b"\xff\xfe\n\n"),
            peers::LIMIT,
            "I sent `\\xff\\xfe\\n`, which is no text, and an empty line, and \
             you still wait.",
        )?;
        match &lines[0] {
            Ok(line) if line == b"\xff\xfe" => {}
            other => {
                let you = tell(other);
                return Err(format!(
                    "I sent `\\xff\\xfe\\n`, which is no text, and you {you}."
                )
                .into());
            }
        }
        match &lines[1] {
            Ok(line) if line.is_empty() => Ok(()),
            other => {
                Err(format!("I sent an empty line, and you {}.", tell(other))
                    .into())
            }
        }
    }
}
