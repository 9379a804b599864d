// Red: You have kept them all for a while: your program has grown by
// Run a task.
// Chapter: src/ipc/pipes.md
//
// The first step of a task runner. `run_task` starts a program and takes what
// it prints, on standard output and on standard error. It keeps the first
// `most` bytes of each, and says how the program ended. A task may print as
// much as it likes, where it likes: it must neither hang nor be killed for it.
//
// Wrong: what is not kept is in memory first, and a task may print as much as
// it likes.

use std::io;
use std::process::{Command, ExitStatus, Stdio};
#[derive(Debug)]
pub struct Ended {
    pub out: Vec<u8>,
    pub err: Vec<u8>,
    pub status: ExitStatus,
}
pub fn run_task(command: &mut Command, most: usize) -> io::Result<Ended> {
    let mut o = command.stdin(Stdio::null()).output()?;
    o.stdout.truncate(most);
    o.stderr.truncate(most);
    Ok(Ended { out: o.stdout, err: o.stderr, status: o.status })
}
fn main() {}
