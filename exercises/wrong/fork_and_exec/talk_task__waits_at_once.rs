// Red: The task heard your question and said nothing. Your waiting kept a processor busy.
// Talk to a task.
// Chapter: src/ipc/fork-and-exec.md
//
// The task runner learns to talk. A task gets one end of a pair, for standard
// input and standard output, and is asked line by line. `limit` is for the
// whole call: however slowly the question is read and the answer trickles in,
// `ask` is back in time, and so is `end`, which waits for the task and kills it
// if it will not go. A signal is no reason to give up, and who waits sleeps. A
// limit may be `Duration::MAX`.

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
    /// answer would be taken for that of the next question. A question with a
    /// `\n` in it is two: that is `InvalidInput`, and nothing is sent.
    pub fn ask(
        &mut self,
        question: &str,
        limit: Duration,
    ) -> io::Result<String> {
        // The task would answer each line, and the next question would be given
        // the answer to the second one.
        if question.contains('\n') {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        // One limit for the call; each write and each read gets what is left of
        // it. (`Instant::now() + limit` would panic if the limit is too large.)
        let began = Instant::now();
        let left = || match limit.saturating_sub(began.elapsed()) {
            Duration::ZERO => Err(io::Error::from(io::ErrorKind::TimedOut)),
            left => Ok(Some(left)),
        };
        let question = format!("{question}\n");
        let mut rest = question.as_bytes();
        while !rest.is_empty() {
            // `write_all` would begin its limit again after each part. And in a
            // UNIX stream even one large write does: the kernel cuts it into
            // parts of some 30 KiB, and waits for the room of each.
            let part = &rest[..rest.len().min(PART)];
            self.ours.set_write_timeout(left()?)?;
            match self.ours.write(part) {
                Ok(n) => rest = &rest[n..],
                // With a time limit no call is resumed, handler or not.
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(late(e)),
            }
        }
        self.ours.set_nonblocking(true)?;
        let mut answer = Vec::new();
        let mut byte = [0];
        // A byte at a time: what comes behind the line must stay there. (A
        // `BufReader` that lives as long as the task is the faster way.)
        while answer.len() <= 1000 {
            self.ours.set_read_timeout(left()?)?;
            match self.ours.read(&mut byte) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(_) if byte[0] == b'\n' => {
                    return Ok(String::from_utf8_lossy(&answer).into_owned());
                }
                Ok(_) => answer.push(byte[0]),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
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
            // A pidfd and `poll` would do without looking again and again.
            thread::sleep(Duration::from_millis(10));
        }
        // It had its chance. And `wait`, or a zombie stays.
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
