use std::io;

use socket2::{Domain, Socket, Type};

fn main() -> io::Result<()> {
    for asked in [None, Some(8192), Some(50_000)] {
        let (left, right) = Socket::pair(Domain::UNIX, Type::DGRAM, None)?;
        left.set_nonblocking(true)?;
        if let Some(bytes) = asked {
            left.set_send_buffer_size(bytes)?;
        }
        let size = left.send_buffer_size()?;
        let (largest, refusal) = largest(&left, &right)?;
        println!("SO_SNDBUF {size}: largest {largest}, then {refusal}");
    }
    Ok(())
}

/// Sends ever larger datagrams, by halves; gives the size of the largest
/// that was taken, in bytes, and the error of the next larger one.
fn largest(left: &Socket, right: &Socket) -> io::Result<(usize, io::Error)> {
    let bytes = vec![0; 1 << 24];
    let (mut taken, mut refused) = (0_usize, bytes.len());
    loop {
        let size = taken.midpoint(refused);
        match left.send(&bytes[..size]) {
            Ok(_) => {
                right.recv(&mut [])?;
                taken = size;
            }
            Err(e) if size == taken + 1 => return Ok((taken, e)),
            Err(_) => refused = size,
        }
    }
}
