use std::env;
use std::fmt::Display;
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::process::ExitCode;
use std::time::Instant;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, ppoll};
use nix::sys::prctl::set_timerslack;
use nix::sys::signal::Signal;
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::time::TimeSpec;
use the_wire::wire::line::Line;
use the_wire::wire::options::{Options, USAGE, parse};
use the_wire::wire::tun::{Tun, bring_up};
use unix_server::signals::block;

fn main() -> ExitCode {
    if env::args_os().nth(1).is_some_and(|word| word == "--help") {
        say(USAGE);
        return ExitCode::SUCCESS;
    }
    let words = env::args_os().skip(1);
    let words = words.map(|word| word.to_string_lossy().into_owned());
    match parse(words).and_then(|options| run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("long-wire: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    let stop = stop().map_err(|why| format!("cannot prepare: {why}"))?;
    let [left, right] = &options.sides;
    let ends = [end(options, 0)?, end(options, 1)?];
    let mut line = Line::new(ends, &options.sides, options.seed);
    say(format_args!(
        "the wire is up: {} ({}), {} ({})",
        left.name,
        left.plain_addresses(),
        right.name,
        right.plain_addresses()
    ));
    let ended = carry(&mut line, &stop)
        .map_err(|why| format!("cannot carry on: {why}"));
    for (side, direction) in options.sides.iter().zip(&line.directions) {
        say(format_args!("from {}: {}", side.name, direction.counts));
    }
    ended
}

/// What tells us of Ctrl-C, or that we are to end. Not if it is ignored: a
/// Ctrl-C does not end what a script started with `&`.
fn stop() -> nix::Result<SignalFd> {
    let signals = block([Signal::SIGINT, Signal::SIGTERM])?;
    SignalFd::with_flags(&signals, SfdFlags::SFD_CLOEXEC)
}

fn end(options: &Options, side: usize) -> Result<Tun, String> {
    let side = &options.sides[side];
    Tun::create(&side.name, &options.device)
        .and_then(|tun| {
            bring_up(&side.name, &options.device, &side.addresses)?;
            Ok(tun)
        })
        .map_err(|why| format!("namespace {}: {why}", side.name))
}

// ANCHOR: carry
/// Until Ctrl-C. One thread waits for both ends and for the next arrival.
fn carry(line: &mut Line, stop: &SignalFd) -> io::Result<()> {
    // Else the kernel may wake us up to 50 us late (prctl(2)).
    set_timerslack(1)?;
    loop {
        line.deliver(Instant::now());
        let wait = line.next_arrival().map(|at| {
            TimeSpec::from(at.saturating_duration_since(Instant::now()))
        });
        let mut ready =
            [stop.as_fd(), line.ends[0].as_fd(), line.ends[1].as_fd()]
                .map(|it| PollFd::new(it, PollFlags::POLLIN));
        match ppoll(&mut ready, wait, None) {
            Ok(_) | Err(Errno::EINTR) => {}
            Err(why) => return Err(why.into()),
        }
        let [stopped, left, right] = ready.map(|it| it.any() == Some(true));
        if stopped {
            return Ok(());
        }
        for (side, ready) in [left, right].into_iter().enumerate() {
            if ready {
                line.take(side).map_err(|why| gone(side, &why))?;
            }
        }
    }
}
// ANCHOR_END: carry

fn gone(side: usize, why: &io::Error) -> io::Error {
    let end = ["left", "right"][side];
    io::Error::other(format!("the {end} end is gone ({why})"))
}

/// A line for whoever watches. Whether anybody does must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
