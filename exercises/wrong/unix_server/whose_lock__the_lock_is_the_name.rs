// Red: Case 3, the name removed: you predicted Refused. The second start got something else.
// Who has the lock?
// Chapter: src/ipc/unix-server.md
//
// Six times somebody has locked the file `lock` by flock(2), and something
// happens. Then a second start opens the name `lock`, makes the file if there
// is none, and calls `try_lock`. Predict what it gets. The tests make the
// calls; `main` shows the real run, once you are right.

use std::fs::{self, File, TryLockError};
use std::io;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use Answer::*;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// The second start gets a lock.
    Locked,
    /// `WouldBlock`: somebody else has it.
    Refused,
}

// The second has an open file of its own, and flock(2) asks for open files,
// not for processes. In one program it would be refused as well.
/// 1. The first start has its `File` in a variable.
pub const A_VARIABLE: Answer = Refused;
// `_` is no variable. The `File` is dropped at the end of the line, and the
// lock with it. `_lock` would keep it.
/// 2. The first start wrote `let _ = locked(...)?;`, and goes on.
pub const AN_UNDERSCORE: Answer = Locked;
// The name leads to a new file, and that one nobody has locked. Now both have
// "the" lock. So a lock file is never removed, not even by its owner.
/// 3. The first start has its `File`. Somebody has removed the name `lock`.
pub const NO_NAME: Answer = Refused;
// The kernel closes what a process had open, however it ended. A file with a
// process id in it would still be there, and would have to be doubted.
/// 4. The first start was killed by `kill -9`. The file is there.
pub const KILLED: Answer = Locked;
// One open file, two descriptors: it is locked until the last is closed. (std
// opens close-on-exec; here the file was given away as standard input.)
/// 5. The first start has ended. A helper that it started runs on, and has
///    inherited the descriptor.
pub const A_HELPER: Answer = Refused;
// flock(2) wants a descriptor, whatever it was opened for. Hence mode 600 for
// the lock file: who can't open it can't keep you out.
/// 6. The first start never came. A user who may only read the file has opened
///    it, and locked it.
pub const A_READER: Answer = Refused;

const PREDICTED: [Answer; 6] =
    [A_VARIABLE, AN_UNDERSCORE, NO_NAME, KILLED, A_HELPER, A_READER];

const CASES: [&str; 6] = [
    "in a variable",
    "in an underscore",
    "the name removed",
    "killed",
    "a helper inherited it",
    "opened to read",
];

fn main() {
    let real: io::Result<Vec<Answer>> = (1..=6).map(real).collect();
    match real {
        Ok(real) if real == PREDICTED => {
            for (case, real) in CASES.iter().zip(real) {
                peers::tell!("{case:<24}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your six predictions hold."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

/// Makes the case, and then the calls of the second start.
fn real(number: usize) -> io::Result<Answer> {
    let place = peers::Place::new()?;
    let path = place.join("lock");
    let open =
        || File::options().write(true).create(true).truncate(false).open(&path);
    let locked = || {
        let file = open()?;
        file.lock()?;
        io::Result::Ok(file)
    };
    let mut first = None;
    let mut helper = None;
    match number {
        1 => first = Some(locked()?),
        2 => {
            let _ = locked()?;
        }
        3 => {
            first = Some(locked()?);
            fs::remove_file(&path)?;
        }
        // Here only the other process has the locked file, as descriptor 0.
        4 | 5 => {
            let mut process = Command::new("sleep")
                .arg("60")
                .stdin(Stdio::from(locked()?))
                .spawn()?;
            if number == 4 {
                process.kill()?;
                process.wait()?;
            } else {
                helper = Some(process);
            }
        }
        _ => {
            drop(open()?);
            let reader = File::open(&path)?;
            reader.lock()?;
            first = Some(reader);
        }
    }
    let second = open()?;
    // A process that another thread is just starting has copies of all our
    // files, for a moment. So a refusal is believed after a tenth of a second.
    let start = Instant::now();
    let answer = loop {
        match second.try_lock() {
            Ok(()) => break Ok(Locked),
            Err(TryLockError::Error(e)) => break Err(e),
            Err(TryLockError::WouldBlock) => {
                if start.elapsed() > Duration::from_millis(100) {
                    break Ok(Refused);
                }
                thread::yield_now();
            }
        }
    };
    if let Some(mut helper) = helper {
        helper.kill()?;
        helper.wait()?;
    }
    drop(first);
    answer
}
