// The same guest in two coats.
// Chapter: src/foundations/internet-domain.md
//
// A server has a list of addresses that may call. It listens on `::`, and its
// guests from IPv4 are turned away, although they are on the list. Mend it, and
// let in no stranger. What is on the list may wear either coat, too.

use std::net::{IpAddr, SocketAddr};

/// Whether this client is on the list.
pub fn may_enter(client: SocketAddr, list: &[IpAddr]) -> bool {
    // TODO: What does a client over IPv4 look like to a server on `::`?
    list.contains(&client.ip())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Sentence, Verdict};
    use socket2::{Domain, Socket, Type};
    use std::net::{Ipv6Addr, TcpListener, TcpStream};

    fn ip(text: &str) -> Result<IpAddr, Sentence> {
        text.parse().map_err(|_| format!("{text} is no address.").into())
    }

    fn guest(list: &str, client: &str) -> Verdict {
        if may_enter(SocketAddr::new(ip(client)?, 40000), &[ip(list)?]) {
            return Ok(());
        }
        Err(format!(
            "On the list is {list}. {client} called, the same guest, and was \
             turned away."
        )
        .into())
    }

    fn stranger(list: &str, client: &str, who: &str) -> Verdict {
        if !may_enter(SocketAddr::new(ip(client)?, 40000), &[ip(list)?]) {
            return Ok(());
        }
        Err(format!(
            "On the list is {list}. {client} called, {who}, and was let in."
        )
        .into())
    }

    /// A real call, to a server on `::`.
    #[test]
    fn a_call() -> Verdict {
        peers::over_ipv6(|| {
            let socket = Socket::new(Domain::IPV6, Type::STREAM, None)?;
            socket.set_only_v6(false)?;
            let any = SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0));
            socket.bind(&any.into())?;
            socket.listen(8)?;
            let server = TcpListener::from(socket);
            let port = server.local_addr()?.port();
            let _client = TcpStream::connect(("127.0.0.1", port))?;
            let (_stream, client) = server.accept()?;
            if may_enter(client, &[ip("127.0.0.1")?]) {
                return Ok(());
            }
            Err("127.0.0.1 is on the list. It called a server on `::`, and was \
             turned away."
            .into())
        })
    }

    #[test]
    fn guests() -> Verdict {
        guest("127.0.0.1", "127.0.0.1")?;
        guest("127.0.0.1", "::ffff:127.0.0.1")?;
        guest("192.0.2.2", "::ffff:192.0.2.2")?;
        guest("::1", "::1")?;
        guest("2001:db8::1", "2001:db8:0:0:0:0:0:1")
    }

    #[test]
    fn a_coat_on_the_list() -> Verdict {
        guest("::ffff:127.0.0.1", "127.0.0.1")?;
        guest("::ffff:127.0.0.1", "::ffff:127.0.0.1")
    }

    #[test]
    fn a_longer_list_and_none() -> Verdict {
        let list = [ip("192.0.2.1")?, ip("::1")?, ip("192.0.2.2")?];
        for (client, welcome) in [
            ("192.0.2.1", true),
            ("::1", true),
            ("::ffff:192.0.2.2", true),
            ("192.0.2.3", false),
        ] {
            let address = SocketAddr::new(ip(client)?, 40000);
            if may_enter(address, &list) != welcome {
                let deed = if welcome { "turned away" } else { "let in" };
                return Err(format!(
                    "On the list are 192.0.2.1, ::1 and 192.0.2.2. {client} \
                     called, and was {deed}."
                )
                .into());
            }
            if may_enter(address, &[]) {
                return Err(format!(
                    "The list was empty. {client} called, and was let in."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn strangers() -> Verdict {
        let stranger_ = "a stranger";
        stranger("27.0.0.1", "127.0.0.1", stranger_)?;
        stranger("192.0.2.2", "::ffff:192.0.2.3", stranger_)?;
        stranger("::1", "127.0.0.1", stranger_)?;
        stranger("0.0.0.0", "127.0.0.1", "and 0.0.0.0 is nobody")
    }

    #[test]
    fn looks_alike() -> Verdict {
        let another = "which is another address";
        stranger("127.0.0.1", "::127.0.0.1", another)?;
        stranger("0.0.0.1", "::1", another)
    }
}
