// Is it the same?
// Chapter: src/foundations/address-formats.md
//
// A server counts its clients by the text of their addresses, an IP address
// with a port each. It counts some of them twice. Mend it: the same address
// counts once, however it is written; an IPv4-mapped address is the IPv4
// address in it; and what is no address is an error.

use std::collections::HashSet;
use std::net::AddrParseError;

/// How many different addresses these are.
pub fn count(addresses: &[&str]) -> Result<usize, AddrParseError> {
    // TODO: Is a text an address?
    let different: HashSet<&str> = addresses.iter().copied().collect();
    Ok(different.len())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use socket2::{Domain, Socket, Type};
    use std::net::{Ipv6Addr, SocketAddr, TcpListener};

    fn are(one: &str, other: &str, how_many: usize) -> Verdict {
        let what = match how_many {
            1 => "one address",
            _ => "two addresses",
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
        are("192.0.2.1:7010", "[::ffff:192.0.2.1]:7010", 1)?;
        are("[::FFFF:c000:201]:7010", "[::ffff:192.0.2.1]:7010", 1)
    }

    #[test]
    fn two_ports() -> Verdict {
        are("192.0.2.1:7010", "192.0.2.1:7011", 2)?;
        are("[2001:db8::1]:7010", "[2001:db8::1]:7011", 2)
    }

    #[test]
    fn two_interfaces() -> Verdict {
        are("[fe80::1%1]:7010", "[fe80::1%2]:7010", 2)?;
        are("[fe80::1%2]:7010", "[FE80:0::1%2]:7010", 1)
    }

    #[test]
    fn others() -> Verdict {
        are("192.0.2.1:7010", "192.0.2.2:7010", 2)?;
        are("[::192.0.2.1]:7010", "192.0.2.1:7010", 2)
    }

    #[test]
    fn no_address() -> Verdict {
        for text in ["localhost:7010", "127.1:7010", "::1:7010", ""] {
            if let Ok(n) = count(&["192.0.2.1:7010", text]) {
                return Err(format!(
                    "`{text}` is no address, and you counted {n}."
                )
                .into());
            }
        }
        Ok(())
    }

    /// One client, and how two servers write its address.
    #[test]
    fn as_servers_see_it() -> Verdict {
        let one = TcpListener::bind("127.0.0.1:0")?;
        let both = Socket::new(Domain::IPV6, Type::STREAM, None)?;
        both.set_only_v6(false)?;
        both.bind(&SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0)).into())?;
        both.listen(8)?;
        let both = TcpListener::from(both);
        let port = both.local_addr()?.port();
        let other = SocketAddr::from(([127, 0, 0, 1], port));
        let mut from = SocketAddr::from(([127, 0, 0, 1], 0));
        let mut clients = Vec::new();
        for to in [one.local_addr()?, other] {
            let client = Socket::new(Domain::IPV4, Type::STREAM, None)?;
            client.set_reuse_address(true)?;
            client.bind(&from.into())?;
            let bound = client.local_addr()?;
            from = bound.as_socket().ok_or("A client has no address.")?;
            client.connect(&to.into())?;
            clients.push(client);
        }
        let (first, second) =
            (one.accept()?.1.to_string(), both.accept()?.1.to_string());
        match count(&[&first, &second]) {
            Ok(1) => Ok(()),
            Ok(n) => Err(format!(
                "A client called two servers from one address. The servers \
                 wrote `{first}` and `{second}`. You counted {n}."
            )
            .into()),
            Err(why) => Err(format!(
                "A server wrote its client's address, `{first}` or `{second}`, \
                 and you returned an error: {why}."
            )
            .into()),
        }
    }
}
