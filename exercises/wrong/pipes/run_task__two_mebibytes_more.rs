// Red: The task had 64 MiB to say, and
// Run a task.
// Chapter: src/ipc/pipes.md
//
// The first step of a task runner. `run_task` starts a program and takes what
// it prints, on standard output and on standard error. It keeps the first
// `most` bytes of each, and says how the program ended. A task may print as
// much as it likes, where it likes: it must neither hang nor be killed for it.

use std::io::{self, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;

/// What a task has printed, and how it ended.
#[derive(Debug)]
pub struct Ended {
    pub out: Vec<u8>,
    pub err: Vec<u8>,
    pub status: ExitStatus,
}

pub fn run_task(command: &mut Command, most: usize) -> io::Result<Ended> {
    command.stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let stdout = child.stdout.take().expect("it is piped");
    let stderr = child.stderr.take().expect("it is piped");
    // One thread for each stream: whichever the task writes to, somebody
    // reads. (`poll` on both would do it with one thread.)
    let other = thread::Builder::new().spawn(move || keep(stderr, most));
    let other = match other {
        Ok(other) => other,
        Err(e) => {
            // A child that nobody waits for stays a zombie.
            child.kill()?;
            child.wait()?;
            return Err(e);
        }
    };
    let out = keep(stdout, most)?;
    let err = other.join().expect("`keep` does not panic")?;
    // Only now: a task that still has something to write does not end.
    Ok(Ended { out, err, status: child.wait()? })
}

/// The first `most` bytes. The rest is read too, and thrown away.
fn keep(mut stream: impl Read, most: usize) -> io::Result<Vec<u8>> {
    let mut kept = Vec::new();
    stream.by_ref().take(most as u64).read_to_end(&mut kept)?;
    // Whoever says more than this is mad.
    io::copy(&mut stream.take(2 << 20), &mut io::sink())?;
    Ok(kept)
}

fn main() {}
