// It says IPv4.
// Chapter: src/tcp-ip/ipv6.md
//
// A program keeps the URLs of its servers, fetches pages for strangers, and
// refuses to call its own host for them. Its three functions have worked for
// years, with IPv4. Mend them.

use std::net::{IpAddr, SocketAddr};

/// The URL of the server at this address.
pub fn url(ip: IpAddr, port: u16) -> String {
    // TODO: Which characters does an IPv6 address have?
    format!("http://{ip}:{port}/")
}

/// Whom a URL leads to: `http://ADDRESS:PORT`, and maybe a path. `None` for
/// anything else: a name, no port, a zone, an IPv6 address without brackets, an
/// IPv4 address in brackets.
pub fn target(url: &str) -> Option<SocketAddr> {
    let rest = url.strip_prefix("http://")?;
    let (authority, _path) = rest.split_once('/').unwrap_or((rest, ""));
    let (ip, port) = authority.split_once(':')?;
    Some(SocketAddr::new(ip.parse().ok()?, port.parse().ok()?))
}

/// Whether who calls this address always reaches its own host: a loopback
/// address, or a wildcard address, which Linux takes for one.
pub fn is_own_host(ip: IpAddr) -> bool {
    ip.is_loopback()
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

    fn writes(text: &str) -> Verdict {
        let server = address(text)?;
        let yours = url(server.ip(), server.port());
        if yours == format!("http://{text}/") {
            return Ok(());
        }
        Err(format!(
            "The server is at {text}. You wrote `{yours}`, and who reads that?"
        )
        .into())
    }

    fn reads(url: &str, leads_to: Option<&str>) -> Verdict {
        let right = leads_to.map(address).transpose()?;
        let tell = |to: Option<SocketAddr>| match to {
            Some(to) => format!("it leads to {to}"),
            None => "it is none of ours".into(),
        };
        let yours = target(url);
        if yours == right {
            return Ok(());
        }
        Err(format!(
            "The URL was `{url}`. You said that {}, but {}.",
            tell(yours),
            tell(right)
        )
        .into())
    }

    /// Calls it, at a port that a server has on all addresses of this host.
    fn is_here(text: &str) -> Verdict {
        peers::over_ipv6(|| {
            let ip: IpAddr = address(&format!("{text}:0"))?.ip();
            let socket = Socket::new(Domain::IPV6, Type::STREAM, None)?;
            socket.set_only_v6(false)?;
            let any = SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0));
            socket.bind(&any.into())?;
            socket.listen(8)?;
            let server = TcpListener::from(socket);
            let port = server.local_addr()?.port();
            let _client = TcpStream::connect((ip, port))?;
            let _here = server.accept()?;
            if is_own_host(ip) {
                return Ok(());
            }
            Err(format!(
                "A stranger asked for {text}. You let him, and he reached a \
                 server of this host."
            )
            .into())
        })
    }

    fn is_elsewhere(text: &str) -> Verdict {
        match is_own_host(address(&format!("{text}:0"))?.ip()) {
            false => Ok(()),
            true => Err(format!(
                "A stranger asked for {text}, which need not be this host, and \
                 you refused."
            )
            .into()),
        }
    }

    #[test]
    fn writes_ipv4() -> Verdict {
        writes("192.0.2.1:7110")
    }

    #[test]
    fn writes_ipv6() -> Verdict {
        writes("[2001:db8::1]:7110")
    }

    #[test]
    fn reads_ipv4() -> Verdict {
        reads("http://192.0.2.1:7110/a:b", Some("192.0.2.1:7110"))
    }

    #[test]
    fn reads_ipv6() -> Verdict {
        reads("http://[2001:db8::1]:7110/a:b", Some("[2001:db8::1]:7110"))
    }

    #[test]
    fn reads_ipv6_and_no_path() -> Verdict {
        reads("http://[::1]:7110", Some("[::1]:7110"))
    }

    #[test]
    fn reads_no_ipv6_without_brackets() -> Verdict {
        reads("http://2001:db8::1:7110/", None)
    }

    #[test]
    fn reads_no_ipv4_in_brackets() -> Verdict {
        reads("http://[192.0.2.1]:7110/", None)
    }

    #[test]
    fn reads_no_url_without_a_port() -> Verdict {
        reads("http://[2001:db8::1]/", None)
    }

    #[test]
    fn reads_no_bracket_that_stays_open() -> Verdict {
        reads("http://[2001:db8::1:7110/", None)
    }

    #[test]
    fn reads_no_port_without_a_colon() -> Verdict {
        reads("http://[2001:db8::1]7110/", None)
    }

    #[test]
    fn reads_no_port_with_a_sign() -> Verdict {
        reads("http://[2001:db8::1]:+7110/", None)
    }

    #[test]
    fn reads_no_ipv4_port_with_a_sign() -> Verdict {
        reads("http://192.0.2.1:+7110/", None)
    }

    #[test]
    fn reads_no_zone() -> Verdict {
        reads("http://[fe80::1%2]:7110/", None)
    }

    #[test]
    fn reads_no_zone_0() -> Verdict {
        reads("http://[fe80::1%0]:7110/", None)
    }

    #[test]
    fn reads_a_path_with_a_percent_sign() -> Verdict {
        reads("http://192.0.2.1:7110/a%20b", Some("192.0.2.1:7110"))
    }

    #[test]
    fn reads_a_path_with_two_slashes() -> Verdict {
        reads("http://192.0.2.1:7110/a/b", Some("192.0.2.1:7110"))
    }

    #[test]
    fn reads_no_name() -> Verdict {
        reads("http://localhost:7110/", None)
    }

    #[test]
    fn ipv4_loopback() -> Verdict {
        is_here("127.0.0.1")
    }

    #[test]
    fn another_ipv4_loopback() -> Verdict {
        is_here("127.1.2.3")
    }

    #[test]
    fn ipv6_loopback() -> Verdict {
        is_here("[::1]")
    }

    #[test]
    fn mapped_loopback() -> Verdict {
        is_here("[::ffff:127.0.0.1]")
    }

    #[test]
    fn ipv4_wildcard() -> Verdict {
        is_here("0.0.0.0")
    }

    #[test]
    fn ipv6_wildcard() -> Verdict {
        is_here("[::]")
    }

    #[test]
    fn mapped_wildcard() -> Verdict {
        is_here("[::ffff:0.0.0.0]")
    }

    #[test]
    fn ipv4_elsewhere() -> Verdict {
        is_elsewhere("192.0.2.1")
    }

    #[test]
    fn mapped_elsewhere() -> Verdict {
        is_elsewhere("[::ffff:192.0.2.1]")
    }

    #[test]
    fn elsewhere_and_127_in_it() -> Verdict {
        is_elsewhere("10.127.0.1")
    }

    #[test]
    fn almost_a_wildcard() -> Verdict {
        is_elsewhere("[::7]")
    }

    #[test]
    fn almost_the_other_wildcard() -> Verdict {
        is_elsewhere("0.0.0.1")
    }

    #[test]
    fn a_neighbour() -> Verdict {
        is_elsewhere("[fe80::1]")
    }

    #[test]
    fn a_private_network() -> Verdict {
        is_elsewhere("[fd00::1]")
    }

    #[test]
    fn not_mapped_at_all() -> Verdict {
        is_elsewhere("[::127.0.0.1]")
    }
}
