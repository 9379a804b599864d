use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::time::Instant;

use nix::libc::linger;
use nix::sys::socket::{setsockopt, sockopt};
use passing_descriptors::send_fds;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the gift: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let gift = TcpStream::connect(listener.local_addr()?)?;
    let (_peer, _) = listener.accept()?;
    // ANCHOR: give
    // Its peer never reads, and whoever closes it last waits two seconds.
    let patience = linger {
        l_onoff: 1,
        l_linger: 2,
    };
    setsockopt(&gift, sockopt::Linger, &patience)?;
    fill(&gift)?;

    let (left, mut right) = UnixStream::pair()?;
    send_fds(&left, b"!", &[gift.as_fd()])?;
    drop(gift);
    right.set_nonblocking(true)?;
    let start = Instant::now();
    let n = right.read(&mut [0])?;
    let seconds = start.elapsed().as_secs();
    writeln!(
        io::stdout(),
        "a non-blocking read: {n} byte in {seconds} seconds"
    )?;
    // ANCHOR_END: give
    Ok(())
}

/// Writes until nothing more goes in.
fn fill(mut stream: &TcpStream) -> io::Result<()> {
    stream.set_nonblocking(true)?;
    loop {
        match stream.write(&[0; 65536]) {
            Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(()),
            outcome => outcome?,
        };
    }
}
