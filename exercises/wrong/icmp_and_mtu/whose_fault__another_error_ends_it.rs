// Red: First a datagram was too large for one packet, and then a server refused. You name none.
// Whose fault?
// Chapter: src/tcp-ip/icmp-and-mtu.md
//
// One UDP socket asks many servers of IPv4, and has the option IP_RECVERR.
// Write `refused`, which empties the error queue and says who has refused.
//
// - For each datagram that was refused: where it was sent to, oldest first.
// - It does not wait. An empty queue is an empty list, and no error.
// - Datagrams that have arrived are for somebody else: leave them.
// - The socket is used again afterwards: no option of it changes.
// - The queue has other errors, too: a datagram was too large, or a router
//   knew no way. Leave them out of the list.
//
// Wrong: it stops at the first error that is no refusal.

use std::io::{self, IoSliceMut};
use std::net::{SocketAddrV4, UdpSocket};
use std::os::fd::AsRawFd;

use nix::errno::Errno;
use nix::libc::{sock_extended_err, sockaddr_in};
use nix::sys::socket::{ControlMessageOwned, MsgFlags, SockaddrIn, recvmsg};

/// Whoever refused, as the error queue has it.
pub fn refused(socket: &UdpSocket) -> io::Result<Vec<SocketAddrV4>> {
    let mut found = Vec::new();
    loop {
        let mut buf = [0; 100];
        let mut room = nix::cmsg_space!(sock_extended_err, sockaddr_in);
        let mut parts = [IoSliceMut::new(&mut buf)];
        // MSG_ERRQUEUE never waits, also on a blocking socket: an empty queue
        // is EAGAIN. The queue has other errors besides refusals: look at each.
        // The address of the message is where the datagram went to. Who sent
        // the ICMP message stands inside, and has no port.
        // To take the last error out also clears the socket's one place for an
        // error; `take_error` alone would leave the queue full.
        let got = match recvmsg::<SockaddrIn>(
            socket.as_raw_fd(),
            &mut parts,
            Some(&mut room),
            MsgFlags::MSG_ERRQUEUE,
        ) {
            Ok(got) => got,
            Err(Errno::EAGAIN) => return Ok(found),
            Err(Errno::EINTR) => continue,
            Err(e) => return Err(e.into()),
        };
        for message in got.cmsgs()? {
            if let ControlMessageOwned::Ipv4RecvErr(error, _) = message {
                if error.ee_errno != Errno::ECONNREFUSED as u32 {
                    return Ok(found);
                }
                if let Some(to) = got.address {
                    found.push(to.into());
                }
            }
        }
    }
}

fn main() {}
