use nix::sys::socket::{
    AddressFamily, MsgFlags, SockFlag, SockType, recv, send, socketpair,
};
use std::io;
use std::os::fd::AsRawFd;

fn main() -> io::Result<()> {
    for socket_type in [SockType::Datagram, SockType::SeqPacket] {
        let (left, right) = socketpair(
            AddressFamily::Unix,
            socket_type,
            None,
            SockFlag::SOCK_CLOEXEC,
        )?;
        send(left.as_raw_fd(), b"one", MsgFlags::empty())?;
        send(left.as_raw_fd(), b"", MsgFlags::empty())?;
        drop(left);

        println!("{socket_type:?}");
        for _ in 0..3 {
            let mut buf = [0; 64];
            match recv(right.as_raw_fd(), &mut buf, MsgFlags::MSG_DONTWAIT) {
                Ok(n) => println!("  {n} bytes"),
                Err(e) => println!("  {e}"),
            }
        }
    }
    Ok(())
}
