use std::io::{self, Write};
use std::process::ExitCode;

use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the limit: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for (name, socket_type, asked) in [
        ("datagram", Type::DGRAM, None),
        ("datagram", Type::DGRAM, Some(8192)),
        ("seqpacket", Type::SEQPACKET, Some(8192)),
    ] {
        let (left, right) = Socket::pair(Domain::UNIX, socket_type, None)?;
        left.set_nonblocking(true)?;
        if let Some(bytes) = asked {
            left.set_send_buffer_size(bytes)?;
        }
        let size = left.send_buffer_size()?;
        let (largest, refusal) = largest(&left, &right)?;
        writeln!(
            io::stdout(),
            "{name}, SO_SNDBUF {size}: {largest} bytes, then {refusal}"
        )?;
    }
    Ok(())
}

/// Sends ever larger datagrams, by halves; gives the size of the largest
/// that was taken, in bytes, and the error of the next larger one.
fn largest(left: &Socket, right: &Socket) -> io::Result<(usize, io::Error)> {
    let bytes = vec![0; 1 << 24];
    let (mut taken, mut refused) = (0_usize, bytes.len());
    while refused - taken > 1 {
        let size = taken.midpoint(refused);
        if left.send(&bytes[..size]).is_ok() {
            right.recv(&mut [])?;
            taken = size;
        } else {
            refused = size;
        }
    }
    match left.send(&bytes[..refused]) {
        Err(e) => Ok((taken, e)),
        Ok(_) => Err(io::Error::other("no limit found")),
    }
}
// ANCHOR_END: run
