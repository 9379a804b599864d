//! From a request's target to a path below the root.

use crate::head::is_host;
use crate::limits::{Fault, bad};

// ANCHOR: path
/// The path without its first slash, decoded once. None: a name in it begins
/// with a dot. Such a name does not exist here, and `..` is one.
pub fn path(target: &str) -> Result<Option<Vec<u8>>, Fault> {
    if target.contains('#') {
        return bad("a target that has more than one reading");
    }
    let target = match target.split_at_checked("http://".len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http://") => {
            let end = rest.find(['/', '?']).unwrap_or(rest.len());
            let (host, path) = rest.split_at(end);
            if !is_host(host.as_bytes()) {
                return bad("a host's name");
            }
            if path.starts_with('/') { path } else { "/" }
        }
        _ => target,
    };
    let path = target.split('?').next().unwrap_or_default();
    let Some(path) = path.strip_prefix('/') else {
        return bad("a target that is no path");
    };
    if path.contains('\\') {
        return bad("a target that has more than one reading");
    }
    let mut path = decode(path.as_bytes())?;
    if path.split(|it| *it == b'/').any(|it| it.starts_with(b".")) {
        return Ok(None);
    }
    if path.is_empty() || path.ends_with(b"/") {
        path.extend_from_slice(b"index.html");
    }
    Ok(Some(path))
}

fn decode(text: &[u8]) -> Result<Vec<u8>, Fault> {
    let mut path = Vec::new();
    let mut rest = text;
    while let [first, behind @ ..] = rest {
        rest = behind;
        if *first != b'%' {
            path.push(*first);
            continue;
        }
        let digit = |at: usize| {
            let digit = behind.get(at).map(|it| char::from(*it).to_digit(16));
            digit.flatten().map(|it| it as u8)
        };
        let (Some(high), Some(low)) = (digit(0), digit(1)) else {
            return bad("a % without two digits");
        };
        match high << 4 | low {
            b'/' | b'\\' | 0..=31 | 127 => {
                return bad("a target that has more than one reading");
            }
            byte => path.push(byte),
        }
        rest = &behind[2..];
    }
    Ok(path)
}
// ANCHOR_END: path
