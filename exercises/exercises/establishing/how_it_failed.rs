// How did it fail?
// Chapter: src/foundations/establishing.md
//
// A client that cannot connect should know why. Write `knock`: it connects,
// waits no longer than the limit, and says what it met. While it waits it
// sleeps.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Met {
    /// Somebody listens, and there was room.
    Connection,
    /// A host answered: nobody listens there.
    Refusal,
    /// No way to the host or to its network, and somebody said so
    /// (`HostUnreachable`, `NetworkUnreachable`).
    NoWay,
    /// No answer in time.
    Silence,
}

/// Every other error goes back as it is.
pub fn knock(to: SocketAddr, limit: Duration) -> io::Result<Met> {
    // TODO: Connect.
    let _ = (to, limit);
    Ok(Met::Silence)
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Done, Sentence, Verdict};
    use socket2::{Domain, Socket, Type};
    use std::net::{TcpListener, TcpStream};

    const LIMIT: Duration = Duration::from_millis(700);

    fn knocks(
        there: &str,
        to: SocketAddr,
    ) -> Result<Done<io::Result<Met>>, Sentence> {
        let late = format!(
            "{there}. 0.7 s were allowed, and after 3 s you still wait."
        );
        peers::within(&late, move || knock(to, LIMIT))
    }

    fn must_meet(there: &str, to: SocketAddr, wants: Met) -> Verdict {
        match knocks(there, to)?.value {
            Ok(met) if met == wants => Ok(()),
            Ok(met) => Err(format!("{there}, and you said `{met:?}`.").into()),
            Err(why) => {
                Err(format!("{there}, and you returned an error: {why}.")
                    .into())
            }
        }
    }

    fn must_fail(there: &str, done: io::Result<Met>) -> Verdict {
        match done {
            Err(_) => Ok(()),
            Ok(met) => Err(format!("{there}, and you said `{met:?}`.").into()),
        }
    }

    fn bound() -> io::Result<(Socket, SocketAddr)> {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
        let address = socket.local_addr()?;
        let address = address.as_socket().ok_or(io::ErrorKind::Other)?;
        Ok((socket, address))
    }

    #[test]
    fn a_server() -> Verdict {
        let server = TcpListener::bind("127.0.0.1:0")?;
        let there = "Somebody listens at this port";
        must_meet(there, server.local_addr()?, Met::Connection)
    }

    #[test]
    fn nobody_listens() -> Verdict {
        let (_keeps_the_port, address) = bound()?;
        must_meet("Nobody listens at this port", address, Met::Refusal)
    }

    #[test]
    fn a_full_queue() -> Verdict {
        let (server, address) = bound()?;
        server.listen(1)?;
        let _one = TcpStream::connect(address)?;
        let _two = TcpStream::connect(address)?;
        peers::queue_holds(&server, 2)?;
        let there = "The queue was full, so that nobody answered";
        let late = format!(
            "{there}. 0.7 s were allowed, and after 3 s you still wait."
        );
        let asks = move || (knock(address, LIMIT), peers::spun());
        let done = peers::within(&late, asks)?;
        match done.value.0 {
            Ok(_) if done.value.1 => {
                Err(format!("{there}. Your waiting kept a processor busy.")
                    .into())
            }
            Ok(Met::Silence) if done.after < LIMIT => Err(format!(
                "{there}. You said so after {:.1?}; 0.7 s were allowed, and \
                 in that time there might have been room.",
                done.after
            )
            .into()),
            Ok(Met::Silence) if done.after >= LIMIT * 2 => Err(format!(
                "{there}. You said so after {:.1?}; 0.7 s were allowed.",
                done.after
            )
            .into()),
            Ok(Met::Silence) => Ok(()),
            Ok(met) => Err(format!("{there}, and you said `{met:?}`.").into()),
            Err(why) => {
                Err(format!("{there}, and you returned an error: {why}.")
                    .into())
            }
        }
    }

    #[test]
    fn no_way() -> Verdict {
        // An address for many hosts. TCP, which is for two, has no way there.
        let nowhere = SocketAddr::from(([224, 0, 0, 1], 7));
        must_meet("The kernel knew no way there", nowhere, Met::NoWay)
    }

    #[test]
    fn no_way_to_the_host() -> Verdict {
        peers::as_user(0, |inside| {
            let host = std::net::Ipv4Addr::new(192, 0, 2, 1);
            inside.no_way_to(host)?;
            let there = "There was no way to this one host";
            must_meet(there, (host, 7).into(), Met::NoWay)
        })
    }

    #[test]
    fn no_address_at_all() -> Verdict {
        // `fe80::` means something only with the number of an interface.
        let address = "[fe80::1]:7".parse().expect("it is one");
        let there = "To the kernel that address is an invalid argument";
        must_fail(there, knocks(there, address)?.value)
    }

    #[test]
    fn no_address_of_its_own() -> Verdict {
        // A network where nothing has been set up: no address, not even ::1.
        peers::as_user(0, |_| {
            let there = "This host had no address to connect from";
            let to = (std::net::Ipv6Addr::LOCALHOST, 7).into();
            must_fail(there, knocks(there, to)?.value)
        })
    }
}
