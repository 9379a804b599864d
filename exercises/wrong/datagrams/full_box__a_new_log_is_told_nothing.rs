// Red: The log ended, you said two lines, and then a new one had its name. You said two more; it has: line 3, line 4.
// The box is full.
// Chapter: src/ipc/datagrams.md
//
// A program says lines to a log, one datagram each, and must never stand still
// for it. What finds no room, or no log, is lost and counted. When there is
// room again, the log is first told how many: the line `3 lost`.
// A log that ends may come back under its name.
//
// Wrong: with the old log the count is forgotten.

use std::io;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
pub struct Log {
    s: Option<UnixDatagram>,
    path: PathBuf,
    lost: u64,
}
impl Log {
    pub fn to(path: &Path) -> io::Result<Log> {
        let mut l = Log { s: None, path: path.into(), lost: 0 };
        l.again();
        Ok(l)
    }
    fn again(&mut self) -> bool {
        let f = || -> io::Result<UnixDatagram> {
            let s = UnixDatagram::unbound()?;
            s.set_nonblocking(true)?;
            s.connect(&self.path)?;
            Ok(s)
        };
        self.s = f().ok();
        self.s.is_some()
    }
    pub fn lost(&self) -> u64 {
        self.lost
    }
    pub fn say(&mut self, line: &str) {
        if self.s.is_none() && self.again() {
            self.lost = 0;
        }
        if self.lost > 0 && self.send(&format!("{} lost", self.lost)) {
            self.lost = 0
        }
        if self.lost > 0 || !self.send(line) {
            self.lost += 1
        }
    }
    fn send(&mut self, line: &str) -> bool {
        if self.s.is_none() {
            if !self.again() {
                return false;
            }
        }
        match self.s.as_ref().unwrap().send(line.as_bytes()) {
            Ok(_) => true,
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => false,
            Err(_) => {
                self.s = None;
                false
            }
        }
    }
}
fn main() {}
