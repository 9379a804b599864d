// Red: The task answered with 1001 bytes, and 1000 are allowed. You took 1001.
// Talk to a task.
// Chapter: src/ipc/fork-and-exec.md
//
// The task runner learns to talk. A task gets one end of a pair, for standard
// input and standard output, and is asked line by line. `limit` is for the
// whole call: however slowly the question is read and the answer trickles in,
// `ask` is back in time, and so is `end`, which waits for the task and kills it
// if it will not go. A signal is no reason to give up. A limit may be
// `Duration::MAX`.
//
// Wrong: there is a limit, and it is another.

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
        let began = Instant::now();
        let left = || match limit.saturating_sub(began.elapsed()) {
            Duration::ZERO => Err(io::Error::from(io::ErrorKind::TimedOut)),
            left => Ok(Some(left)),
        };
        let question = format!("{question}\n");
        let mut rest = question.as_bytes();
        while !rest.is_empty() {
            let part = &rest[..rest.len().min(PART)];
            self.ours.set_write_timeout(left()?)?;
            match self.ours.write(part) {
                Ok(n) => rest = &rest[n..],
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(late(e)),
            }
        }
        let mut answer = Vec::new();
        let mut byte = [0];
        while answer.len() <= 100_000 {
            self.ours.set_read_timeout(left()?)?;
            match self.ours.read(&mut byte) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(_) if byte[0] == b'\n' => {
                    return Ok(String::from_utf8_lossy(&answer).into_owned());
                }
                Ok(_) => answer.push(byte[0]),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(late(e)),
            }
        }
        Err(io::Error::other("more than 1000 bytes, and no line end"))
    }

    /// Tells the task that no question comes any more, and how it ended.
    pub fn end(mut self, limit: Duration) -> io::Result<ExitStatus> {
        let began = Instant::now();
        drop(self.ours);
        while began.elapsed() < limit {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            thread::sleep(Duration::from_millis(10));
        }
        self.child.kill()?;
        self.child.wait()
    }
}

/// What the kernel takes whole, or not at all.
const PART: usize = 4096;

/// What Linux says when a time limit has passed.
fn late(e: io::Error) -> io::Error {
    match e.kind() {
        io::ErrorKind::WouldBlock => io::ErrorKind::TimedOut.into(),
        _ => e,
    }
}

fn main() {}
