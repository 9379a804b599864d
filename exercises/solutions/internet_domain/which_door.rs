// Which door?
// Chapter: src/foundations/internet-domain.md
//
// Five servers on this host, each with a port of its own. They are bound to:
//
//   A  127.0.0.1      C  0.0.0.0      D  ::1
//   B  127.0.0.2                      E  ::    (IPv4, too)
//
// Eight clients call an IP address, at the port of one of them. Predict who is
// answered; the tests make the calls. `main` shows them, once you are right.

use Answer::*;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    Answered,
    Refused,
}

// The address you bind is the address at which you can be called.

/// 1. 127.0.0.1, at the port of A (127.0.0.1):
pub const CALL_1: Answer = Answered;
/// 2. 127.0.0.1, at the port of B (127.0.0.2):
// The same host, and not the same address.
pub const CALL_2: Answer = Refused;
/// 3. 0.0.0.0, at the port of A (127.0.0.1):
// Nobody should be able to call "any". Linux calls 127.0.0.1 instead: a list of
// forbidden addresses needs this one, too.
pub const CALL_3: Answer = Answered;
/// 4. 127.0.0.2, at the port of C (0.0.0.0):
pub const CALL_4: Answer = Answered;
/// 5. ::1, at the port of C (0.0.0.0):
// Any *IPv4* address.
pub const CALL_5: Answer = Refused;
/// 6. 127.0.0.1, at the port of D (::1):
pub const CALL_6: Answer = Refused;
/// 7. ::, at the port of D (::1):
pub const CALL_7: Answer = Answered;
/// 8. 127.0.0.1, at the port of E (::):
// Dual stack, where IPV6_V6ONLY is off, as it is on Linux unless changed.
pub const CALL_8: Answer = Answered;

const PREDICTED: [Answer; 8] =
    [CALL_1, CALL_2, CALL_3, CALL_4, CALL_5, CALL_6, CALL_7, CALL_8];

/// Who is called where.
const CALLS: [(&str, char); 8] = [
    ("127.0.0.1", 'A'),
    ("127.0.0.1", 'B'),
    ("0.0.0.0", 'A'),
    ("127.0.0.2", 'C'),
    ("::1", 'C'),
    ("127.0.0.1", 'D'),
    ("::", 'D'),
    ("127.0.0.1", 'E'),
];

fn main() {
    let real: std::io::Result<Vec<Answer>> = (1..=8).map(real).collect();
    match real {
        Ok(real) if real == PREDICTED => {
            for ((address, server), real) in CALLS.iter().zip(real) {
                peers::tell!("{address:<12}at the port of {server}: {real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your eight predictions hold."),
        Err(why) => peers::complain!(
            "The calls failed: {why}. (Four of them need IPv6.)"
        ),
    }
}

/// Starts the server, and calls.
fn real(number: usize) -> std::io::Result<Answer> {
    use socket2::{Domain, Socket, Type};
    use std::io::ErrorKind;
    use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream};

    let (called, server) = CALLS[number - 1];
    let bound = match server {
        'A' => IpAddr::V4(Ipv4Addr::LOCALHOST),
        'B' => IpAddr::V4(Ipv4Addr::new(127, 0, 0, 2)),
        'C' => IpAddr::V4(Ipv4Addr::UNSPECIFIED),
        'D' => IpAddr::V6(Ipv6Addr::LOCALHOST),
        _ => IpAddr::V6(Ipv6Addr::UNSPECIFIED),
    };
    let called: IpAddr = called.parse().map_err(std::io::Error::other)?;
    // Somebody else may have the same port at the address that is called. Then
    // it is not our server that answers, and we begin again.
    for _ in 0..20 {
        let bound = SocketAddr::new(bound, 0);
        let domain = Domain::for_address(bound);
        let listener = Socket::new(domain, Type::STREAM, None)?;
        if domain == Domain::IPV6 {
            listener.set_only_v6(false)?;
        }
        listener.bind(&bound.into())?;
        listener.listen(8)?;
        listener.set_read_timeout(Some(peers::LIMIT / 3))?;
        let address = listener.local_addr()?;
        let port = address.as_socket().ok_or(ErrorKind::Other)?.port();
        let to = SocketAddr::new(called, port);
        match TcpStream::connect_timeout(&to, peers::LIMIT) {
            Err(e) if e.kind() == ErrorKind::ConnectionRefused => {
                return Ok(Refused);
            }
            Err(e) => return Err(e),
            Ok(_client) => {
                if listener.accept().is_ok() {
                    return Ok(Answered);
                }
            }
        }
    }
    Err(std::io::Error::other("somebody else has all the ports"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;

    fn compare(number: usize) -> Verdict {
        let yours = PREDICTED[number - 1];
        let (called, server) = CALLS[number - 1];
        let start = format!("Call {number}, {called} at the port of {server}:");
        if yours == Unknown {
            return Err(format!("{start} you have not said it.").into());
        }
        let judge = || match real(number)? {
            real if real == yours => Ok(()),
            _ => Err(format!(
                "{start} you predicted {yours:?}, and it was not so."
            )
            .into()),
        };
        match CALLS[number - 1].1 {
            'A' | 'B' => judge(),
            _ => peers::over_ipv6(judge),
        }
    }

    #[test]
    fn call_1() -> Verdict {
        compare(1)
    }

    #[test]
    fn call_2() -> Verdict {
        compare(2)
    }

    #[test]
    fn call_3() -> Verdict {
        compare(3)
    }

    #[test]
    fn call_4() -> Verdict {
        compare(4)
    }

    #[test]
    fn call_5() -> Verdict {
        compare(5)
    }

    #[test]
    fn call_6() -> Verdict {
        compare(6)
    }

    #[test]
    fn call_7() -> Verdict {
        compare(7)
    }

    #[test]
    fn call_8() -> Verdict {
        compare(8)
    }
}
