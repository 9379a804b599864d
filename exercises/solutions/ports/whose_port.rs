// Who got which?
// Chapter: src/foundations/ports.md
//
// Eight times somebody wants a port. Predict whether it can be had, or which
// error comes; the tests make the calls. A server is always std's: it sets
// SO_REUSEADDR, binds, and listens. `main` shows all eight, once you are right.

use Answer::*;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// The port can be had.
    Works,
    /// "Address already in use", EADDRINUSE.
    InUse,
    /// "Cannot assign requested address", EADDRNOTAVAIL.
    NotAvailable,
}

/// 1. A client is connected to some server. The kernel gave it 127.0.0.1:P.
///    A server starts on 127.0.0.1:P.
// Nobody listens there; but a socket has the port, and it has not set the
// option. Look for a client, when you find no server.
pub const A_CLIENTS_PORT: Answer = InUse;
/// 2. The same, and the server starts on 127.0.0.2:P.
// A port belongs to an IP address.
pub const AT_ANOTHER_ADDRESS: Answer = Works;
/// 3. The client of 1 closes first, then its server does. Then a server starts
///    on 127.0.0.1:P.
// TIME-WAIT, at the port of whoever closed first; and again without the option
// on both sides.
pub const A_CLIENT_THAT_LEFT: Answer = InUse;
/// 4. A UDP socket has the port. A TCP server starts on it, same address.
// Ports of UDP are others.
pub const OF_UDP: Answer = Works;
/// 5. A server listens on 127.0.0.1:P. Another starts on 0.0.0.0:P.
// "Any" has that one in it.
pub const BESIDE_ONE_ADDRESS: Answer = InUse;
/// 6. A server starts on 198.51.100.77, an address that this host has not.
pub const A_STRANGE_ADDRESS: Answer = NotAvailable;

/// A client binds 127.0.0.1:P and connects to a server. Another socket binds
/// 127.0.0.1:P as well (both have set SO_REUSEADDR, and that works). Then it
/// connects
/// 7. to another server:
// One difference in four values is enough.
pub const TO_ANOTHER_SERVER: Answer = Works;
/// 8. to the same server:
// All four values are the same. It is not "in use": bind had let it pass, and
// connect has another error.
pub const TO_THE_SAME_SERVER: Answer = NotAvailable;

const PREDICTED: [Answer; 8] = [
    A_CLIENTS_PORT,
    AT_ANOTHER_ADDRESS,
    A_CLIENT_THAT_LEFT,
    OF_UDP,
    BESIDE_ONE_ADDRESS,
    A_STRANGE_ADDRESS,
    TO_ANOTHER_SERVER,
    TO_THE_SAME_SERVER,
];

const PORTS: [&str; 8] = [
    "of a client",
    "at another address",
    "of a client that left",
    "of UDP",
    "beside one address",
    "at a strange address",
    "to another server",
    "to the same server",
];

fn main() {
    let real: std::io::Result<Vec<Answer>> = (1..=8).map(real).collect();
    match real {
        Ok(real) if real == PREDICTED => {
            for (port, real) in PORTS.iter().zip(real) {
                peers::tell!("{port:<24}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your eight predictions hold."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

/// Makes the calls.
fn real(number: usize) -> std::io::Result<Answer> {
    use socket2::{Domain, Socket, Type};
    use std::io::{self, ErrorKind, Read};
    use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};

    let answer = |outcome: io::Result<()>| match outcome {
        Ok(()) => Ok(Works),
        Err(e) if e.kind() == ErrorKind::AddrInUse => Ok(InUse),
        Err(e) if e.kind() == ErrorKind::AddrNotAvailable => Ok(NotAvailable),
        Err(e) => Err(e),
    };
    let start =
        |at: SocketAddr| answer(TcpListener::bind(at).map(|_listener| ()));
    let at = |ip: [u8; 4], port: u16| SocketAddr::from((ip, port));
    const HOME: [u8; 4] = [127, 0, 0, 1];
    // Where no kernel gives a client a port, and no other process has one.
    let [.., high, low] = std::process::id().to_be_bytes();
    let quiet = [127, 78, high, low];

    match number {
        1..=3 => {
            let server = TcpListener::bind(at(HOME, 0))?;
            let client = TcpStream::connect(server.local_addr()?)?;
            let (mut accepted, _) = server.accept()?;
            let port = client.local_addr()?.port();
            match number {
                1 => start(at(HOME, port)),
                2 => start(at(quiet, port)),
                _ => {
                    drop(client);
                    accepted.set_read_timeout(Some(peers::LIMIT))?;
                    let _end = accepted.read(&mut [0; 64])?;
                    drop(accepted);
                    peers::time_wait_has_come(
                        at(HOME, port),
                        server.local_addr()?,
                    )?;
                    start(at(HOME, port))
                }
            }
        }
        4 => {
            let socket = UdpSocket::bind(at(quiet, 0))?;
            start(socket.local_addr()?)
        }
        5 => {
            let server = TcpListener::bind(at(HOME, 0))?;
            start(at([0; 4], server.local_addr()?.port()))
        }
        6 => start(at([198, 51, 100, 77], 0)),
        _ => {
            let servers = [
                TcpListener::bind(at(HOME, 0))?,
                TcpListener::bind(at(HOME, 0))?,
            ];
            let other = if number == 7 { 1 } else { 0 };
            let socket = |from: SocketAddr| {
                let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
                socket.set_reuse_address(true)?;
                socket.bind(&from.into())?;
                Ok::<_, io::Error>(socket)
            };
            let first = socket(at(quiet, 0))?;
            let from = first.local_addr()?;
            let second = socket(from.as_socket().ok_or(ErrorKind::Other)?)?;
            first.connect(&servers[0].local_addr()?.into())?;
            answer(second.connect(&servers[other].local_addr()?.into()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;

    fn compare(number: usize) -> Verdict {
        let yours = PREDICTED[number - 1];
        let start = format!("Port {number}, {}:", PORTS[number - 1]);
        if yours == Unknown {
            return Err(format!("{start} you have not said it.").into());
        }
        if yours == real(number)? {
            return Ok(());
        }
        Err(format!("{start} you predicted {yours:?}, and it was not so.")
            .into())
    }

    #[test]
    fn port_1_of_a_client() -> Verdict {
        compare(1)
    }

    #[test]
    fn port_2_at_another_address() -> Verdict {
        compare(2)
    }

    #[test]
    fn port_3_of_a_client_that_left() -> Verdict {
        compare(3)
    }

    #[test]
    fn port_4_of_udp() -> Verdict {
        compare(4)
    }

    #[test]
    fn port_5_beside_one_address() -> Verdict {
        compare(5)
    }

    #[test]
    fn port_6_at_a_strange_address() -> Verdict {
        compare(6)
    }

    #[test]
    fn port_7_to_another_server() -> Verdict {
        compare(7)
    }

    #[test]
    fn port_8_to_the_same_server() -> Verdict {
        compare(8)
    }
}
