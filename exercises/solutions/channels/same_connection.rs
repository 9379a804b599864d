// Two ends of one connection?
// Chapter: src/foundations/channels.md
//
// Two sockets, and you know nothing about them. Are they the two ends of the
// same connection? (One end and a copy of it are not two ends. And an address
// has two spellings: to a socket of IPv6, 127.0.0.1 is `::ffff:127.0.0.1`.)

use std::io;
use std::net::{IpAddr, SocketAddr, TcpStream};

/// Whether `a` and `b` are the two ends of one connection.
pub fn same_connection(a: &TcpStream, b: &TcpStream) -> io::Result<bool> {
    // Both ends see the same four values, each from its own side: what is local
    // for the one is remote for the other. One of the two lines is not enough:
    // two connections can leave from one port of a client. Nor are the ports
    // without the IP addresses.
    //
    // What this does not know: sockets of two hosts, or of two network
    // namespaces, may have the same four values by chance.
    Ok(plain(a.local_addr()?) == plain(b.peer_addr()?)
        && plain(a.peer_addr()?) == plain(b.local_addr()?))
}

/// The address in one spelling. A server on `[::]` sees a client's 127.0.0.1 as
/// `::ffff:127.0.0.1`. (What else is in a `SocketAddr` of IPv6 is each end's
/// own: `scope_id` is the number of an interface, and each end has its own.)
fn plain(address: SocketAddr) -> (IpAddr, u16) {
    (address.ip().to_canonical(), address.port())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use socket2::{Domain, Socket, Type};
    use std::net::{Ipv4Addr, SocketAddr, TcpListener};

    /// A connection: the client's end and the server's.
    fn pair(server: &TcpListener) -> io::Result<(TcpStream, TcpStream)> {
        let client = TcpStream::connect(server.local_addr()?)?;
        Ok((client, server.accept()?.0))
    }

    /// The same, from an address of the client's choice.
    fn pair_from(
        client: SocketAddr,
        server: &TcpListener,
    ) -> io::Result<(TcpStream, TcpStream)> {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        socket.set_reuse_address(true)?;
        socket.bind(&client.into())?;
        socket.connect(&server.local_addr()?.into())?;
        Ok((socket.into(), server.accept()?.0))
    }

    fn server() -> io::Result<TcpListener> {
        TcpListener::bind("127.0.0.1:0")
    }

    fn same(what: &str, a: &TcpStream, b: &TcpStream) -> Verdict {
        match same_connection(a, b) {
            Ok(true) => Ok(()),
            Ok(false) => Err(format!(
                "These are {what}, and you said that they are not the two \
                 ends of one connection."
            )
            .into()),
            Err(why) => Err(format!(
                "These are {what}, and you returned an error: {why}."
            )
            .into()),
        }
    }

    fn not_same(what: &str, a: &TcpStream, b: &TcpStream) -> Verdict {
        for (a, b) in [(a, b), (b, a)] {
            match same_connection(a, b) {
                Ok(false) => {}
                Ok(true) => {
                    return Err(format!(
                        "{what}, and you said that they are the two ends of \
                         one connection."
                    )
                    .into());
                }
                Err(why) => {
                    return Err(format!(
                        "{what}, and you returned an error: {why}."
                    )
                    .into());
                }
            }
        }
        Ok(())
    }

    #[test]
    fn two_ends() -> Verdict {
        let (client, accepted) = pair(&server()?)?;
        same("client and server of one connection", &client, &accepted)?;
        same("server and client of one connection", &accepted, &client)
    }

    #[test]
    fn two_ends_over_ipv6() -> Verdict {
        let Ok(server) = TcpListener::bind("[::1]:0") else {
            return Ok(()); // this machine has none
        };
        let (client, accepted) = pair(&server)?;
        same("client and server of one connection", &client, &accepted)
    }

    #[test]
    fn two_ends_in_two_spellings() -> Verdict {
        let server = Socket::new(Domain::IPV6, Type::STREAM, None)
            .and_then(|s| s.set_only_v6(false).map(|()| s));
        let any = SocketAddr::from(([0; 16], 0));
        let Ok(server) = server.and_then(|s| s.bind(&any.into()).map(|()| s))
        else {
            return Ok(()); // this machine has no IPv6
        };
        server.listen(8)?;
        let server = TcpListener::from(server);
        let port = server.local_addr()?.port();
        let client = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        let accepted = server.accept()?.0;
        let what = "client and server of one connection, and the server \
                    listens on `[::]`";
        same(what, &client, &accepted)?;
        same(what, &accepted, &client)?;
        let other = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        let what = "These are two clients of one server, which listens on \
                    `[::]`";
        not_same(what, &client, &other)?;
        let what = "A server listens on `[::]`. These are one client, and the \
                    end that the server has of another";
        not_same(what, &other, &accepted)
    }

    #[test]
    fn two_clients() -> Verdict {
        let server = server()?;
        let (one, _keep) = pair(&server)?;
        let (two, _keep) = pair(&server)?;
        not_same("These are two clients of one server", &one, &two)
    }

    #[test]
    fn two_accepted() -> Verdict {
        let server = server()?;
        let (_keep, one) = pair(&server)?;
        let (_keep, two) = pair(&server)?;
        not_same("These are two accepted sockets of one server", &one, &two)
    }

    #[test]
    fn a_client_and_anothers_server() -> Verdict {
        let server = server()?;
        let (one, _keep) = pair(&server)?;
        let (_keep, two) = pair(&server)?;
        let what = "These are a client, and the end that its server has of \
                    another client";
        not_same(what, &one, &two)
    }

    #[test]
    fn one_end_twice() -> Verdict {
        let (client, _accepted) = pair(&server()?)?;
        not_same("This is one socket, twice", &client, &client)?;
        let copy = client.try_clone()?;
        not_same("These are one end and a copy of it", &client, &copy)
    }

    #[test]
    fn one_port_of_a_client_twice() -> Verdict {
        let (one, other) = (server()?, server()?);
        let (client, _keep) = pair_from(([127, 0, 0, 1], 0).into(), &one)?;
        let (_keep, accepted) = pair_from(client.local_addr()?, &other)?;
        let what = "A client has two connections from one port, to two \
                    servers. These are its end of the first, and the other \
                    end of the second";
        not_same(what, &client, &accepted)
    }

    #[test]
    fn one_port_at_two_addresses() -> Verdict {
        let server = server()?;
        let (client, _keep) = pair(&server)?;
        let other = ([127, 0, 0, 2], client.local_addr()?.port());
        let (_keep, accepted) = pair_from(other.into(), &server)?;
        let what = "Two clients have the same port, at two IP addresses. \
                    These are the first one's end, and the other end of the \
                    second";
        not_same(what, &client, &accepted)
    }

    #[test]
    fn a_broken_connection() -> Verdict {
        let (broken, peer) = peers::hand_over(peers::resets_at_once())?;
        peer.saw();
        peers::reset_has_come(&broken)?;
        let (client, _accepted) = pair(&server()?)?;
        let code =
            std::panic::AssertUnwindSafe(|| same_connection(&client, &broken));
        match std::panic::catch_unwind(code) {
            Ok(Err(_) | Ok(false)) => Ok(()),
            Ok(Ok(true)) => Err("One of these two connections is broken. You \
                                 said that they are the two ends of one."
                .into()),
            Err(_) => Err("One of the two connections is broken, so it has \
                           no peer to ask for. Your function panicked."
                .into()),
        }
    }
}
