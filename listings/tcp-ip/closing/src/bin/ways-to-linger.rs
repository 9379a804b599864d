use std::io::{self, Write};
use std::net::{Shutdown, TcpStream};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use closing::{fill, pair_with_small_buffers, read_all};
use nix::libc::c_int;
use nix::sys::signal::{
    SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction,
};
use nix::unistd::{alarm, close};
use no_messages::say;
use socket2::SockRef;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the ways: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    handle_alarm()?;
    let linger = |stream: &TcpStream, seconds| {
        let time = Duration::from_secs(seconds);
        SockRef::from(stream).set_linger(Some(time))
    };
    full("off", |_| Ok(()))?;
    full("0 s", |it| linger(it, 0))?;
    full("2 s", |it| linger(it, 2))?;
    full("2 s, nonblocking", |it| {
        linger(it, 2)?;
        it.set_nonblocking(true)
    })?;
    full("2 s, alarm after 1 s", |it| {
        linger(it, 2)?;
        alarm::set(1);
        Ok(())
    })?;

    let (one, _peer) = pair_with_small_buffers()?;
    fill(&one)?;
    linger(&one, 2)?;
    let began = Instant::now();
    one.shutdown(Shutdown::Write)?;
    let took = began.elapsed().as_secs_f32();
    writeln!(io::stdout(), "2 s, only shutdown    0 after {took:.1} s")
}

/// The peer has no more room, and reads only when `close` has returned.
fn full(
    name: &str,
    prepare: impl FnOnce(&TcpStream) -> io::Result<()>,
) -> io::Result<()> {
    let (one, peer) = pair_with_small_buffers()?;
    let written = fill(&one)?;
    prepare(&one)?;
    let began = Instant::now();
    let said = match close(one) {
        Ok(()) => "0".into(),
        Err(why) => format!("{why:?}"),
    };
    let took = began.elapsed().as_secs_f32();
    let read = read_all(&peer, written)?;
    writeln!(io::stdout(), "{name:<21} {said} after {took:.1} s   {read}")
}
// ANCHOR_END: run

fn handle_alarm() -> io::Result<()> {
    extern "C" fn nothing(_: c_int) {}
    let handler = SigHandler::Handler(nothing);
    let action = SigAction::new(handler, SaFlags::SA_RESTART, SigSet::empty());
    // SAFETY: the handler does nothing.
    unsafe { sigaction(Signal::SIGALRM, &action) }?;
    Ok(())
}
