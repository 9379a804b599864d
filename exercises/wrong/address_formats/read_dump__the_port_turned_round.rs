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
