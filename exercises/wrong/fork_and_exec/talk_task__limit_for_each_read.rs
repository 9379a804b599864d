// Red: The task said a letter every 100 ms. 500 ms were allowed, and you waited for more.
// Talk to a task.
// Chapter: src/ipc/fork-and-exec.md
//
// The task runner learns to talk. A task gets one end of a pair, for standard
// input and standard output, and is asked line by line. `limit` is for the
// whole call: however slowly the question is read and the answer trickles in,
// `ask` is back in time, and so is `end`, which waits for the task and kills it
// if it will not go. A signal is no reason to give up. A limit may be
// `Duration::MAX`.

use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

pub struct Task {
    child: Child,
    ours: UnixStream,
}

impl Task {
    pub fn start(program: &str, args: &[&str]) -> io::Result<Task> {
        let (ours, theirs) = UnixStream::pair()?;
        let child = Command::new(program)
            .args(args)
            .stdin(OwnedFd::from(theirs.try_clone()?))
            .stdout(OwnedFd::from(theirs))
            .spawn()?;
        Ok(Task { child, ours })
    }

    /// Sends one line, and takes one line of at most 1000 bytes for an answer,
    /// without its end. Too late is `TimedOut`. Then only `end` is left: a late
    /// answer would be taken for that of the next question.
    pub fn ask(
        &mut self,
        question: &str,
        limit: Duration,
    ) -> io::Result<String> {
        if question.contains('\n') {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        // TODO: Whose limit is this, the call's or the read's?
        self.ours.set_read_timeout(Some(limit))?;
        self.ours.write_all(format!("{question}\n").as_bytes())?;
        let mut answer = Vec::new();
        let mut byte = [0];
        while self.ours.read(&mut byte).map_err(late)? == 1 {
            if byte[0] == b'\n' {
                return Ok(String::from_utf8_lossy(&answer).into_owned());
            }
            answer.push(byte[0]);
        }
        Err(io::ErrorKind::UnexpectedEof.into())
    }

    /// Tells the task that no question comes any more, and how it ended.
    pub fn end(mut self, limit: Duration) -> io::Result<ExitStatus> {
        let began = Instant::now();
        drop(self.ours);
        while began.elapsed() < limit {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            // A pidfd and `poll` would do without looking again and again.
            thread::sleep(Duration::from_millis(10));
        }
        // It had its chance. And `wait`, or a zombie stays.
        self.child.kill()?;
        self.child.wait()
    }
}

/// What Linux says when a time limit has passed.
fn late(e: io::Error) -> io::Error {
    match e.kind() {
        io::ErrorKind::WouldBlock => io::ErrorKind::TimedOut.into(),
        _ => e,
    }
}

fn main() {}
