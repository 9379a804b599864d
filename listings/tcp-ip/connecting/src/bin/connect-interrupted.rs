use std::env;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::os::fd::AsFd;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, poll};
use nix::sys::signal::{
    SaFlags, SigAction, SigHandler, SigSet, Signal, kill, sigaction,
};
use nix::unistd::Pid;
use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the calls: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let args: Vec<_> = env::args_os().skip(1).collect();
    let [address, how] = &args[..] else {
        return Err(io::Error::other("say IP:PORT, and poll or connect"));
    };
    let address = address.to_string_lossy();
    let wrong = |e| io::Error::other(format!("{address}: {e}"));
    let address: SocketAddr = address.parse().map_err(wrong)?;
    let domain = Domain::for_address(address);
    let socket = Socket::new(domain, Type::STREAM, None)?;
    signal_after(Duration::from_millis(300))?;

    let begin = Instant::now();
    let told = |call: &str, result: io::Result<()>| {
        let seconds = begin.elapsed().as_secs_f32();
        let result = result.map_or_else(|e| e.to_string(), |()| "fine".into());
        writeln!(io::stdout(), "{seconds:.1} s  {call}: {result}")
    };
    told("connect", socket.connect(&address.into()))?;

    // The question is still open.
    if how == "connect" {
        return told("connect again", socket.connect(&address.into()));
    }
    poll(
        &mut [PollFd::new(socket.as_fd(), PollFlags::POLLOUT)],
        5000u16,
    )?;
    told("error", socket.take_error()?.map_or(Ok(()), Err))?;
    told("peer", socket.peer_addr().map(|_| ()))
}
// ANCHOR_END: run

extern "C" fn do_nothing(_: i32) {}

/// Interrupts this thread, once.
fn signal_after(wait: Duration) -> io::Result<()> {
    let handler = SigHandler::Handler(do_nothing);
    let action = SigAction::new(handler, SaFlags::empty(), SigSet::empty());
    // SAFETY: a handler that does nothing is async-signal-safe.
    unsafe { sigaction(Signal::SIGUSR1, &action) }?;
    thread::Builder::new()
        .spawn(move || {
            // Not this thread: the other one.
            let _ = SigSet::from(Signal::SIGUSR1).thread_block();
            thread::sleep(wait);
            let _ = kill(Pid::this(), Signal::SIGUSR1);
        })
        .map_err(|why| {
            io::Error::other(format!("no thread for the signal: {why}"))
        })?;
    Ok(())
}
