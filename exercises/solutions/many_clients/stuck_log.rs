// A stuck log.
// Chapter: src/foundations/many-clients.md
//
// A log whose reader is there and does not read holds up whoever writes to it.
// Give `say` a thread of its own, and a queue with a limit, so that such a
// reader costs you lines, and no clients. While there is no line the thread
// sleeps. The last line before a program ends says why it ends: who drops the
// `Log` waits until all lines that wait have been written, a second at most.

use std::fmt::Display;
use std::io::{self, Write};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::thread;
use std::time::Duration;

pub struct Log {
    /// `None` when it is over.
    lines: Option<SyncSender<String>>,
    /// Ends with the thread.
    over: Mutex<Receiver<()>>,
}

impl Log {
    /// Starts the log, which writes to `out`. At most `most` lines wait.
    pub fn start(
        mut out: impl Write + Send + 'static,
        most: usize,
    ) -> io::Result<Log> {
        // `channel` has no limit: a log that is stuck for a night would keep
        // the night in memory. `sync_channel` has room for so many.
        let (lines, queue) = sync_channel::<String>(most);
        let (alive, over) = channel();
        thread::Builder::new().spawn(move || {
            let _alive = alive;
            // Ends when the `Log` is dropped and the queue is empty. A write
            // that fails costs its line: the next reader may come in a minute.
            for line in queue {
                let _ = out.write_all(line.as_bytes());
            }
        })?;
        Ok(Log { lines: Some(lines), over: Mutex::new(over) })
    }

    /// Never waits, and never panics. Gives up the line if too many wait.
    pub fn say(&self, line: impl Display) {
        // `send` would wait for room. `try_send` gives the line back; a kind
        // log would count those, and say how many are lost.
        if let Some(lines) = &self.lines {
            let _ = lines.try_send(format!("{line}\n"));
        }
    }
}

/// When `main` returns, all threads are gone, and the last lines with them.
/// `JoinHandle::join` would wait for the thread, and has no limit.
impl Drop for Log {
    fn drop(&mut self) {
        self.lines = None;
        if let Ok(over) = self.over.get_mut() {
            let _ = over.recv_timeout(Duration::from_secs(1));
        }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::io::{BufRead, BufReader, PipeReader, PipeWriter, Read};
    use std::sync::Arc;
    use std::sync::mpsc::{Receiver, channel};
    use std::thread;
    use std::time::{Duration, Instant};

    /// A reader that hands on each line.
    fn reads(pipe: PipeReader) -> io::Result<Receiver<String>> {
        let (line, lines) = channel();
        thread::Builder::new().spawn(move || {
            for read in BufReader::new(pipe).lines() {
                let Ok(read) = read else { break };
                if line.send(read).is_err() {
                    break;
                }
            }
        })?;
        Ok(lines)
    }

    /// A pipe with no room left, and a reader that does not read yet.
    fn stuck() -> io::Result<(PipeReader, PipeWriter)> {
        let (reader, writer) = io::pipe()?;
        rustix::io::ioctl_fionbio(&writer, true)?;
        while (&writer).write(&[b'\n'; 4096]).is_ok() {}
        rustix::io::ioctl_fionbio(&writer, false)?;
        Ok((reader, writer))
    }

    /// Says `now` again and again, until it arrives; the lines before it.
    fn until_now(log: &Log, lines: &Receiver<String>) -> Option<Vec<String>> {
        let deadline = Instant::now() + peers::LIMIT;
        let mut before = Vec::new();
        while Instant::now() < deadline {
            log.say("now");
            while let Ok(line) = lines.recv_timeout(Duration::from_millis(5)) {
                match line.as_str() {
                    "now" => return Some(before),
                    "" => {}
                    _ => before.push(line),
                }
            }
        }
        None
    }

    #[test]
    fn lines_whole_and_in_order() -> Verdict {
        let (reader, writer) = io::pipe()?;
        let lines = reads(reader)?;
        let log = Log::start(writer, 1000)?;
        for number in 0..100 {
            log.say(format_args!("line {number}"));
        }
        for number in 0..100 {
            let got = lines.recv_timeout(peers::LIMIT).ok();
            let wants = format!("line {number}");
            if got.as_ref() != Some(&wants) {
                return Err(format!(
                    "100 lines were said, and 1000 may wait. The log's reader \
                     read {got:?} where `{wants}` should be."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn lines_as_they_are() -> Verdict {
        let (reader, writer) = io::pipe()?;
        let lines = reads(reader)?;
        let log = Log::start(writer, 1000)?;
        for wants in ["  two words ", "", "over"] {
            log.say(wants);
            let got = lines.recv_timeout(peers::LIMIT).ok();
            if got.as_deref() != Some(wants) {
                return Err(format!(
                    "The line {wants:?} was said. The log's reader read \
                     {got:?}."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn two_at_once() -> Verdict {
        let (reader, writer) = io::pipe()?;
        let lines = reads(reader)?;
        let log = Arc::new(Log::start(writer, 1000)?);
        for name in ["one", "two"] {
            let log = Arc::clone(&log);
            thread::Builder::new().spawn(move || {
                for _ in 0..100 {
                    log.say(format_args!("{name} says something"));
                }
            })?;
        }
        for _ in 0..200 {
            let line = lines.recv_timeout(peers::LIMIT).map_err(|_| {
                "Two threads said 100 lines each, 1000 may wait, and fewer \
                 than 200 arrived."
            })?;
            if line != "one says something" && line != "two says something" {
                return Err(format!(
                    "Two threads said something. The log's reader read \
                     {line:?}."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn nobody_reads_for_a_while() -> Verdict {
        let (reader, writer) = stuck()?;
        let log = Log::start(writer, 100)?;
        let said = peers::within(
            "The log was stuck, and `say` did not come back in 3 s.",
            move || {
                for number in 0..10_000 {
                    log.say(number);
                }
                log
            },
        )?;
        let log = said.value;
        let lines = reads(reader)?;
        let Some(before) = until_now(&log, &lines) else {
            return Err("The log was stuck, and then its reader woke. What \
                        was said after that did not arrive in 3 s."
                .into());
        };
        // Whether it says how many are lost is its own affair.
        let before: Vec<_> = before
            .into_iter()
            .filter(|line| line.parse::<u32>().is_ok())
            .collect();
        let kept = (0..100).map(|number| number.to_string());
        if !before.iter().take(100).cloned().eq(kept) {
            return Err(format!(
                "The log was stuck while `0`, `1`, `2` … were said. 100 may \
                 wait, and those that find no room are given up. When its \
                 reader woke, {} lines came, the first of them {:?}.",
                before.len(),
                before.first()
            )
            .into());
        }
        // One may be on its way, and one in the hand of whoever writes.
        if before.len() > 102 {
            return Err(format!(
                "The log was stuck while 10000 lines were said. 100 may wait, \
                 and when its reader woke, {} came.",
                before.len()
            )
            .into());
        }
        Ok(())
    }

    /// Takes its time over each write.
    struct Slow(PipeWriter);

    impl Write for Slow {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            thread::sleep(Duration::from_millis(20));
            self.0.write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn the_last_lines() -> Verdict {
        let (reader, writer) = io::pipe()?;
        rustix::io::ioctl_fionbio(&reader, true).map_err(io::Error::from)?;
        let log = Log::start(Slow(writer), 100)?;
        for number in 0..5 {
            log.say(number);
        }
        peers::within(
            "Five lines were said, and the `Log` was dropped. That still \
             waits after 3 s.",
            move || drop(log),
        )?;
        // What the program that ends now has written.
        let mut written = Vec::new();
        let _ = (&reader).read_to_end(&mut written);
        match &written[..] {
            b"0\n1\n2\n3\n4\n" => Ok(()),
            _ => Err(format!(
                "Five lines were said to a log that takes 20 ms for each, and \
                 the `Log` was dropped. When that was done, {} had been \
                 written. A program that ends now loses the rest.",
                peers::say(&written)
            )
            .into()),
        }
    }

    /// Whoever waits for no longer than he must does so once in five times.
    #[test]
    fn no_longer_than_that() -> Verdict {
        for (number, what) in [(0, "No"), (1, "A")] {
            let mut least = Duration::MAX;
            for _ in 0..5 {
                let (_reader, writer) = io::pipe()?;
                let log = Log::start(Slow(writer), 100)?;
                for line in 0..number {
                    log.say(line);
                }
                let begin = Instant::now();
                peers::within(
                    &format!(
                        "{what} line was said, and the `Log` was dropped. \
                         That still waits after 3 s."
                    ),
                    move || drop(log),
                )?;
                least = least.min(begin.elapsed());
                if least < Duration::from_millis(500) {
                    break;
                }
            }
            if least >= Duration::from_millis(500) {
                return Err(format!(
                    "{what} line was said to a log that takes 20 ms for each, \
                     and the `Log` was dropped. When all is written it should \
                     wait no longer. It waited for {} ms.",
                    least.as_millis()
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn stuck_at_the_end() -> Verdict {
        let (_reader, writer) = stuck()?;
        let log = Log::start(writer, 100)?;
        peers::within(
            "The log was stuck, and the `Log` was dropped. That still waits \
             after 3 s.",
            move || {
                log.say("the end");
                drop(log);
            },
        )?;
        Ok(())
    }

    /// Fails a few times, as a pipe without a reader does.
    struct Fails(u32, PipeWriter);

    impl Write for Fails {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            match self.0.checked_sub(1) {
                None => self.1.write(bytes),
                Some(left) => {
                    self.0 = left;
                    Err(io::ErrorKind::BrokenPipe.into())
                }
            }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_write_that_fails() -> Verdict {
        let (reader, writer) = io::pipe()?;
        let lines = reads(reader)?;
        let log = Log::start(Fails(3, writer), 100)?;
        match until_now(&log, &lines) {
            Some(_) => Ok(()),
            None => Err("A write to the log failed, as it does when nobody \
                         reads. After that no line arrived any more."
                .into()),
        }
    }

    /// Takes a byte at a time.
    struct Bites(PipeWriter);

    impl Write for Bites {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.write(&bytes[..bytes.len().min(1)])
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_write_that_takes_a_part() -> Verdict {
        let (reader, writer) = io::pipe()?;
        let lines = reads(reader)?;
        let log = Log::start(Bites(writer), 100)?;
        log.say("hello");
        let got = lines.recv_timeout(peers::LIMIT).ok();
        match got.as_deref() {
            Some("hello") => Ok(()),
            _ => Err(format!(
                "A write to the log took a byte, and not the whole line. You \
                 said `hello`. The log's reader read {got:?}."
            )
            .into()),
        }
    }

    #[test]
    fn nobody_says_anything() -> Verdict {
        let code = || -> io::Result<()> {
            let log = Log::start(io::sink(), 100)?;
            log.say("hello");
            loop {
                thread::park();
            }
        };
        peers::must_sleep("A line was said, and then no more.", code)
    }
}
