use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

use nix::errno::Errno;
use nix::sys::socket::{MsgFlags, UnixAddr, sendto};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [path, count] = &args[..] else {
        eprintln!("usage: impatient-log PATH COUNT");
        return ExitCode::FAILURE;
    };
    let Ok(count) = count.parse() else {
        eprintln!("{count} is not a count");
        return ExitCode::FAILURE;
    };
    if let Err(e) = log(path, count) {
        eprintln!("logging to {path}: {e}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

// ANCHOR: log
fn log(path: &str, count: u32) -> io::Result<()> {
    let socket = UnixDatagram::unbound()?;
    let daemon = UnixAddr::new(path)?;
    let mut lost = 0;
    for number in 1..=count {
        let text = format!("<14>impatient: number {number}");
        let flags = MsgFlags::MSG_DONTWAIT;
        match sendto(socket.as_raw_fd(), text.as_bytes(), &daemon, flags) {
            Ok(_) => {}
            Err(Errno::EAGAIN) => lost += 1,
            Err(e) => return Err(e.into()),
        }
    }
    println!("{} sent, {lost} lost", count - lost);
    if lost > 0 {
        // The one message worth waiting for.
        let text = format!("<12>impatient: {lost} messages lost");
        socket.send_to(text.as_bytes(), path)?;
    }
    Ok(())
}
// ANCHOR_END: log
