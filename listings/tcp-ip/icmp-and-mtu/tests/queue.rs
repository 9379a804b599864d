//! The error queue lies in the receive buffer: who leaves it full hears no
//! datagrams any more.

use std::io::ErrorKind;
use std::net::UdpSocket;
use std::os::fd::AsRawFd;
use std::time::Duration;

use icmp_and_mtu::option;
use nix::errno::Errno;
use nix::libc::{IP_RECVERR, IPPROTO_IP};
use nix::sys::socket::{MsgFlags, SockaddrIn, recvmsg};

trust::on_trust!();

/// How many of five datagrams of a friend come.
fn heard(socket: &UdpSocket) -> usize {
    let friend = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let to = socket.local_addr().expect("an address");
    for _ in 0..5 {
        friend.send_to(b"hello", to).expect("it is there");
    }
    let mut heard = 0;
    loop {
        match socket.recv(&mut [0; 10]) {
            Ok(_) => heard += 1,
            Err(e) if e.kind() == ErrorKind::WouldBlock => return heard,
            // The one place for an error, beside the queue.
            Err(e) if e.kind() == ErrorKind::ConnectionRefused => {}
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => panic!("{e}"),
        }
    }
}

#[test]
fn a_full_queue_makes_deaf() {
    // Nobody is there, as long as nobody reads.
    let dead = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let to = dead.local_addr().expect("an address");
    drop(dead);
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let limit = Some(Duration::from_millis(300));
    socket.set_read_timeout(limit).expect("a limit");
    option::set(&socket, IPPROTO_IP, IP_RECVERR, 1).expect("an option");
    assert_eq!(heard(&socket), 5);
    // Each second one fails, with the error of the one before.
    for _ in 0..2000 {
        let _ = socket.send_to(b"x", to);
    }
    let deaf = heard(&socket);
    let mut entries = 0;
    loop {
        let fd = socket.as_raw_fd();
        let flags = MsgFlags::MSG_ERRQUEUE;
        match recvmsg::<SockaddrIn>(fd, &mut [], None, flags) {
            Ok(_) => entries += 1,
            Err(Errno::EAGAIN) => break,
            Err(Errno::EINTR) => {}
            Err(why) => panic!("{why}"),
        }
    }
    assert!((100..900).contains(&entries), "{entries} entries");
    assert!(deaf < 5, "it heard all, behind {entries} errors");
    assert_eq!(heard(&socket), 5);
}
