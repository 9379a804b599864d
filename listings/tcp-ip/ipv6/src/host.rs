//! A host in one form: to compare, to store, to print.

use std::fmt;
use std::net::{IpAddr, SocketAddr, SocketAddrV6};
use std::str::FromStr;

use nix::errno::Errno;
use nix::net::if_::if_nametoindex;

// ANCHOR: host
/// A host, by one of its addresses, as this machine sees it. Two are equal if
/// the address is the same, in whichever spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Host {
    ip: IpAddr,
    zone: u32,
}

impl From<SocketAddr> for Host {
    fn from(address: SocketAddr) -> Host {
        let zone = match address {
            SocketAddr::V6(v6) if needs_zone(v6.ip()) => v6.scope_id(),
            _ => 0,
        };
        Host {
            ip: address.ip().to_canonical(),
            zone,
        }
    }
}
// ANCHOR_END: host

fn needs_zone(ip: &std::net::Ipv6Addr) -> bool {
    ip.is_unicast_link_local()
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.zone {
            0 => write!(f, "{}", self.ip),
            zone => write!(f, "{}%{zone}", self.ip),
        }
    }
}

// ANCHOR: parse
/// Takes `fe80::2%eth0` and `fe80::2%3`, and no link-local address without a
/// zone; and no address of a group, which is many hosts.
impl FromStr for Host {
    type Err = String;

    fn from_str(text: &str) -> Result<Host, String> {
        let (ip, zone) = match text.split_once('%') {
            Some((ip, zone)) => (ip, number(zone)?),
            None => (text, 0),
        };
        let ip: IpAddr =
            ip.parse().map_err(|_| format!("{ip} is no address"))?;
        match ip {
            _ if ip.to_canonical().is_multicast() => {
                Err(format!("{ip} is a group"))
            }
            IpAddr::V6(v6) if needs_zone(&v6) && zone != 0 => {
                Ok(SocketAddr::from(SocketAddrV6::new(v6, 0, 0, zone)).into())
            }
            IpAddr::V6(v6) if needs_zone(&v6) => {
                Err(format!("{ip} needs a zone, as in {ip}%eth0"))
            }
            _ if text.contains('%') => Err(format!("{ip} has no zone")),
            _ => Ok(SocketAddr::new(ip, 0).into()),
        }
    }
}

/// The number of an interface. Only this machine knows it. A name comes first,
/// as in `getaddrinfo`: an interface may be called 3.
fn number(zone: &str) -> Result<u32, String> {
    let unknown = || format!("no interface is called {zone}");
    match if_nametoindex(zone) {
        Ok(number) => Ok(number),
        Err(_) if zone.bytes().all(|b| b.is_ascii_digit()) => {
            zone.parse().map_err(|_| unknown())
        }
        Err(Errno::ENODEV) => Err(unknown()),
        // It asks by a socket. If it gets none, its error is not about that.
        Err(_) => Err(format!("no socket to ask for interface {zone}")),
    }
}
// ANCHOR_END: parse
