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
            if let ControlMessageOwned::Ipv4RecvErr(error, _) = message
                && error.ee_errno == Errno::ECONNREFUSED as u32
                && let Some(to) = got.address
            {
                found.push(to.into());
            }
        }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use nix::fcntl::{FcntlArg, OFlag, fcntl};
    use nix::poll::{PollFd, PollFlags, poll};
    use nix::sys::socket::{getsockopt, setsockopt, sockopt::Ipv4RecvErr};
    use peers::Verdict;
    use std::os::fd::AsFd;
    use std::thread;
    use std::time::Duration;

    fn asker() -> io::Result<UdpSocket> {
        let socket = UdpSocket::bind("127.0.0.1:0")?;
        socket.set_read_timeout(Some(Duration::from_secs(2)))?;
        setsockopt(&socket, Ipv4RecvErr, &true)?;
        Ok(socket)
    }

    fn server() -> io::Result<(UdpSocket, SocketAddrV4)> {
        let socket = UdpSocket::bind("127.0.0.1:0")?;
        socket.set_read_timeout(Some(Duration::from_secs(2)))?;
        match socket.local_addr()? {
            std::net::SocketAddr::V4(address) => Ok((socket, address)),
            _ => Err(io::Error::other("not IPv4")),
        }
    }

    /// An address that refuses, and that nobody takes meanwhile: its socket is
    /// connected to somebody else, so it gets nothing from you.
    fn refuses() -> io::Result<(UdpSocket, SocketAddrV4)> {
        let (socket, address) = server()?;
        socket.connect("127.0.0.1:9")?;
        Ok((socket, address))
    }

    /// Sends, and waits until the message has come and is in the queue.
    fn is_refused(socket: &UdpSocket, to: SocketAddrV4) -> io::Result<()> {
        socket.send_to(b"a question", to)?;
        for _ in 0..2000 {
            if socket.take_error()?.is_some() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(1));
        }
        Err(io::ErrorKind::TimedOut.into())
    }

    fn list(
        yours: io::Result<Vec<SocketAddrV4>>,
    ) -> Result<Vec<SocketAddrV4>, String> {
        yours.map_err(|e| match e.raw_os_error() {
            Some(nix::libc::ENOBUFS) => {
                "Your function gives the error ENOBUFS. With each entry come \
                 what happened and who says so: give `recvmsg` room for both."
                    .into()
            }
            _ => format!("Your function gives an error: {e}."),
        })
    }

    #[test]
    fn three_of_four() -> Verdict {
        let socket = asker()?;
        let (alive, there) = server()?;
        let held = [refuses()?, refuses()?, refuses()?];
        let closed = held.each_ref().map(|it| it.1);
        is_refused(&socket, closed[2])?;
        socket.send_to(b"a question", there)?;
        is_refused(&socket, closed[0])?;
        is_refused(&socket, closed[1])?;
        drop(alive);
        let yours = list(refused(&socket))?;
        let right = [closed[2], closed[0], closed[1]];
        let sentence = match yours.len() {
            _ if yours == right => return Ok(()),
            0 => "Three of four servers refused, and you name none.".into(),
            n if n < 3 => {
                format!("Three of four servers refused, and you name {n}.")
            }
            _ if yours.iter().any(|it| it.port() == 0) => {
                "You name an address with port 0. That is who sent the \
                 message, and not where the datagram went."
                    .to_owned()
            }
            _ if yours.contains(&there) => {
                "You name a server that has not refused.".into()
            }
            3 if closed.iter().all(|it| yours.contains(it)) => {
                "You name the three servers, but not the oldest first.".into()
            }
            n => format!("Three servers refused, and you name {n} others."),
        };
        Err(sentence.into())
    }

    /// What does not fit into one IP packet, the kernel does not send, and it
    /// puts an error into the queue. So no router is needed.
    #[test]
    fn another_error_before_it() -> Verdict {
        let socket = asker()?;
        let (alive, there) = server()?;
        let (_held, closed) = refuses()?;
        if socket.send_to(&[0; 65_520], there).is_ok() {
            return Err("The test could not make another error.".into());
        }
        is_refused(&socket, closed)?;
        drop(alive);
        match &list(refused(&socket))?[..] {
            [only] if *only == closed => Ok(()),
            [] => {
                Err("First a datagram was too large for one packet, and then \
                       a server refused. You name none."
                    .into())
            }
            _ => {
                Err("First a datagram was too large for one packet, and then \
                      another server refused. You name the first, too."
                    .into())
            }
        }
    }

    #[test]
    fn an_empty_queue() -> Verdict {
        let socket = asker()?;
        let done = peers::within(
            "The queue was empty, and you still wait for an error.",
            move || refused(&socket),
        )?;
        match done.value {
            Ok(list) if list.is_empty() => Ok(()),
            Ok(_) => Err("The queue was empty, and you name a server.".into()),
            Err(e) => {
                Err(format!("The queue was empty, and you say: {e}.").into())
            }
        }
    }

    #[test]
    fn twice_the_same() -> Verdict {
        let socket = asker()?;
        let (_held, closed) = refuses()?;
        is_refused(&socket, closed)?;
        is_refused(&socket, closed)?;
        match list(refused(&socket))?.len() {
            2 => Ok(()),
            n => Err(format!(
                "I refused two datagrams at one address, and you name it \
                 {n} times."
            )
            .into()),
        }
    }

    #[test]
    fn many() -> Verdict {
        let socket = asker()?;
        let (_held, closed) = refuses()?;
        for _ in 0..50 {
            is_refused(&socket, closed)?;
        }
        match list(refused(&socket))?.len() {
            50 => Ok(()),
            n => Err(format!(
                "I refused 50 datagrams, and you found {n} of them."
            )
            .into()),
        }
    }

    #[test]
    fn the_next_call_is_free() -> Verdict {
        let socket = asker()?;
        let (alive, there) = server()?;
        let (_held, closed) = refuses()?;
        socket.send_to(b"a question", closed)?;
        let mut asked = [PollFd::new(socket.as_fd(), PollFlags::empty())];
        if poll(&mut asked, 2000u16).map_err(io::Error::from)? == 0 {
            return Err("The test had no error to show.".into());
        }
        list(refused(&socket))?;
        if let Err(e) = socket.send_to(b"another", there) {
            return Err(format!(
                "I refused, you emptied the queue, and the next `send_to` \
                 still says: {e}."
            )
            .into());
        }
        alive.recv(&mut [0; 20])?;
        Ok(())
    }

    #[test]
    fn the_same_socket_afterwards() -> Verdict {
        let socket = asker()?;
        let (_held, closed) = refuses()?;
        let limit = socket.read_timeout()?;
        for _ in 0..2 {
            is_refused(&socket, closed)?;
            let found = list(refused(&socket))?.len();
            let flags = fcntl(&socket, FcntlArg::F_GETFL)
                .map(OFlag::from_bits_retain)
                .map_err(io::Error::from)?;
            if flags.contains(OFlag::O_NONBLOCK) {
                return Err("The socket used to wait in `recv`, and after \
                            your call it does not."
                    .into());
            }
            if socket.read_timeout()? != limit {
                return Err(
                    "Your call has changed the socket's time limit.".into()
                );
            }
            if !getsockopt(&socket, Ipv4RecvErr).map_err(io::Error::from)? {
                return Err("Your call has turned IP_RECVERR off.".into());
            }
            if found != 1 {
                return Err(format!(
                    "I refused a datagram and called you, and the same again. \
                     Each call has one server to name, and yours named \
                     {found}."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn a_datagram_is_not_yours() -> Verdict {
        let socket = asker()?;
        let (alive, _) = server()?;
        let (_held, closed) = refuses()?;
        alive.send_to(b"hello", socket.local_addr()?)?;
        socket.peek(&mut [0; 20])?;
        is_refused(&socket, closed)?;
        list(refused(&socket))?;
        socket.set_nonblocking(true)?;
        match socket.recv(&mut [0; 20]) {
            Ok(5) => Ok(()),
            _ => Err("`hello` had arrived, and you have taken it away.".into()),
        }
    }
}
