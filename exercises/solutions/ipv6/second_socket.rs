// Is the port free?
// Chapter: src/tcp-ip/ipv6.md
//
// Eight pairs of sockets, one port each. The first socket is bound, and listens
// if it is TCP. Then comes the second, and the question is whether it can be
// bound. Predict; the tests try. `main` shows all, once you are right.
//
// "[::] only" has IPV6_V6ONLY set; all other IPv6 sockets have it cleared,
// unless it says so. All set SO_REUSEADDR.

use Answer::*;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// The second socket gets what it asks for.
    Works,
    /// "Address already in use".
    InUse,
    /// Another error: this can't be had, whatever the first socket has.
    Impossible,
}

// Ask for each family by itself. [::1] has no IPv4, and so 1 works. [::]
// without the option wants both, and IPv4 is taken: 2. With it, 3.
//
// A mapped address is IPv4, whichever socket has it: 4 is one address twice, in
// 5 the two have nothing in common, and 8 is two addresses. In 6 the option
// says "no IPv4" and the address says "IPv4": `bind` gives EINVAL, and would
// without the first socket.
//
// UDP has ports of its own: 7. Which socket came first plays no part.

/// 1. [::1], then 0.0.0.0
pub const PAIR_1: Answer = Works;
/// 2. 127.0.0.1, then [::]
pub const PAIR_2: Answer = InUse;
/// 3. 127.0.0.1, then [::] only
pub const PAIR_3: Answer = Works;
/// 4. [::ffff:127.0.0.1], then 127.0.0.1
pub const PAIR_4: Answer = InUse;
/// 5. [::ffff:127.0.0.1], then [::] only
pub const PAIR_5: Answer = Works;
/// 6. [::1], then [::ffff:127.0.0.1] with IPV6_V6ONLY set
pub const PAIR_6: Answer = Impossible;
/// 7. [::] of UDP, then 0.0.0.0 of TCP
pub const PAIR_7: Answer = Works;
/// 8. 127.0.0.1, then [::ffff:127.0.0.2]
pub const PAIR_8: Answer = Works;

const PREDICTED: [Answer; 8] =
    [PAIR_1, PAIR_2, PAIR_3, PAIR_4, PAIR_5, PAIR_6, PAIR_7, PAIR_8];

/// The pairs, each with a name.
const PAIRS: [(&str, What, What); 8] = [
    ("[::1], then 0.0.0.0", tcp("::1"), tcp("0.0.0.0")),
    ("127.0.0.1, then [::]", tcp("127.0.0.1"), tcp("::")),
    ("127.0.0.1, then [::] only", tcp("127.0.0.1"), only("::")),
    (
        "[::ffff:127.0.0.1], then 127.0.0.1",
        tcp("::ffff:127.0.0.1"),
        tcp("127.0.0.1"),
    ),
    ("[::ffff:127.0.0.1], then [::] only", tcp("::ffff:127.0.0.1"), only("::")),
    (
        "[::1], then [::ffff:127.0.0.1] with IPV6_V6ONLY",
        tcp("::1"),
        only("::ffff:127.0.0.1"),
    ),
    ("[::] of UDP, then 0.0.0.0 of TCP", udp("::"), tcp("0.0.0.0")),
    (
        "127.0.0.1, then [::ffff:127.0.0.2]",
        tcp("127.0.0.1"),
        tcp("::ffff:127.0.0.2"),
    ),
];

/// What a socket asks for.
#[derive(Clone, Copy)]
struct What {
    ip: &'static str,
    udp: bool,
    only_v6: bool,
}

const fn tcp(ip: &'static str) -> What {
    What { ip, udp: false, only_v6: false }
}

const fn only(ip: &'static str) -> What {
    What { ip, udp: false, only_v6: true }
}

const fn udp(ip: &'static str) -> What {
    What { ip, udp: true, only_v6: false }
}

fn main() {
    let real: std::io::Result<Vec<Answer>> = PAIRS.iter().map(real).collect();
    match real {
        Ok(real) if real == PREDICTED => {
            for ((name, ..), real) in PAIRS.iter().zip(real) {
                peers::tell!("{name:<49}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your eight predictions hold."),
        Err(why) => peers::complain!("The sockets could not be made: {why}."),
    }
}

/// What really happens. Some other program may have the port at the second
/// address, so who is told "in use" tries again with another port.
fn real((_, first, second): &(&str, What, What)) -> std::io::Result<Answer> {
    let mut answer = Unknown;
    for _ in 0..8 {
        let kept = socket(*first, 0)?;
        let port = kept.local_addr()?.as_socket().map_or(0, |a| a.port());
        answer = match socket(*second, port) {
            Ok(_) => Works,
            Err(e) if e.kind() == std::io::ErrorKind::AddrInUse => InUse,
            Err(_) => Impossible,
        };
        if answer != InUse {
            break;
        }
    }
    Ok(answer)
}

fn socket(what: What, port: u16) -> std::io::Result<socket2::Socket> {
    use socket2::{Domain, Socket, Type};
    use std::io;
    use std::net::{IpAddr, SocketAddr};

    let ip: IpAddr = what.ip.parse().map_err(io::Error::other)?;
    let address = SocketAddr::new(ip, port);
    let kind = if what.udp { Type::DGRAM } else { Type::STREAM };
    let socket = Socket::new(Domain::for_address(address), kind, None)?;
    if ip.is_ipv6() {
        socket.set_only_v6(what.only_v6)?;
    }
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    if !what.udp {
        socket.listen(8)?;
    }
    Ok(socket)
}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;

    fn compare(number: usize) -> Verdict {
        let yours = PREDICTED[number - 1];
        let pair = &PAIRS[number - 1];
        let start = format!("Situation {number}, {}:", pair.0);
        if yours == Unknown {
            return Err(
                format!("{start} you have not said what happens.").into()
            );
        }
        peers::over_ipv6(|| match real(pair)? {
            real if real == yours => Ok(()),
            _ => Err(format!(
                "{start} you predicted {yours:?}, and it was not so."
            )
            .into()),
        })
    }

    #[test]
    fn situation_1() -> Verdict {
        compare(1)
    }

    #[test]
    fn situation_2() -> Verdict {
        compare(2)
    }

    #[test]
    fn situation_3() -> Verdict {
        compare(3)
    }

    #[test]
    fn situation_4() -> Verdict {
        compare(4)
    }

    #[test]
    fn situation_5() -> Verdict {
        compare(5)
    }

    #[test]
    fn situation_6() -> Verdict {
        compare(6)
    }

    #[test]
    fn situation_7() -> Verdict {
        compare(7)
    }

    #[test]
    fn situation_8() -> Verdict {
        compare(8)
    }
}
