// The box is full.
// Chapter: src/ipc/datagrams.md
//
// A program says lines to a log, one datagram each, and must never stand still
// for it. What finds no room, or no log, is lost and counted. When there is
// room again, the log is first told how many: the line `3 lost`.
// A log that ends may come back under its name.

use std::io;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};

pub struct Log {
    socket: UnixDatagram,
    path: PathBuf,
    /// Lines that the log does not know to be lost.
    lost: u64,
}

impl Log {
    pub fn to(path: &Path) -> io::Result<Log> {
        let socket = UnixDatagram::unbound()?;
        // Without this a full queue (eleven small messages, or some hundreds)
        // makes us wait, and every program that logs stands still with the log.
        socket.set_nonblocking(true)?;
        Ok(Log { socket, path: path.into(), lost: 0 })
    }

    pub fn lost(&self) -> u64 {
        self.lost
    }

    /// Says a line, or counts it. It does not wait.
    pub fn say(&mut self, line: &str) {
        // The hole comes before what follows it. If the count finds no room,
        // the line is lost, too, and not even tried: by now the log may have
        // read, and the line would stand there before its hole.
        if self.lost > 0 && self.send(&format!("{} lost", self.lost)) {
            self.lost = 0;
        }
        if self.lost > 0 || !self.send(line) {
            self.lost += 1;
        }
    }

    /// By its name each time: so a new log under the old name is found. (A
    /// socket that is connected stays with the old one, and would have to
    /// connect again on ECONNREFUSED and on ENOTCONN.) Every error is a loss:
    /// EAGAIN, no room; ECONNREFUSED and ENOENT, no log.
    fn send(&self, line: &str) -> bool {
        self.socket.send_to(line.as_bytes(), &self.path).is_ok()
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Sentence, Verdict};

    /// More than a queue takes: Linux has room for 11, systemd for 513.
    const MANY: u64 = 5000;
    const WAITS: &str = "Nobody read the log. You said 5000 lines, and wait \
                         for room.";

    fn log_at(path: &Path) -> io::Result<UnixDatagram> {
        let log = UnixDatagram::bind(path)?;
        log.set_nonblocking(true)?;
        Ok(log)
    }

    /// What has come to the log so far.
    fn lines(log: &UnixDatagram) -> Vec<String> {
        let mut buf = [0; 512];
        std::iter::from_fn(|| {
            let n = log.recv(&mut buf).ok()?;
            Some(String::from_utf8_lossy(&buf[..n]).into_owned())
        })
        .collect()
    }

    /// Says lines with these numbers.
    fn says(
        mut to: Log,
        numbers: std::ops::Range<u64>,
    ) -> Result<Log, Sentence> {
        let done = peers::within(WAITS, move || {
            for number in numbers {
                to.say(&format!("line {number}"));
            }
            to
        })?;
        Ok(done.value)
    }

    #[test]
    fn somebody_reads() -> Verdict {
        let place = peers::Place::new()?;
        let log = log_at(&place.join("log"))?;
        let to = says(Log::to(&place.join("log"))?, 0..3)?;
        match (lines(&log).join(", ").as_str(), to.lost()) {
            ("line 0, line 1, line 2", 0) => Ok(()),
            (lines, lost) => Err(format!(
                "You said three lines. The log has: {lines}. You counted \
                 {lost} as lost."
            )
            .into()),
        }
    }

    #[test]
    fn lines_as_they_are() -> Verdict {
        let place = peers::Place::new()?;
        let log = log_at(&place.join("log"))?;
        let mut to = Log::to(&place.join("log"))?;
        let wants = ["  two words ", "", "over"];
        for line in wants {
            to.say(line);
        }
        let came = lines(&log);
        match came == wants {
            true => Ok(()),
            false => Err(format!(
                "You said the lines {wants:?}. The log has: {came:?}."
            )
            .into()),
        }
    }

    #[test]
    fn many_are_lost() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("log");
        let deed = "There was no log, and you said 300 lines.";
        let to = match Log::to(&path) {
            Ok(to) => says(to, 0..300)?,
            Err(why) => {
                return Err(format!(
                    "There was no log yet. `to` returned an error: {why}."
                )
                .into());
            }
        };
        let lost = to.lost();
        let log = log_at(&path)?;
        says(to, 300..301)?;
        let came = lines(&log).join(", ");
        if lost == 300 && came == "300 lost, line 300" {
            return Ok(());
        }
        Err(format!(
            "{deed} You counted {lost} as lost. Then there was a log, and you \
             said one more. It has: {came}."
        )
        .into())
    }

    #[test]
    fn nobody_reads() -> Verdict {
        let place = peers::Place::new()?;
        let log = log_at(&place.join("log"))?;
        let to = says(Log::to(&place.join("log"))?, 0..MANY)?;
        let (lost, came) = (to.lost(), lines(&log).len() as u64);
        if came + lost != MANY {
            return Err(format!(
                "Nobody read the log. You said {MANY} lines: {came} came, \
                 and you counted {lost} as lost."
            )
            .into());
        }
        let to = says(to, MANY..MANY + 1)?;
        let wants = [format!("{lost} lost"), format!("line {MANY}")];
        let came = lines(&log);
        match came == wants && to.lost() == 0 {
            true => Ok(()),
            false => Err(format!(
                "Nobody read, {lost} lines were lost, and then there was \
                 room. Of your next line the log has: {}.",
                came.join(", ")
            )
            .into()),
        }
    }

    #[test]
    fn no_log_yet() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.leftover_name("log")?;
        let to = says(Log::to(&path)?, 0..3)?;
        std::fs::remove_file(&path)?;
        let to = says(to, 3..5)?;
        match to.lost() {
            5 => Ok(()),
            lost => Err(format!(
                "There was no log. You said five lines, and counted {lost} as \
                 lost."
            )
            .into()),
        }
    }

    #[test]
    fn a_new_log() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("log");
        let log = log_at(&path)?;
        let to = says(Log::to(&path)?, 0..1)?;
        drop(log);
        let to = says(to, 1..3)?;
        std::fs::remove_file(&path)?;
        let log = log_at(&path)?;
        let _to = says(to, 3..5)?;
        let came = lines(&log);
        match came == ["2 lost", "line 3", "line 4"] {
            true => Ok(()),
            false => Err(format!(
                "The log ended, you said two lines, and then a new one had \
                 its name. You said two more; it has: {}.",
                came.join(", ")
            )
            .into()),
        }
    }

    #[test]
    fn room_in_between() -> Verdict {
        let place = peers::Place::new()?;
        let log = log_at(&place.join("log"))?;
        let mut to = says(Log::to(&place.join("log"))?, 0..MANY)?;
        let lost = to.lost();
        let mut sends = 0;
        let said = peers::before_send(
            move || to.say("next"),
            || {
                sends += 1;
                // The first send has found no room.
                if sends == 2 {
                    lines(&log);
                }
                Ok(())
            },
        )?;
        match lines(&log).first() {
            Some(first) if said.is_some() && sends > 1 && first == "next" => {
                Err(format!(
                    "Nobody read, {lost} lines were lost, and their count \
                     found no room. Then the log read all that it had, and \
                     your next line came. The count should come before it, \
                     and has not come."
                )
                .into())
            }
            _ => Ok(()),
        }
    }

    #[test]
    fn room_for_one() -> Verdict {
        let place = peers::Place::new()?;
        let log = log_at(&place.join("log"))?;
        let to = says(Log::to(&place.join("log"))?, 0..MANY)?;
        let lost = to.lost();
        log.recv(&mut [0; 512])?;
        let to = says(to, MANY..MANY + 1)?;
        let told = to.lost();
        let came = lines(&log);
        let count = format!("{lost} lost");
        if came.last() != Some(&count) {
            return Err(format!(
                "Nobody read, {lost} lines were lost, and then there was room \
                 for one datagram. Of your next line the log has: {}.",
                came.last().map_or("nothing", |last| last)
            )
            .into());
        }
        match told {
            1 => Ok(()),
            _ => Err(format!(
                "Nobody read, {lost} lines were lost, and then there was room \
                 for one datagram. You told the log, and your next line found \
                 no room: of that one it does not know. You count {told} as \
                 lost."
            )
            .into()),
        }
    }
}
