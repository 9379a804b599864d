// Tried again.
// Chapter: src/tcp-ip/connecting.md
//
// This client asks several addresses in turn, each for as long as `each`, and
// saves the making of a new socket. It works whenever the first address
// answers, and so its author has never seen it fail. Find out what the other
// addresses get, and mend it. A read from the stream that you return waits, as
// from any other. Who waits sleeps.

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use socket2::{Domain, Socket, Type};

pub fn connect_in_turn(
    addresses: &[SocketAddr],
    each: Duration,
) -> io::Result<TcpStream> {
    // TODO: What does a socket remember of an attempt?
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    let mut last = io::ErrorKind::InvalidInput.into();
    for address in addresses {
        match socket.connect_timeout(&(*address).into(), each) {
            Ok(()) => return Ok(socket.into()),
            Err(why) => last = why,
        }
    }
    Err(last)
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use socket2::SockRef;
    use std::net::TcpListener;

    /// A listening socket whose queue is full: nobody answers. Whoever takes
    /// one out of the queue makes room for the next SYN.
    struct Silent {
        _listener: Socket,
        address: SocketAddr,
        _in_the_queue: [TcpStream; 2],
    }

    fn silent() -> io::Result<Silent> {
        let listener = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        listener.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
        listener.listen(1)?;
        let address = listener.local_addr()?.as_socket();
        let address = address.ok_or(io::ErrorKind::Other)?;
        let _in_the_queue =
            [TcpStream::connect(address)?, TcpStream::connect(address)?];
        peers::queue_holds(&listener, 2)?;
        Ok(Silent { _listener: listener, address, _in_the_queue })
    }

    /// A port at which nobody listens; it is kept from others.
    fn refused() -> io::Result<(Socket, SocketAddr)> {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
        let address = socket.local_addr()?.as_socket();
        Ok((socket, address.ok_or(io::ErrorKind::Other)?))
    }

    const EACH: Duration = Duration::from_millis(500);

    fn reaches(
        there: &str,
        addresses: Vec<SocketAddr>,
        good: SocketAddr,
        not_before: Duration,
    ) -> Verdict {
        let late = format!("{there}. After 3 s you still wait.");
        let done =
            peers::within(&late, move || connect_in_turn(&addresses, EACH))?;
        match done.value {
            Ok(_) if done.after < not_before => Err(format!(
                "{there}. You had it after {:.1?}, and each before it had \
                 {EACH:?} to answer.",
                done.after
            )
            .into()),
            Ok(stream) if peers::never_waits(&stream)? => Err(format!(
                "{there}. You reached it, and a read from your stream does \
                 not wait."
            )
            .into()),
            Ok(stream) if stream.peer_addr()? == good => Ok(()),
            Ok(_) => Err(format!("{there}. You reached another.").into()),
            Err(why) => {
                Err(format!("{there}. You did not reach it: {why}.").into())
            }
        }
    }

    #[test]
    fn good_and_good() -> Verdict {
        let server = TcpListener::bind("127.0.0.1:0")?;
        let other = TcpListener::bind("127.0.0.1:0")?;
        let good = server.local_addr()?;
        let there = "Both addresses were good";
        let both = vec![good, other.local_addr()?];
        reaches(there, both, good, Duration::ZERO)?;
        // Whoever is not asked sees nobody.
        SockRef::from(&other).set_read_timeout(Some(EACH / 2))?;
        match other.accept() {
            Err(_) => Ok(()),
            Ok(_) => Err(format!(
                "{there}. The first answered, and you asked the second as well."
            )
            .into()),
        }
    }

    #[test]
    fn refused_and_good() -> Verdict {
        let (_keeps_the_port, no) = refused()?;
        let server = TcpListener::bind("127.0.0.1:0")?;
        let good = server.local_addr()?;
        let there = "The first address said no, and the second was good";
        reaches(there, vec![no, good], good, Duration::ZERO)
    }

    #[test]
    fn silent_and_good() -> Verdict {
        let silent = silent()?;
        let server = TcpListener::bind("127.0.0.1:0")?;
        let good = server.local_addr()?;
        let there = "The first address said nothing, and the second was good";
        reaches(there, vec![silent.address, good], good, EACH * 9 / 10)
    }

    #[test]
    fn two_silent_and_good() -> Verdict {
        let (one, two) = (silent()?, silent()?);
        let server = TcpListener::bind("127.0.0.1:0")?;
        let good = server.local_addr()?;
        let there = "Two addresses said nothing, and the third was good";
        let addresses = vec![one.address, two.address, good];
        reaches(there, addresses, good, EACH * 18 / 10)
    }

    #[test]
    fn the_other_family() -> Verdict {
        peers::over_ipv6(|| {
            let (_keeps_the_port, no) = refused()?;
            let server = TcpListener::bind("[::1]:0")?;
            let good = server.local_addr()?;
            let there = "An IPv4 address said no, and an IPv6 address was good";
            reaches(there, vec![no, good], good, Duration::ZERO)
        })
    }

    #[test]
    fn nobody_answers() -> Verdict {
        let silent = silent()?;
        let late = "The only address said nothing. After 3 s you still wait.";
        let only = vec![silent.address];
        let done = peers::within(late, move || {
            (connect_in_turn(&only, EACH), peers::spun())
        })?;
        if done.value.1 {
            return Err("The only address said nothing. Your waiting kept a \
                        processor busy."
                .into());
        }
        match done.value.0 {
            Ok(_) => {
                Err("The only address said nothing. You are connected?".into())
            }
            Err(why) if why.kind() == io::ErrorKind::TimedOut => Ok(()),
            Err(why) => Err(format!(
                "The only address said nothing, and you said: {why}."
            )
            .into()),
        }
    }
}
