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
    // One thread for each stream: whichever the task writes to, somebody
    // reads. (`poll` on both would do it with one thread.)
    let other = thread::Builder::new().spawn(move || keep(&mut stderr, most));
    let other = match other {
        Ok(other) => other,
        Err(e) => {
            // A child that nobody waits for stays a zombie.
            child.kill()?;
            child.wait()?;
            return Err(e);
        }
    };
    let out = keep(&mut stdout, most)?;
    let err = other.join().expect("`keep` does not panic")?;
    // Only now: a task that still has something to write does not end.
    Ok(Ended { out, err, status: child.wait()? })
}

/// The first `most` bytes. The rest is read too, and thrown away: if we closed
/// our end, the task's next write would kill it (SIGPIPE).
fn keep(stream: &mut impl Read, most: usize) -> io::Result<Vec<u8>> {
    let mut kept = Vec::new();
    stream.by_ref().take(most as u64).read_to_end(&mut kept)?;
    io::copy(stream, &mut io::sink())?;
    Ok(kept)
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
    fn the_first_of_each() -> Verdict {
        let ended = run(
            "seq 100000; seq 200000 300000 >&2",
            1000,
            "The task wrote 100000 numbers to each stream, and after 3 s you \
             are not done.",
        )?;
        let what = "The task had more to say than you keep, on both streams";
        fine(ended.status, what)?;
        let streams = [
            ("standard output", ended.out, 1..=300),
            ("standard error", ended.err, 200_000..=200_300),
        ];
        for (name, kept, numbers) in streams {
            let first: String = numbers.map(|n| format!("{n}\n")).collect();
            let first = &first.as_bytes()[..1000];
            if kept != first {
                return Err(format!(
                    "{what}. Of {name} you have {} bytes, and they are not \
                     the first 1000: {} …",
                    kept.len(),
                    peers::say(&kept[..kept.len().min(20)])
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn no_text() -> Verdict {
        let ended = run(
            "printf '\\377\\376'; printf '\\375' >&2",
            1000,
            "The task wrote three bytes, and you still wait.",
        )?;
        match (&ended.out[..], &ended.err[..]) {
            (b"\xff\xfe", b"\xfd") => Ok(()),
            (out, err) => Err(format!(
                "The task wrote `\\xff\\xfe` and, on standard error, `\\xfd`. \
                 You have {} and {}.",
                peers::say(out),
                peers::say(err)
            )
            .into()),
        }
    }

    #[test]
    fn what_is_not_kept() -> Verdict {
        const MIB: u64 = 32;
        // A process of its own, for its memory can be measured.
        let mut child = peers::child(|inside| -> Verdict {
            let line = format!(
                "head -c {MIB}M /dev/zero && head -c {MIB}M /dev/zero >&2"
            );
            let before = peak()?;
            let late = "The task wrote 64 MiB, and after 3 s you are not \
                        done.";
            let what = "The task had 64 MiB to say";
            let said = run(&line, 1000, late)
                .and_then(|ended| fine(ended.status, what));
            let said = match said {
                Ok(()) => format!("{}", (peak()? - before) / 1024),
                Err(why) => why,
            };
            Ok(inside.say(said)?)
        })?;
        let said = child.line()?;
        match said.parse::<u64>() {
            Ok(more) if more < MIB / 2 => Ok(()),
            Ok(more) => Err(format!(
                "The task wrote {MIB} MiB to each stream, and you were to \
                 keep 1000 bytes. You have kept them all for a while: your \
                 program has grown by {more} MiB."
            )
            .into()),
            Err(_) => Err(said.into()),
        }
    }

    /// The most memory that this process has had so far, in KiB.
    fn peak() -> io::Result<u64> {
        let status = std::fs::read_to_string("/proc/self/status")?;
        let peak = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
        let number = peak.and_then(|l| l.split_whitespace().next());
        number
            .and_then(|n| n.parse().ok())
            .ok_or_else(|| io::Error::other("no VmHWM"))
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

    #[test]
    fn goes_on_in_silence() -> Verdict {
        let deed = "The task closed both streams, and ended half a second \
                    later.";
        let done = peers::within(&format!("{deed} You still wait."), || {
            let line = "exec >&- 2>&-; sleep 0.5";
            let ended = run_task(Command::new("sh").args(["-c", line]), 1000);
            (ended, peers::spun())
        })?;
        match done.value {
            (Ok(ended), false) => Ok(fine(ended.status, deed)?),
            (Ok(_), true) => {
                Err(format!("{deed} Your waiting kept a processor busy.")
                    .into())
            }
            (Err(e), _) => {
                Err(format!("{deed} `run_task` failed: {e}.").into())
            }
        }
    }
}
