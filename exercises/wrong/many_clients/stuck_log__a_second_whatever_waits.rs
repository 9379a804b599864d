// Red: No line was said to a log that takes 20 ms for each, and the `Log` was dropped. When all is written it should wait no longer.
// A stuck log.
// Chapter: src/foundations/many-clients.md
//
// A log whose reader is there and does not read holds up whoever writes to it.
// Give `say` a thread of its own, and a queue with a limit, so that such a
// reader costs you lines, and no clients. While there is no line the thread
// sleeps. The last line before a program ends says why it ends: who drops the
// `Log` waits until all lines that wait have been written, a second at most.
//
// Wrong: the end of every program takes the whole second.

use std::fmt::Display;
use std::io::{self, Write};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

pub struct Log {
    /// `None` when it is over.
    lines: Option<SyncSender<String>>,
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
        thread::Builder::new().spawn(move || {
            // Ends when the `Log` is dropped and the queue is empty. A write
            // that fails costs its line: the next reader may come in a minute.
            for line in queue {
                let _ = out.write_all(line.as_bytes());
            }
        })?;
        Ok(Log { lines: Some(lines) })
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
impl Drop for Log {
    fn drop(&mut self) {
        self.lines = None;
        thread::sleep(Duration::from_secs(1));
    }
}

fn main() {}
