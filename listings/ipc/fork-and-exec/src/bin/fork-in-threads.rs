use std::io::{self, Write};
use std::process::{ExitCode, exit};
use std::sync::Barrier;
use std::thread;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, alarm, fork};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the fork: {why}");
            ExitCode::FAILURE
        }
    }
}

// Wrong on purpose: the second fork, beside another thread.
// ANCHOR: forks
fn run() -> io::Result<()> {
    let child = fork_printer()?;
    writeln!(io::stdout(), "forked alone: {}", end_of(child)?)?;

    let meeting = Barrier::new(2);
    let child = thread::scope(|scope| {
        thread::Builder::new()
            .spawn_scoped(scope, || {
                let _out = io::stdout().lock();
                meeting.wait();
                meeting.wait();
            })
            .map_err(|why| {
                io::Error::other(format!("no thread for the printing: {why}"))
            })?;
        meeting.wait();
        let child = fork_printer();
        meeting.wait();
        io::Result::Ok(child?)
    })?;
    writeln!(
        io::stdout(),
        "forked while another thread printed: {}",
        end_of(child)?
    )?;
    Ok(())
}

fn fork_printer() -> nix::Result<Pid> {
    // SAFETY: the second call is not safe, and that is the point.
    match unsafe { fork() }? {
        ForkResult::Parent { child } => Ok(child),
        ForkResult::Child => {
            // A second from now SIGALRM ends it, if nothing else does.
            alarm::set(1);
            let _ = writeln!(io::stdout(), "hello from the child");
            exit(0)
        }
    }
}
// ANCHOR_END: forks

fn end_of(child: Pid) -> nix::Result<String> {
    Ok(match waitpid(child, None)? {
        WaitStatus::Exited(_, code) => format!("exit code {code}"),
        WaitStatus::Signaled(_, signal, _) => format!("killed by {signal}"),
        other => format!("{other:?}"),
    })
}
