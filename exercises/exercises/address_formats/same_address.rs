// Is it the same?
// Chapter: src/foundations/address-formats.md
//
// A server counts its clients by the text of their addresses, and counts some
// of them twice. Mend it. A client is an IP address, whichever port it has, and
// however the address is written; an IPv4-mapped one is the IPv4 address in it;
// and one address at two interfaces is two clients. A text that is no address
// with a port is an error that names it.

use std::collections::HashSet;

/// How many clients these are: addresses with ports, from a log.
pub fn count(addresses: &[&str]) -> Result<usize, String> {
    // TODO: Is a text an address?
    let mut clients = HashSet::new();
    for text in addresses {
        let (ip, _port) =
            text.rsplit_once(':').ok_or_else(|| format!("no port: {text}"))?;
        clients.insert(ip);
    }
    Ok(clients.len())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use socket2::{Domain, Socket, Type};
    use std::net::{Ipv6Addr, SocketAddr, TcpListener, TcpStream};

    fn are(one: &str, other: &str, how_many: usize) -> Verdict {
        let what = match how_many {
            1 => "one client",
            _ => "two clients",
        };
        match count(&[one, other]) {
            Ok(n) if n == how_many => Ok(()),
            Ok(n) => Err(format!(
                "`{one}` and `{other}` are {what}. You counted {n}."
            )
            .into()),
            Err(why) => Err(format!(
                "`{one}` and `{other}` are {what}. You returned an error: \
                 {why}."
            )
            .into()),
        }
    }

    #[test]
    fn written_alike() -> Verdict {
        are("192.0.2.1:7010", "192.0.2.1:7010", 1)
    }

    #[test]
    fn written_in_two_ways() -> Verdict {
        are("[2001:db8::1]:7010", "[2001:0DB8:0:0::1]:7010", 1)?;
        are("[::1]:7010", "[0:0:0:0:0:0:0:1]:7010", 1)?;
        are("[64:ff9b::c000:201]:7010", "[64:ff9b::192.0.2.1]:7010", 1)
    }

    #[test]
    fn in_two_coats() -> Verdict {
        are("192.0.2.1:7010", "[::ffff:192.0.2.1]:7011", 1)?;
        are("[::FFFF:c000:201]:7010", "[::ffff:192.0.2.1]:7010", 1)
    }

    #[test]
    fn two_ports() -> Verdict {
        are("192.0.2.1:7010", "192.0.2.1:7011", 1)?;
        are("[2001:db8::1]:7010", "[2001:db8::1]:7011", 1)
    }

    #[test]
    fn two_interfaces() -> Verdict {
        are("[fe80::1%1]:7010", "[fe80::1%2]:7010", 2)?;
        are("[fe80::1%2]:7010", "[FE80:0::1%2]:7011", 1)
    }

    #[test]
    fn others() -> Verdict {
        are("192.0.2.1:7010", "192.0.2.2:7010", 2)?;
        are("[::192.0.2.1]:7010", "192.0.2.1:7010", 2)
    }

    #[test]
    fn no_address() -> Verdict {
        for text in ["010.0.0.1:7010", "localhost:7010", "::1:7010", "7010"] {
            match count(&[text]) {
                Err(why) if why.contains(text) => {}
                Err(why) => {
                    return Err(format!(
                        "`{text}` is no address with a port. Your error does \
                         not name it: {why}."
                    )
                    .into());
                }
                Ok(n) => {
                    return Err(format!(
                        "`{text}` is no address with a port, and you counted \
                         {n}."
                    )
                    .into());
                }
            }
        }
        Ok(())
    }

    #[test]
    fn no_address_among_others() -> Verdict {
        let bad = "192.0.2.300:7010";
        match count(&["192.0.2.1:7010", bad, "192.0.2.2:7010"]) {
            Err(why) if why.contains(bad) => Ok(()),
            Err(why) => Err(format!(
                "`{bad}`, the second of three, is no address. Your error does \
                 not name it: {why}."
            )
            .into()),
            Ok(n) => Err(format!(
                "`{bad}`, the second of three, is no address, and you counted \
                 {n}."
            )
            .into()),
        }
    }

    /// One client, and how two servers write its address.
    #[test]
    fn as_servers_see_it() -> Verdict {
        peers::over_ipv6(|| {
            let one = TcpListener::bind("127.0.0.1:0")?;
            let both = Socket::new(Domain::IPV6, Type::STREAM, None)?;
            both.set_only_v6(false)?;
            both.bind(&SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0)).into())?;
            both.listen(8)?;
            let both = TcpListener::from(both);
            let port = both.local_addr()?.port();
            let _first = TcpStream::connect(one.local_addr()?)?;
            let _second = TcpStream::connect(("127.0.0.1", port))?;
            let (first, second) =
                (one.accept()?.1.to_string(), both.accept()?.1.to_string());
            match count(&[&first, &second]) {
                Ok(1) => Ok(()),
                Ok(n) => Err(format!(
                    "A client called two servers. They wrote `{first}` and \
                 `{second}`. You counted {n}."
                )
                .into()),
                Err(why) => Err(format!(
                    "A client called two servers. They wrote `{first}` and \
                 `{second}`, and you returned an error: {why}."
                )
                .into()),
            }
        })
    }
}
