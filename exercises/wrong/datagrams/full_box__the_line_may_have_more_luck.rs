// Red: and your next line came. The count should come before it, and has not come.
// The box is full.
// Chapter: src/ipc/datagrams.md
//
// A program says lines to a log, one datagram each, and must never stand still
// for it. What finds no room, or no log, is lost and counted. When there is
// room again, the log is first told how many: the line `3 lost`.
// A log that ends may come back under its name.
//
// Wrong: the count has found no room, and the line is tried all the same.

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
        if !self.send(line) {
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
