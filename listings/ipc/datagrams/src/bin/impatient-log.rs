use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;
use std::time::Duration;

use datagrams::log::say;
use nix::errno::Errno::{EAGAIN, ECONNREFUSED, ENOBUFS, ENOENT};
use nix::sys::socket::{MsgFlags, UnixAddr, sendto};

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    let [path, count] = &args[..] else {
        say("usage: impatient-log PATH COUNT");
        return ExitCode::FAILURE;
    };
    let Some(Ok(count)) = count.to_str().map(str::parse) else {
        say(format_args!("{count:?} is no count"));
        return ExitCode::FAILURE;
    };
    if let Err(e) = log(path, count) {
        say(format_args!("cannot log to {}: {e}", path.display()));
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

// ANCHOR: log
fn log(path: &OsStr, count: u32) -> io::Result<()> {
    let socket = UnixDatagram::unbound()?;
    let daemon = UnixAddr::new(path)?;
    let mut lost = 0;
    for number in 1..=count {
        let text = format!("<14>impatient: number {number}");
        let flags = MsgFlags::MSG_DONTWAIT;
        match sendto(socket.as_raw_fd(), text.as_bytes(), &daemon, flags) {
            Ok(_) => {}
            // No room in the queue or in memory, or no daemon at present.
            Err(EAGAIN | ENOBUFS | ECONNREFUSED | ENOENT) => lost += 1,
            Err(e) => return Err(e.into()),
        }
    }
    say(format_args!("{} sent, {lost} lost", count - lost));
    if lost > 0 {
        // The one message worth waiting for, though not for ever.
        socket.set_write_timeout(Some(Duration::from_secs(10)))?;
        let text = format!("<12>impatient: {lost} messages lost");
        while let Err(e) = socket.send_to(text.as_bytes(), path) {
            match e.kind() {
                ErrorKind::Interrupted => {}
                // What the kernel calls "try again" when the time is over.
                ErrorKind::WouldBlock => return Err(ErrorKind::TimedOut.into()),
                _ => return Err(e),
            }
        }
    }
    Ok(())
}
// ANCHOR_END: log
