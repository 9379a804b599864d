// Red: A write to the log failed, as it does when nobody reads. After that no line arrived any more.
// A stuck log.
// Chapter: src/foundations/many-clients.md
//
// A log whose reader is there and does not read holds up whoever writes to it.
// Give `say` a thread of its own, and a queue with a limit, so that such a
// reader costs you lines, and no clients. The last line before a program ends
// says why it ends: who drops the `Log` waits until all lines that wait have
// been written, for a second at most.

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
        // `channel` has no limit: a log that is stuck for a night would keep
        // the night in memory. `sync_channel` has room for so many.
        let (lines, queue) = sync_channel::<String>(most);
        thread::Builder::new().spawn(move || {
            // Ends when the last `Log` is gone. A write that fails costs its
            // line: the next reader may come in a minute.
            for line in queue {
                if out.write_all(line.as_bytes()).is_err() {
                    break;
                }
            }
        })?;
        Ok(Log { lines })
    }

    /// Never waits, and never panics. Gives up the line if too many wait.
    pub fn say(&self, line: impl Display) {
        // `send` would wait for room. `try_send` gives the line back; a kind
        // log would count those, and say how many are lost.
        let _ = self.lines.try_send(format!("{line}\n"));
    }
}

fn main() {}
