// Red: The bytes of 192.0.2.1:7010, and you read `192.0.2.1:25115`.
// Read a dump.
// Chapter: src/foundations/address-formats.md
//
// A server has logged the addresses of its clients as the kernel gave them:
// bytes. Write `read`, which turns such a dump into text:
//
//   AF_INET    `192.0.2.1:7010`
//   AF_INET6   `[2001:db8::1]:7010`, with a scope `[fe80::1%2]:7010`
//   AF_UNIX    `/run/name.sock`, `(unnamed)`, or `@name` for an abstract name,
//              path and name written with `escape_ascii`
//
// Any other family, and a length that cannot be right, is an error. No bytes
// may make it panic.

use std::io::{self, Error};
use std::net::{SocketAddrV4, SocketAddrV6};

use nix::libc::{AF_INET, AF_INET6, AF_UNIX};

/// An address that the kernel of this machine wrote, as text.
pub fn read(bytes: &[u8]) -> io::Result<String> {
    // `try_into` and `split_first_chunk` look at the length and say so if it is
    // another. An index takes your word for it, and panics.
    let (family, rest) =
        bytes.split_first_chunk().ok_or(Error::other("no family"))?;
    // The family is a message to this kernel: the machine's own byte order.
    match i32::from(u16::from_ne_bytes(*family)) {
        AF_INET => inet(rest),
        AF_INET6 => inet6(rest),
        AF_UNIX => unix(rest),
        other => Err(Error::other(format!("family {other}"))),
    }
}

fn inet(rest: &[u8]) -> io::Result<String> {
    // Port 2, address 4, zeros 8.
    let rest: [u8; 14] = rest.try_into().map_err(|_| wrong_length(rest))?;
    let [p, q, a, b, c, d, ..] = rest;
    let port = u16::from_ne_bytes([p, q]);
    Ok(SocketAddrV4::new([a, b, c, d].into(), port).to_string())
}

fn inet6(rest: &[u8]) -> io::Result<String> {
    // Port 2, flow information 4, address 16, scope 4.
    let rest: &[u8; 26] = rest.try_into().map_err(|_| wrong_length(rest))?;
    let [p, q, _, _, _, _, rest @ ..] = *rest;
    let (ip, scope) = rest.split_first_chunk::<16>().expect("20 bytes");
    let port = u16::from_be_bytes([p, q]);
    // The number of an interface is not sent: host byte order again.
    let scope = u32::from_ne_bytes(scope.try_into().expect("4 bytes"));
    Ok(SocketAddrV6::new((*ip).into(), port, 0, scope).to_string())
}

fn unix(rest: &[u8]) -> io::Result<String> {
    // A path of 108 bytes has its zero byte too, behind the room for a name.
    let rest = match rest.strip_suffix(b"\0") {
        Some(path) if path.len() == 108 && path[0] != 0 => path,
        _ => rest,
    };
    Ok(match rest {
        [] => "(unnamed)".into(),
        _ if rest.len() > 108 => return Err(wrong_length(rest)),
        // Of an abstract name every byte counts, zeros too: only the length
        // ends it.
        [0, name @ ..] => format!("@{}", name.escape_ascii()),
        // A path ends at its zero byte, if it has one.
        path => {
            let path = path.split(|b| *b == 0).next().unwrap_or_default();
            path.escape_ascii().to_string()
        }
    })
}

fn wrong_length(rest: &[u8]) -> Error {
    Error::other(format!("{} bytes", rest.len() + 2))
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use nix::libc;
    use peers::{Verdict, say};
    use std::net::{SocketAddr, TcpListener};
    use std::os::fd::{AsFd, AsRawFd};
    use std::os::linux::net::SocketAddrExt;
    use std::os::unix::net::{self, UnixDatagram};
    use std::panic::catch_unwind;

    /// What `getsockname(2)` writes for this socket.
    fn bytes_of(socket: &impl AsFd) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; 128];
        let mut size = bytes.len() as libc::socklen_t;
        let fd = socket.as_fd().as_raw_fd();
        // SAFETY: the kernel writes at most `size` bytes, and says how many.
        let done = unsafe {
            libc::getsockname(fd, bytes.as_mut_ptr().cast(), &raw mut size)
        };
        match done {
            0 => {
                bytes.truncate(size as usize);
                Ok(bytes)
            }
            _ => Err(Error::last_os_error()),
        }
    }

    /// The bytes of an IP address, in the kernel's form.
    fn form(address: &str) -> Vec<u8> {
        let address: SocketAddr = address.parse().expect("an address");
        let address = socket2::SockAddr::from(address);
        // SAFETY: that many bytes of it are initialised.
        let bytes = unsafe {
            std::slice::from_raw_parts(
                address.as_ptr().cast::<u8>(),
                address.len() as usize,
            )
        };
        bytes.to_vec()
    }

    fn must_be(what: &str, bytes: Vec<u8>, wants: &str) -> Verdict {
        match catch_unwind(|| read(&bytes)) {
            Ok(Ok(text)) if text == wants => Ok(()),
            Ok(Ok(text)) => Err(format!(
                "{what}, and you read {}. It was to be {}.",
                say(text.as_bytes()),
                say(wants)
            )
            .into()),
            Ok(Err(why)) => {
                Err(format!("{what}, and you returned an error: {why}.").into())
            }
            Err(_) => Err(format!("{what}, and you panicked.").into()),
        }
    }

    fn must_fail(what: &str, bytes: &[u8]) -> Verdict {
        match catch_unwind(|| read(bytes)) {
            Ok(Err(_)) => Ok(()),
            Ok(Ok(text)) => Err(format!(
                "{what}: that must be an error, and you read {}.",
                say(text.as_bytes())
            )
            .into()),
            Err(_) => {
                Err(format!("You were given {what}, and panicked.").into())
            }
        }
    }

    #[test]
    fn ipv4() -> Verdict {
        let address = "192.0.2.1:7010";
        must_be(&format!("The bytes of {address}"), form(address), address)
    }

    #[test]
    fn ipv6() -> Verdict {
        for address in ["[2001:db8::1]:7010", "[fe80::1%2]:7010"] {
            let what = format!("The bytes of {address}");
            must_be(&what, form(address), address)?;
        }
        Ok(())
    }

    #[test]
    fn a_real_listener() -> Verdict {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let wants = listener.local_addr()?.to_string();
        let what = format!("A server listens at {wants}");
        must_be(&what, bytes_of(&listener)?, &wants)
    }

    #[test]
    fn a_path() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("name.sock");
        let socket = UnixDatagram::bind(&path)?;
        let wants = path.display().to_string();
        let what = "A server bound the path `name.sock`";
        must_be(what, bytes_of(&socket)?, &wants)?;
        // As nix hands it in.
        let mut bytes = bytes_of(&socket)?;
        bytes.pop();
        let what = "A path without a zero byte at its end";
        must_be(what, bytes, &wants)
    }

    #[test]
    fn a_path_that_is_no_text() -> Verdict {
        let mut bytes = 1_u16.to_ne_bytes().to_vec();
        bytes.extend(b"/a\xff\nb\0");
        let what = "The path of 5 bytes `/a\\xff\\nb`";
        must_be(what, bytes, "/a\\xff\\nb")
    }

    #[test]
    fn unnamed() -> Verdict {
        let (socket, _) = UnixDatagram::pair()?;
        let what = "A UNIX socket without a name";
        must_be(what, bytes_of(&socket)?, "(unnamed)")
    }

    #[test]
    fn an_abstract_name() -> Verdict {
        let name = format!("read-dump-{}", std::process::id());
        let address = net::SocketAddr::from_abstract_name(&name)?;
        let Ok(socket) = UnixDatagram::bind_addr(&address) else {
            return Ok(()); // a run of the same name is under way
        };
        let what = "A UNIX socket with an abstract name";
        must_be(what, bytes_of(&socket)?, &format!("@{name}"))
    }

    #[test]
    fn zeros_in_an_abstract_name() -> Verdict {
        let mut bytes = 1_u16.to_ne_bytes().to_vec();
        bytes.extend(b"\0a\0b\0");
        let what = "The abstract name of 4 bytes `a\\x00b\\x00`";
        must_be(what, bytes, "@a\\x00b\\x00")
    }

    #[test]
    fn the_longest_path() -> Verdict {
        let mut bytes = 1_u16.to_ne_bytes().to_vec();
        bytes.extend([b'x'; 108]);
        let what = "A path of 108 bytes without a zero byte";
        must_be(what, bytes.clone(), &"x".repeat(108))?;
        bytes.push(0);
        let what = "A path of 108 bytes, and the zero byte that Linux puts \
                    behind it when you ask for it";
        must_be(what, bytes.clone(), &"x".repeat(108))?;
        bytes[110] = b'x';
        must_fail("A path of 109 bytes, where 108 have room", &bytes)?;
        bytes[2] = 0;
        let what = "An abstract name with 109 bytes, where 108 have room";
        must_fail(what, &bytes)
    }

    #[test]
    fn wrong_lengths() -> Verdict {
        let whole = form("192.0.2.1:7010");
        for length in 0..whole.len() {
            let what = match length {
                2 => "2 bytes".into(),
                n => format!("{n} of the 16 bytes of an IPv4 address"),
            };
            must_fail(&what, &whole[..length])?;
        }
        let whole = form("[2001:db8::1]:7010");
        for length in 0..whole.len() {
            let what = format!("{length} of the 28 bytes of an IPv6 address");
            must_fail(&what, &whole[..length])?;
        }
        let mut longer = form("192.0.2.1:7010");
        longer.push(0);
        must_fail("17 bytes for an IPv4 address", &longer)?;
        let mut longer = form("[2001:db8::1]:7010");
        longer.push(0);
        must_fail("29 bytes for an IPv6 address", &longer)
    }

    #[test]
    fn unknown_families() -> Verdict {
        for family in [0, 3, 16, 0x0200, 0xffff_u16] {
            let mut bytes = family.to_ne_bytes().to_vec();
            bytes.extend([0; 14]);
            must_fail(&format!("family {family}, which is none"), &bytes)?;
        }
        Ok(())
    }

    #[test]
    fn any_bytes() -> Verdict {
        for (family, length) in
            [1_u16, 2, 10].iter().flat_map(|f| (0..140).map(|n| (*f, n)))
        {
            let mut bytes = family.to_ne_bytes().to_vec();
            bytes.extend(peers::nonsense(length, u64::from(family) * 7));
            if catch_unwind(|| read(&bytes)).is_err() {
                return Err(format!(
                    "You were given {} bytes, and panicked.",
                    bytes.len()
                )
                .into());
            }
        }
        Ok(())
    }
}
