// Red: The task had more to say than you keep, and was killed by signal 13.
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
    let mut stdout = child.stdout.take().expect("it is piped");
    let mut stderr = child.stderr.take().expect("it is piped");
    let other = thread::Builder::new().spawn(move || {
        let mut err = Vec::new();
        stderr.by_ref().take(most as u64).read_to_end(&mut err).map(|_| err)
    })?;
    let mut out = Vec::new();
    stdout.by_ref().take(most as u64).read_to_end(&mut out)?;
    drop(stdout);
    let err = other.join().expect("it does not panic")?;
    Ok(Ended { out, err, status: child.wait()? })
}

fn main() {}
