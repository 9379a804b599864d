use std::fs;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread;
use std::time::Duration;

use nix::errno::Errno;
use socket2::{Domain, Socket, Type};
use the_wire::info::tcp_info;

/// Both ends of a connection over loopback. Neither has room for much.
pub fn pair_with_small_buffers() -> io::Result<(TcpStream, TcpStream)> {
    let new = || Socket::new(Domain::IPV4, Type::STREAM, None);
    let listener = new()?;
    listener.set_recv_buffer_size(5_000)?;
    listener.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
    listener.listen(1)?;
    let one = new()?;
    one.set_send_buffer_size(20_000)?;
    one.connect(&listener.local_addr()?)?;
    loop {
        // Somebody else may have connected first.
        let (other, peer) = listener.accept()?;
        if peer.as_socket() == one.local_addr()?.as_socket() {
            return Ok((one.into(), other.into()));
        }
    }
}

// ANCHOR: fill
/// Writes until no more is taken, and all that was sent is acknowledged. Says
/// how many bytes that were.
pub fn fill(mut stream: &TcpStream) -> io::Result<usize> {
    stream.set_nonblocking(true)?;
    let mut written = 0;
    loop {
        match stream.write(&[b'x'; 4_000]) {
            Ok(n) => written += n,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) if e.kind() == ErrorKind::WouldBlock => {
                if unacknowledged(stream)? == 0 {
                    break;
                }
                thread::sleep(Duration::from_millis(1));
            }
            Err(e) => return Err(e),
        }
    }
    stream.set_nonblocking(false)?;
    Ok(written)
}
// ANCHOR_END: fill

/// Segments that were sent and are not acknowledged (tcp(7), TCP_INFO).
fn unacknowledged(stream: &TcpStream) -> io::Result<u32> {
    Ok(tcp_info(stream)?.tcpi_unacked)
}

/// What a peer reads that reads to the end, compared with what was written.
pub fn read_all(mut peer: &TcpStream, written: usize) -> io::Result<String> {
    peer.set_read_timeout(Some(Duration::from_millis(300)))?;
    let (mut buf, mut got) = ([0; 4_000], 0);
    let end = loop {
        match peer.read(&mut buf) {
            Ok(0) => break "0".into(),
            Ok(n) => got += n,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) if e.kind() == ErrorKind::WouldBlock => {
                break "waits".into();
            }
            Err(e) => break name(&e),
        }
    };
    Ok(match got {
        0 => end,
        n if n == written => format!("all, then {end}"),
        _ => format!("part, then {end}"),
    })
}

/// An error, as the manual calls it.
pub fn name(why: &io::Error) -> String {
    match why.raw_os_error() {
        Some(number) => format!("{:?}", Errno::from_raw(number)),
        None => why.to_string(),
    }
}

/// Whether the socket with this address is in FIN-WAIT-1 (proc_pid_net(5)).
pub fn is_ending(address: SocketAddr) -> io::Result<bool> {
    let port = format!(":{:04X}", address.port());
    Ok(fs::read_to_string("/proc/net/tcp")?.lines().any(|line| {
        let words: Vec<_> = line.split_whitespace().collect();
        matches!(words[..], [_, local, _, "04", ..] if local.ends_with(&port))
    }))
}
