// Run a task.
// Chapter: src/ipc/pipes.md
//
// The first step of a task runner. `run_task` starts a program and takes what
// it prints, on standard output and on standard error. It keeps the first
// `most` bytes of each, and says how the program ended. A task may print as
// much as it likes, where it likes: it must neither hang nor be killed for it.

use std::io::{self, Read};
use std::process::{Command, ExitStatus, Stdio};

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
    // TODO: Who waits for whom, if the task begins with standard error?
    let (mut out, mut err) = (Vec::new(), Vec::new());
    stdout.read_to_end(&mut out)?;
    stderr.read_to_end(&mut err)?;
    out.truncate(most);
    err.truncate(most);
    Ok(Ended { out, err, status: child.wait()? })
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::os::unix::process::ExitStatusExt;

    /// Runs a line of the shell, and gives up on it after 3 s.
    fn run(line: &str, most: usize, late: &str) -> Result<Ended, String> {
        let line = line.to_string();
        let code =
            move || run_task(Command::new("sh").args(["-c", &line]), most);
        let done = peers::within(late, code).map_err(|e| format!("{e:?}"))?;
        done.value.map_err(|e| format!("`run_task` failed: {e}."))
    }

    fn fine(status: ExitStatus, what: &str) -> Result<(), String> {
        match (status.success(), status.signal()) {
            (true, _) => Ok(()),
            (_, Some(signal)) => {
                Err(format!("{what}, and was killed by signal {signal}."))
            }
            _ => Err(format!("{what}, and ended with {status}.")),
        }
    }

    #[test]
    fn a_line_on_each() -> Verdict {
        let ended = run(
            "echo one; echo two >&2",
            1000,
            "The task printed two lines, and you still wait.",
        )?;
        match (&ended.out[..], &ended.err[..]) {
            (b"one\n", b"two\n") => {
                Ok(fine(ended.status, "The task printed two lines")?)
            }
            _ => Err(format!(
                "The task printed `one` and, on standard error, `two`. You \
                 have {} and {}.",
                peers::say(&ended.out),
                peers::say(&ended.err)
            )
            .into()),
        }
    }

    #[test]
    fn standard_error_first() -> Verdict {
        let ended = run(
            "head -c 200000 /dev/zero >&2; echo done",
            1_000_000,
            "The task wrote 200000 bytes to standard error, and then a line. \
             After 3 s you still wait for the line, and it for you.",
        )?;
        if ended.err.len() != 200_000 || ended.out != b"done\n" {
            return Err(format!(
                "The task wrote 200000 bytes to standard error, and `done`. \
                 You have {} bytes and {}.",
                ended.err.len(),
                peers::say(&ended.out)
            )
            .into());
        }
        Ok(fine(ended.status, "The task wrote 200000 bytes")?)
    }

    #[test]
    fn standard_output_first() -> Verdict {
        let ended = run(
            "head -c 200000 /dev/zero; echo done >&2",
            1_000_000,
            "The task wrote 200000 bytes. You wait for its end, it for you.",
        )?;
        match (ended.out.len(), &ended.err[..]) {
            (200_000, b"done\n") => {
                Ok(fine(ended.status, "The task wrote 200000 bytes")?)
            }
            (n, err) => Err(format!(
                "The task wrote 200000 bytes, and `done` on standard error. \
                 You have {n} bytes and {}.",
                peers::say(err)
            )
            .into()),
        }
    }

    #[test]
    fn more_than_you_keep() -> Verdict {
        let ended = run(
            "exec head -c 1000000 /dev/zero",
            1000,
            "The task wrote 1000000 bytes, and after 3 s you are not done.",
        )?;
        fine(ended.status, "The task had more to say than you keep")?;
        match ended.out.len() {
            1000 => Ok(()),
            n => {
                Err(format!("1000 bytes were to be kept. You have {n}.").into())
            }
        }
    }

    #[test]
    fn an_end_by_a_signal() -> Verdict {
        let ended = run(
            "echo begun; kill -KILL $$",
            1000,
            "The task killed itself, and you still wait.",
        )?;
        match (ended.status.signal(), &ended.out[..]) {
            (Some(9), b"begun\n") => Ok(()),
            _ => Err(format!(
                "The task printed `begun` and killed itself. You say {}, and \
                 have {}.",
                ended.status,
                peers::say(&ended.out)
            )
            .into()),
        }
    }

    #[test]
    fn no_such_program() -> Verdict {
        match run_task(&mut Command::new("/no/such/program"), 1000) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
            other => {
                Err(format!("There is no such program, and you say {other:?}.")
                    .into())
            }
        }
    }
}
