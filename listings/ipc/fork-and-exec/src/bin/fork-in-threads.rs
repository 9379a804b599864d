use std::io;
use std::process::exit;
use std::sync::Barrier;
use std::thread;

use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::{ForkResult, Pid, alarm, fork};

// ANCHOR: forks
fn main() -> io::Result<()> {
    let child = fork_printer()?;
    println!("forked alone: {}", end_of(child)?);

    let meeting = Barrier::new(2);
    let child = thread::scope(|scope| {
        scope.spawn(|| {
            let _out = io::stdout().lock();
            meeting.wait();
            meeting.wait();
        });
        meeting.wait();
        let child = fork_printer();
        meeting.wait();
        child
    })?;
    println!("forked while another thread printed: {}", end_of(child)?);
    Ok(())
}

fn fork_printer() -> nix::Result<Pid> {
    // SAFETY: the second call is not safe, and that is the point.
    match unsafe { fork() }? {
        ForkResult::Parent { child } => Ok(child),
        ForkResult::Child => {
            // A second from now SIGALRM ends it, if nothing else does.
            alarm::set(1);
            println!("hello from the child");
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
