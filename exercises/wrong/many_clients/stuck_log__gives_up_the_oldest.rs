// Red: 100 may wait, and those that find no room are given up. When its reader woke,
// A stuck log.
// Chapter: src/foundations/many-clients.md
//
// A log whose reader is there and does not read holds up whoever writes to it.
// Give `say` a thread of its own, and a queue with a limit, so that such a
// reader costs you lines, and no clients. The last line before a program ends
// says why it ends: who drops the `Log` waits until all lines that wait have
// been written, for a second at most.
//
// Wrong: the line that finds no room is kept, and an older one is not.

use std::collections::VecDeque;
use std::fmt::Display;
use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
pub struct Log {
    q: Arc<(Mutex<VecDeque<String>>, Condvar)>,
    most: usize,
}
impl Log {
    pub fn start(
        mut out: impl Write + Send + 'static,
        most: usize,
    ) -> io::Result<Log> {
        let q =
            Arc::new((Mutex::new(VecDeque::<String>::new()), Condvar::new()));
        let t = q.clone();
        thread::Builder::new().spawn(move || {
            loop {
                let line = {
                    let mut g = t.0.lock().unwrap();
                    loop {
                        if let Some(l) = g.pop_front() {
                            break l;
                        }
                        g = t.1.wait(g).unwrap();
                    }
                };
                let _ = out.write_all(line.as_bytes());
            }
        })?;
        Ok(Log { q, most })
    }
    pub fn say(&self, line: impl Display) {
        let mut g = self.q.0.lock().unwrap();
        if g.len() >= self.most {
            g.pop_front();
        }
        g.push_back(format!("{line}\n"));
        self.q.1.notify_one();
    }
}
fn main() {}
