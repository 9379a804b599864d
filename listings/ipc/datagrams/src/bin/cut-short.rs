use std::io::{self, IoSliceMut};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;

use nix::sys::socket::{MsgFlags, recv, recvmsg};

fn main() -> io::Result<()> {
    let (left, right) = UnixDatagram::pair()?;
    for _ in 0..3 {
        left.send(b"hello world")?;
    }

    let mut buf = [0; 5];
    let n = right.recv(&mut buf)?;
    println!("recv: {n} bytes, {:?}", buf[..n].escape_ascii().to_string());

    let fd = right.as_raw_fd();
    let mut iov = [IoSliceMut::new(&mut buf)];
    let received = recvmsg::<()>(fd, &mut iov, None, MsgFlags::empty())?;
    println!("recvmsg: {} bytes, {:?}", received.bytes, received.flags);

    let peek = MsgFlags::MSG_PEEK | MsgFlags::MSG_TRUNC;
    let length = recv(fd, &mut [], peek)?;
    println!("peek: {length} bytes");
    let mut buf = vec![0; length];
    let n = right.recv(&mut buf)?;
    println!("recv: {n} bytes, {:?}", buf[..n].escape_ascii().to_string());
    Ok(())
}
