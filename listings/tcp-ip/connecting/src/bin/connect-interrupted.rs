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
            let _ = writeln!(io::stderr(), "connect-interrupted: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let argument = env::args().nth(1).unwrap_or_default();
    let address: SocketAddr = argument.parse().map_err(io::Error::other)?;
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    signal_after(Duration::from_millis(300))?;

    let begin = Instant::now();
    let told = |what: String| {
        let seconds = begin.elapsed().as_secs_f32();
        writeln!(io::stdout(), "{seconds:.1} s  {what}")
    };
    let result = socket.connect(&address.into());
    told(format!("connect: {result:?}"))?;

    // The attempt goes on. Wait for its answer, as if we had not blocked.
    poll(
        &mut [PollFd::new(socket.as_fd(), PollFlags::POLLOUT)],
        5000u16,
    )?;
    told(format!("error: {:?}", socket.take_error()?))?;
    told(format!("connected: {}", socket.peer_addr().is_ok()))
}
// ANCHOR_END: run

extern "C" fn do_nothing(_: i32) {}

/// Interrupts this thread, once.
fn signal_after(wait: Duration) -> io::Result<()> {
    let handler = SigHandler::Handler(do_nothing);
    let action = SigAction::new(handler, SaFlags::empty(), SigSet::empty());
    // SAFETY: a handler that does nothing is async-signal-safe.
    unsafe { sigaction(Signal::SIGUSR1, &action) }?;
    thread::Builder::new().spawn(move || {
        // Not this thread: the other one.
        let _ = SigSet::from(Signal::SIGUSR1).thread_block();
        thread::sleep(wait);
        let _ = kill(Pid::this(), Signal::SIGUSR1);
    })?;
    Ok(())
}
