// Checked and used.
// Chapter: src/tcp-ip/names.md
//
// A fetcher connects where a stranger says, but never inside. `resolve` looks a
// name up, and `allowed` says whether an address may be used; it knows IPv4
// addresses and IPv6 addresses, and nothing of those that are both. If one
// address of a name is not allowed, the whole name is refused with
// `ErrorKind::PermissionDenied`, and nobody is connected to. Otherwise the
// addresses are tried in turn, the first one first.
//
// It works with every name that its author has tried. Mend it.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr, TcpStream};

/// One answer, checked and used. With a second lookup the check is about
/// something else, however soon it comes: the stranger's server decides what it
/// says to each question. To check only the first address does not do either:
/// `connect` goes on to the next when the first refuses.
///
/// `::ffff:127.0.0.1` is an IPv6 address, and a connect to it is IPv4.
/// `to_canonical` says what it really is. (`to_ipv4` says that ::1 is 0.0.0.1,
/// and the check of loopback is passed.) To look at `peer_addr` afterwards is
/// right, and late: somebody inside has been connected to. To check each
/// address before its own connect is late as well, where the first answers.
pub fn connect_checked(
    name: &str,
    mut resolve: impl FnMut(&str) -> io::Result<Vec<SocketAddr>>,
    allowed: impl Fn(IpAddr) -> bool,
) -> io::Result<TcpStream> {
    let addresses = resolve(name)?;
    if !addresses.iter().all(|a| allowed(a.ip().to_canonical())) {
        return Err(ErrorKind::PermissionDenied.into());
    }
    TcpStream::connect(&addresses[..])
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use socket2::{Domain, Socket, Type};
    use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};
    use std::panic::{AssertUnwindSafe, catch_unwind};

    /// In these tests 127.0.0.1 is inside, and 127.0.0.2 the Internet.
    const INSIDE: &str = "127.0.0.1:0";
    const OUTSIDE: &str = "127.0.0.2:0";

    fn allowed(address: IpAddr) -> bool {
        match address {
            IpAddr::V4(v4) => v4 != Ipv4Addr::LOCALHOST,
            IpAddr::V6(v6) => v6 != Ipv6Addr::LOCALHOST,
        }
    }

    fn listen(at: &str) -> io::Result<(TcpListener, SocketAddr)> {
        let listener = TcpListener::bind(at)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        Ok((listener, address))
    }

    /// A port at which nobody listens; it is kept from others.
    fn refused() -> io::Result<(Socket, SocketAddr)> {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        socket.bind(&SocketAddr::from(([127, 0, 0, 2], 0)).into())?;
        let address = socket.local_addr()?.as_socket();
        Ok((socket, address.ok_or(ErrorKind::Other)?))
    }

    /// The name's answers, one for each lookup; the last one stays.
    fn call(
        there: &str,
        answers: &[Vec<SocketAddr>],
    ) -> Result<io::Result<TcpStream>, peers::Sentence> {
        call_where(there, answers, allowed)
    }

    fn call_where(
        there: &str,
        answers: &[Vec<SocketAddr>],
        allowed: impl Fn(IpAddr) -> bool,
    ) -> Result<io::Result<TcpStream>, peers::Sentence> {
        let mut next = answers.iter();
        let mut last = Vec::new();
        let resolve = |_: &str| {
            last = next.next().unwrap_or(&last).clone();
            Ok(last.clone())
        };
        catch_unwind(AssertUnwindSafe(|| {
            connect_checked("name", resolve, allowed)
        }))
        .map_err(|_| format!("{there}, and you panicked.").into())
    }

    /// ::ffff:127.0.0.2 is 127.0.0.2: the same is reached by both.
    fn plain(address: SocketAddr) -> SocketAddr {
        SocketAddr::new(address.ip().to_canonical(), address.port())
    }

    fn reaches(
        there: &str,
        which: &str,
        answers: &[Vec<SocketAddr>],
        good: SocketAddr,
    ) -> Verdict {
        match call(there, answers)? {
            Ok(stream) if plain(stream.peer_addr()?) == plain(good) => Ok(()),
            Ok(stream) => Err(format!(
                "{there}. You connected to {}.",
                stream.peer_addr()?.ip()
            ))?,
            Err(why) => {
                Err(format!("{there}. You did not reach {which}: {why}."))?
            }
        }
    }

    fn refuses(
        there: &str,
        answers: &[Vec<SocketAddr>],
        inside: &TcpListener,
    ) -> Verdict {
        match call(there, answers)? {
            Ok(stream) => Err(format!(
                "{there}. You did not refuse it, and connected to {}.",
                stream.peer_addr()?.ip()
            ))?,
            Err(why) if why.kind() != ErrorKind::PermissionDenied => {
                Err(format!("{there}. You said: {why}."))?
            }
            Err(_) if inside.accept().is_ok() => Err(format!(
                "{there}. You refused it, but you had connected to it."
            ))?,
            Err(_) => Ok(()),
        }
    }

    #[test]
    fn a_good_name() -> Verdict {
        let (_listener, good) = listen(OUTSIDE)?;
        reaches("The name was good", "it", &[vec![good]], good)
    }

    #[test]
    fn two_faces() -> Verdict {
        let (_outside, good) = listen(OUTSIDE)?;
        let (_inside, bad) = listen(INSIDE)?;
        let there = "The name was 127.0.0.2 for the first who asked, and \
                     127.0.0.1 for the second";
        reaches(there, "the first", &[vec![good], vec![bad]], good)
    }

    #[test]
    fn inside() -> Verdict {
        let (listener, bad) = listen(INSIDE)?;
        let there = "The name was 127.0.0.1, which is inside";
        refuses(there, &[vec![bad]], &listener)
    }

    #[test]
    fn nobody_outside_and_one_inside() -> Verdict {
        let (_kept, nobody) = refused()?;
        let (_inside, bad) = listen(INSIDE)?;
        let there = "The name had two addresses: one outside, where nobody \
                     listened, and one inside";
        match call(there, &[vec![nobody, bad]])? {
            Err(why) if why.kind() == ErrorKind::PermissionDenied => Ok(()),
            Ok(stream) => Err(format!(
                "{there}. You connected to {}.",
                stream.peer_addr()?.ip()
            ))?,
            // Left out is not refused: `one_inside_and_one_outside` says so.
            Err(_) => Ok(()),
        }
    }

    #[test]
    fn one_inside_and_one_outside() -> Verdict {
        let (inside, bad) = listen(INSIDE)?;
        let (_outside, good) = listen(OUTSIDE)?;
        let there = "The name had two addresses: one inside and one outside";
        refuses(there, &[vec![bad, good]], &inside)
    }

    #[test]
    fn one_outside_and_one_inside() -> Verdict {
        let (inside, bad) = listen(INSIDE)?;
        let (outside, good) = listen(OUTSIDE)?;
        let there = "The name had two addresses: one outside and one inside";
        refuses(there, &[vec![good, bad]], &inside)?;
        match outside.accept() {
            Ok(_) => Err(format!(
                "{there}. You refused it, but you had connected outside."
            ))?,
            Err(_) => Ok(()),
        }
    }

    #[test]
    fn inside_in_ipv6() -> Verdict {
        let there = "The name was ::1, which is inside";
        let bad = SocketAddr::from((Ipv6Addr::LOCALHOST, 9));
        match call(there, &[vec![bad]])? {
            Err(why) if why.kind() == ErrorKind::PermissionDenied => Ok(()),
            Err(why) => Err(format!("{there}. You said: {why}."))?,
            Ok(_) => Err(format!("{there}. You connected to it."))?,
        }
    }

    /// Here only 127.0.0.1 is inside.
    #[test]
    fn allowed_in_ipv6() -> Verdict {
        peers::over_ipv6(|| {
            let (_listener, good) = listen("[::1]:0")?;
            let allowed = |address| address != IpAddr::V4(Ipv4Addr::LOCALHOST);
            let there = "The name had an IPv6 address that was allowed, \
                         and hid no IPv4 address";
            match call_where(there, &[vec![good]], allowed)? {
                Ok(stream) if stream.peer_addr()? == good => Ok(()),
                Ok(stream) => Err(format!(
                    "{there}. You connected to {}.",
                    stream.peer_addr()?.ip()
                ))?,
                Err(why) => {
                    Err(format!("{there}. You did not reach it: {why}."))?
                }
            }
        })
    }

    #[test]
    fn outside_in_ipv6() -> Verdict {
        peers::over_ipv6(|| {
            let (_listener, good) = listen(OUTSIDE)?;
            let hidden = Ipv4Addr::new(127, 0, 0, 2).to_ipv6_mapped();
            let hidden = SocketAddr::from((hidden, good.port()));
            let there = "The name had an IPv6 address that hides an IPv4 \
                         address outside";
            reaches(there, "it", &[vec![hidden]], hidden)
        })
    }

    #[test]
    fn hidden_in_ipv6() -> Verdict {
        let (_inside, bad) = listen(INSIDE)?;
        let hidden = Ipv4Addr::LOCALHOST.to_ipv6_mapped();
        let hidden = SocketAddr::from((hidden, bad.port()));
        let there = "The name had an IPv6 address that hides an IPv4 address \
                     inside";
        match call(there, &[vec![hidden]])? {
            Ok(stream) => Err(format!(
                "{there}. You connected to {}.",
                stream.peer_addr()?.ip()
            ))?,
            Err(why) if why.kind() == ErrorKind::PermissionDenied => Ok(()),
            Err(why) => Err(format!("{there}. You said: {why}."))?,
        }
    }

    #[test]
    fn the_second_answers() -> Verdict {
        let (_kept, nobody) = refused()?;
        let (_listener, good) = listen(OUTSIDE)?;
        let there = "The name had two addresses outside, and nobody listened \
                     at the first";
        reaches(there, "the second", &[vec![nobody, good]], good)
    }

    #[test]
    fn the_first_answers() -> Verdict {
        let (_first, good) = listen(OUTSIDE)?;
        let (_second, other) = listen("127.0.0.3:0")?;
        let there = "The name had two addresses outside: 127.0.0.2 and, after \
                     it, 127.0.0.3";
        reaches(there, "the first", &[vec![good, other]], good)
    }

    #[test]
    fn the_lookup_fails() -> Verdict {
        let there = "The lookup failed";
        let fails = |_: &str| Err(io::Error::other("no answer"));
        let result = catch_unwind(AssertUnwindSafe(|| {
            connect_checked("name", fails, allowed)
        }));
        match result {
            Ok(Err(_)) => Ok(()),
            Ok(Ok(_)) => Err(format!("{there}, and you are connected?"))?,
            Err(_) => Err(format!("{there}, and you panicked."))?,
        }
    }

    #[test]
    fn no_address() -> Verdict {
        let there = "The name had no address";
        match call(there, &[Vec::new()])? {
            Ok(_) => Err(format!("{there}, and you are connected?"))?,
            Err(_) => Ok(()),
        }
    }
}
