use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, ExitCode};
use std::time::{Duration, Instant};

use nix::sys::signal::{SigSet, Signal, kill};
use nix::sys::socket::{setsockopt, sockopt};
use nix::unistd::Pid;
use socket2::{Domain, Protocol, Socket, Type};
use the_wire::copies::{lost, receive};
use the_wire::pcap::Writer;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot capture: {why}");
            ExitCode::FAILURE
        }
    }
}

/// After the command has ended, so much silence ends the conversation too.
const SILENCE: Duration = Duration::from_millis(500);
/// And if others here are never silent, this ends it.
const LIMIT: Duration = Duration::from_secs(5);

// ANCHOR: run
fn run() -> io::Result<ExitCode> {
    let words: Vec<_> = env::args_os().skip(1).collect();
    let [file, command, args @ ..] = &words[..] else {
        return Err(io::Error::other("usage: capture FILE COMMAND..."));
    };
    let named = |what: &OsString, why| {
        io::Error::other(format!("{}: {why}", what.display()))
    };
    let file =
        Writer::create(Path::new(file)).map_err(|why| named(file, why))?;
    // Gets a copy of every packet that this host sends or receives, from its
    // IP header on (packet(7)).
    let every = Protocol::from(i32::from(0x0003u16.to_be()));
    let socket = Socket::new(Domain::PACKET, Type::DGRAM, Some(every))?;
    socket.set_read_timeout(Some(Duration::from_millis(50)))?;
    setsockopt(&socket, sockopt::ReceiveTimestampns, &true)?;

    let child = Command::new(command).args(args).spawn();
    let mut child = child.map_err(|why| named(command, why))?;
    let kept = keep(&socket, file, &mut child);
    if kept.is_err() {
        let _ = child.kill();
    }
    let status = child.wait()?;
    kept?;
    let lost = lost(&socket)?;
    if lost > 0 {
        let _ = writeln!(io::stderr(), "capture: {lost} packets were lost");
    }
    let code = status.code().or(status.signal().map(|it| 128 + it));
    Ok(ExitCode::from(code.unwrap_or(1) as u8))
}

fn keep(socket: &Socket, mut to: Writer, child: &mut Child) -> io::Result<()> {
    // Ctrl-C is for the command, as long as it runs.
    let interrupt = SigSet::from(Signal::SIGINT);
    interrupt.thread_block()?;
    let mut buf = vec![0; 1 << 17];
    let (mut last, mut ended) = (Instant::now(), None::<Instant>);
    while ended
        .is_none_or(|it| last.elapsed() < SILENCE && it.elapsed() < LIMIT)
    {
        if let Some((n, time)) = receive(socket, &mut buf)? {
            to.add(time, &buf[..n])?;
            last = Instant::now();
        }
        if ended.is_none() && child.try_wait()?.is_some() {
            ended = Some(Instant::now());
            // One may have come. It is taken, together with one of our own.
            kill(Pid::this(), Signal::SIGINT)?;
            interrupt.wait()?;
            interrupt.thread_unblock()?;
        }
    }
    Ok(())
}
// ANCHOR_END: run
