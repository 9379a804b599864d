use std::env;
use std::io::{self, ErrorKind};
use std::net::UdpSocket;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use multicast::message::{Message, ROOM, check};
use multicast::{PLACE, group};
use nix::sys::signal::{
    SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction,
};
use udp::say;
use unix_server::signals::is_ignored;

static STOP: AtomicBool = AtomicBool::new(false);

extern "C" fn stop(_: i32) {
    STOP.store(true, Ordering::Relaxed);
}

fn main() -> ExitCode {
    let words: Option<Vec<String>> =
        env::args_os().map(|arg| arg.into_string().ok()).collect();
    let words = words.unwrap_or_default();
    let offer = match &words[..] {
        [_, name, port] => offer(name, port, "60"),
        [_, name, port, seconds] => offer(name, port, seconds),
        _ => None,
    };
    let Some(offer) = offer else {
        say("usage: offer NAME PORT [SECONDS], a name of a-z, 0-9 and -");
        return ExitCode::FAILURE;
    };
    match run(offer) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot offer: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn offer(name: &str, port: &str, seconds: &str) -> Option<(String, u16, u32)> {
    let seconds = seconds.parse().ok().filter(|it| (1..=120).contains(it))?;
    let port = port.parse().ok().filter(|it| *it != 0)?;
    Some((check(name)?.into(), port, seconds))
}

// ANCHOR: run
fn run((name, port, seconds): (String, u16, u32)) -> io::Result<()> {
    let action = SigHandler::Handler(stop);
    let action = SigAction::new(action, SaFlags::empty(), SigSet::empty());
    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        // What whoever started us has ignored stays ignored.
        if !is_ignored(signal)? {
            // SAFETY: the handler stores into an atomic, and nothing else.
            unsafe { sigaction(signal, &action) }?;
        }
    }
    let socket = group::open(*PLACE.ip(), PLACE.port())?;
    say(format_args!("offering {name}"));
    let say_for = |seconds| {
        let name = name.clone();
        let here = Message::Here {
            name,
            port,
            seconds,
        };
        if let Err(why) = socket.send_to(here.to_string().as_bytes(), PLACE) {
            say(format_args!("cannot announce: {why}"));
        }
    };
    // Two in a row may be lost, and nobody forgets us.
    let pause = Duration::from_secs(seconds.into()) / 4;
    let (mut last, mut next) = (Instant::now(), Instant::now());
    while !STOP.load(Ordering::Relaxed) {
        if next <= Instant::now() {
            say_for(seconds);
            last = Instant::now();
            next = last + pause;
        }
        if asked(&socket, next)? {
            // Not all at once, and not more than once a second.
            let soon = Instant::now() + random_delay()?;
            next = next.min(soon.max(last + Duration::from_secs(1)));
        }
    }
    say_for(0);
    Ok(())
}

/// Whether somebody has asked who is there. It waits a second at most.
fn asked(socket: &UdpSocket, until: Instant) -> io::Result<bool> {
    let left = until.saturating_duration_since(Instant::now());
    let left = left.clamp(Duration::from_millis(1), Duration::from_secs(1));
    socket.set_read_timeout(Some(left))?;
    let mut buf = [0; ROOM];
    match socket.recv(&mut buf) {
        Ok(n) => Ok(Message::read(&buf[..n]) == Some(Message::Who)),
        Err(why) => {
            if !matches!(
                why.kind(),
                ErrorKind::WouldBlock | ErrorKind::Interrupted
            ) {
                say(format_args!("cannot receive: {why}"));
                std::thread::sleep(Duration::from_millis(100));
            }
            Ok(false)
        }
    }
}

fn random_delay() -> io::Result<Duration> {
    let mut byte = [0];
    getrandom::fill(&mut byte).map_err(|e| io::Error::other(e.to_string()))?;
    Ok(Duration::from_millis(20 + u64::from(byte[0]) * 100 / 256))
}
// ANCHOR_END: run
