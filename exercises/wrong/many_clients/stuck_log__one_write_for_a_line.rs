// Red: A write to the log took a byte, and not the whole line.
// A stuck log.
// Chapter: src/foundations/many-clients.md
//
// A log whose reader is there and does not read holds up whoever writes to it.
// Give `say` a thread of its own, and a queue with a limit, so that such a
// reader costs you lines, and no clients. The last line before a program ends
// says why it ends: who drops the `Log` waits until all lines that wait have
// been written, for a second at most.
//
// Wrong: a write may take a part.

use std::fmt::Display;
use std::io::{self, Write};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

pub struct Log {
    lines: SyncSender<String>,
}

impl Log {
    /// Starts the log, which writes to `out`. At most `most` lines wait.
    pub fn start(
        mut out: impl Write + Send + 'static,
        most: usize,
    ) -> io::Result<Log> {
        let (lines, queue) = sync_channel::<String>(most);
        thread::Builder::new().spawn(move || {
            for line in queue {
                let _ = out.write(line.as_bytes());
            }
        })?;
        Ok(Log { lines })
    }

    /// Never waits, and never panics. Gives up the line if too many wait.
    pub fn say(&self, line: impl Display) {
        let _ = self.lines.try_send(format!("{line}\n"));
    }
}

fn main() {}
