// Who is one client?
// Chapter: src/tcp-ip/ipv6.md
//
// A server on `::` allows each client so many requests an hour, and counts them
// in a map. Write the key of the map. One client is:
//
//   - an IPv4 address, in whichever spelling the server sees it;
//   - an IPv6 network of 64 bits, for a host there has any address it likes;
//   - but a link-local address (fe80::/10) with its zone: each by itself.
//
// The port is not part of a client. Equal keys mean the same client; what a key
// looks like is yours.

use std::net::SocketAddr;

pub fn key(client: SocketAddr) -> String {
    // TODO: What else is the same client? And what is not?
    client.ip().to_string()
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Sentence, Verdict};
    use socket2::{Domain, Socket, Type};
    use std::net::{Ipv6Addr, TcpListener, TcpStream};

    fn address(text: &str) -> Result<SocketAddr, Sentence> {
        text.parse().map_err(|_| format!("{text} is no address.").into())
    }

    fn same(one: &str, other: &str, why: &str) -> Verdict {
        if key(address(one)?) == key(address(other)?) {
            return Ok(());
        }
        Err(format!(
            "{one} asked, and then {other}: {why}. You counted two clients."
        )
        .into())
    }

    fn differ(one: &str, other: &str, why: &str) -> Verdict {
        if key(address(one)?) != key(address(other)?) {
            return Ok(());
        }
        Err(format!(
            "{one} asked, and then {other}: {why}. You counted one client."
        )
        .into())
    }

    #[test]
    fn another_port() -> Verdict {
        same("192.0.2.2:40000", "192.0.2.2:40001", "one address, two ports")
    }

    #[test]
    fn two_spellings() -> Verdict {
        let why = "one address in two spellings";
        same("192.0.2.2:40000", "[::ffff:192.0.2.2]:40000", why)
    }

    #[test]
    fn two_mapped_clients() -> Verdict {
        let why = "two hosts, both over IPv4";
        differ("[::ffff:192.0.2.2]:1", "[::ffff:198.51.100.7]:1", why)
    }

    #[test]
    fn two_over_ipv4() -> Verdict {
        differ("192.0.2.2:1", "192.0.2.3:1", "two hosts, both over IPv4")
    }

    #[test]
    fn one_network() -> Verdict {
        let why = "two addresses of one IPv6 network";
        same("[2001:db8:1::2]:1", "[2001:db8:1:0:9fa5:e990:d756:63e4]:1", why)
    }

    #[test]
    fn two_networks() -> Verdict {
        let why = "two IPv6 networks";
        differ("[2001:db8:1::2]:1", "[2001:db8:1:1::2]:1", why)
    }

    #[test]
    fn two_neighbours() -> Verdict {
        let why = "two neighbours on one cable";
        differ("[fe80::2%3]:1", "[fe80::3%3]:1", why)
    }

    #[test]
    fn two_cables() -> Verdict {
        let why = "two neighbours on two cables";
        differ("[fe80::2%2]:1", "[fe80::2%3]:1", why)
    }

    #[test]
    fn one_neighbour() -> Verdict {
        same("[fe80::2%3]:1", "[fe80::2%3]:9", "one neighbour, two ports")
    }

    #[test]
    fn a_zone_that_says_nothing() -> Verdict {
        let why = "one network, and a zone where none belongs";
        same("[2001:db8:1::2%5]:1", "[2001:db8:1::2]:1", why)
    }

    #[test]
    fn not_the_same_bytes() -> Verdict {
        let why = "an IPv4 address, and an IPv6 one that ends like it";
        differ("192.0.2.2:1", "[64:ff9b::192.0.2.2]:1", why)
    }

    #[test]
    fn two_networks_of_many_digits() -> Verdict {
        let why = "two IPv6 networks";
        differ("[2001:db8:1:10::2]:1", "[2001:db8:11:0::2]:1", why)
    }

    #[test]
    fn one_private_network() -> Verdict {
        let why = "two addresses of one IPv6 network";
        same("[fd00::2]:1", "[fd00::3]:1", why)
    }

    #[test]
    fn all_that_is_link_local() -> Verdict {
        let why = "fe80::/10 is link-local, and these are two cables";
        differ("[fe90::1%2]:1", "[fe90::1%3]:1", why)
    }

    #[test]
    fn no_more_is_link_local() -> Verdict {
        let why = "two addresses of one IPv6 network, and none is link-local";
        same("[fec0::2]:1", "[fec0::3]:1", why)
    }

    #[test]
    fn two_neighbours_of_many_digits() -> Verdict {
        let why = "two neighbours on two cables";
        differ("[fe80::2%31]:1", "[fe80::23%1]:1", why)
    }

    #[test]
    fn not_mapped() -> Verdict {
        let why = "the second is IPv6: it has no ffff in it";
        differ("192.0.2.2:1", "[::192.0.2.2]:1", why)
    }

    /// Real calls, to a server on `::`.
    #[test]
    fn two_calls() -> Verdict {
        peers::over_ipv6(|| {
            let socket = Socket::new(Domain::IPV6, Type::STREAM, None)?;
            socket.set_only_v6(false)?;
            let any = SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0));
            socket.bind(&any.into())?;
            socket.listen(8)?;
            let server = TcpListener::from(socket);
            let port = server.local_addr()?.port();
            let _client = TcpStream::connect(("127.0.0.1", port))?;
            let (_stream, seen) = server.accept()?;
            if key(seen) == key(address("127.0.0.1:1")?) {
                return Ok(());
            }
            Err("127.0.0.1 called a server on `::`, and you counted somebody \
                 else."
                .into())
        })
    }
}
