use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::time::Instant;

use nix::sched::{CpuSet, sched_setaffinity};
use nix::sys::resource::{UsageWho, getrusage};
use nix::unistd::{ForkResult, Pid, fork};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the times: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let (mut ours, mut theirs) = UnixStream::pair()?;
    let mut ball = [0];
    // ANCHOR: apart
    // SAFETY: this program has one thread.
    if let ForkResult::Child = unsafe { fork() }? {
        drop(ours);
        stay_on(1)?;
        while theirs.read(&mut ball)? == 1 {
            theirs.write_all(&ball)?;
        }
        return Ok(());
    }
    drop(theirs);
    stay_on(0)?;
    // ANCHOR_END: apart
    let mut took = Vec::new();
    for _ in 0..20_000 {
        let began = Instant::now();
        ours.write_all(&ball)?;
        ours.read_exact(&mut ball)?;
        took.push(began.elapsed());
    }
    took.sort_unstable();
    let slept = getrusage(UsageWho::RUSAGE_SELF)?.voluntary_context_switches();
    writeln!(
        io::stdout(),
        "{:?} there and back, {slept} sleeps",
        took[took.len() / 2]
    )?;
    Ok(())
}

/// Forbids this process every CPU but one.
fn stay_on(cpu: usize) -> io::Result<()> {
    let mut only = CpuSet::new();
    only.set(cpu)?;
    Ok(sched_setaffinity(Pid::from_raw(0), &only)?)
}
