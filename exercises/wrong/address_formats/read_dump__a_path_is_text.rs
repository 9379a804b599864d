// Red: The path of 5 bytes `/a\xff\nb`, and you read `/a\xef\xbf\xbd\nb`. It was to be `/a\\xff\\nb`.
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
//
// Wrong: a path is bytes, and `escape_ascii` shows each of them.

use std::io::{self, Error};
use std::net::{SocketAddrV4, SocketAddrV6};

use nix::libc::{AF_INET, AF_INET6, AF_UNIX};

/// An address that the kernel of this machine wrote, as text.
pub fn read(bytes: &[u8]) -> io::Result<String> {
    let (family, rest) =
        bytes.split_first_chunk().ok_or(Error::other("no family"))?;
    match i32::from(u16::from_ne_bytes(*family)) {
        AF_INET => inet(rest),
        AF_INET6 => inet6(rest),
        AF_UNIX => unix(rest),
        other => Err(Error::other(format!("family {other}"))),
    }
}

fn inet(rest: &[u8]) -> io::Result<String> {
    let rest: [u8; 14] = rest.try_into().map_err(|_| wrong_length(rest))?;
    let [p, q, a, b, c, d, ..] = rest;
    let port = u16::from_be_bytes([p, q]);
    Ok(SocketAddrV4::new([a, b, c, d].into(), port).to_string())
}

fn inet6(rest: &[u8]) -> io::Result<String> {
    let rest: &[u8; 26] = rest.try_into().map_err(|_| wrong_length(rest))?;
    let [p, q, _, _, _, _, rest @ ..] = *rest;
    let (ip, scope) = rest.split_first_chunk::<16>().expect("20 bytes");
    let port = u16::from_be_bytes([p, q]);
    let scope = u32::from_ne_bytes(scope.try_into().expect("4 bytes"));
    Ok(SocketAddrV6::new((*ip).into(), port, 0, scope).to_string())
}

fn unix(rest: &[u8]) -> io::Result<String> {
    let rest = match rest.strip_suffix(b"\0") {
        Some(path) if path.len() == 108 && path[0] != 0 => path,
        _ => rest,
    };
    Ok(match rest {
        [] => "(unnamed)".into(),
        _ if rest.len() > 108 => return Err(wrong_length(rest)),
        [0, name @ ..] => format!("@{}", name.escape_ascii()),
        path => {
            let path = path.split(|b| *b == 0).next().unwrap_or_default();
            String::from_utf8_lossy(path).into_owned()
        }
    })
}

fn wrong_length(rest: &[u8]) -> Error {
    Error::other(format!("{} bytes", rest.len() + 2))
}

fn main() {}
