//! A request's head.

use std::io::BufRead;

use crate::fields::{Fields, is_token, line};
use crate::framing::{Framing, of_request};
use crate::limits::{Fault, Limits, bad};

#[derive(Debug)]
pub struct Head {
    pub method: String,
    pub target: String,
    /// The 1 of HTTP/1.1.
    pub minor: u8,
    pub fields: Fields,
    pub framing: Framing,
}

impl Head {
    // ANCHOR: read
    /// The next head. `None`: the stream has ended before it.
    pub fn read<R: BufRead>(
        from: &mut R,
        limits: &Limits,
        head_only: &mut bool,
    ) -> Result<Option<Head>, Fault> {
        *head_only = false;
        let first = line(from, &mut limits.line.clone(), 414)?;
        let Some(first) = first else { return Ok(None) };
        // A refusal too has no body, if it answers a HEAD.
        *head_only = first.starts_with(b"HEAD ");
        let (method, target, minor) = request_line(&first)?;
        let fields = Fields::read(from, limits)?;
        let framing = of_request(minor, &fields)?;
        if let Framing::Length(n) = framing
            && n > limits.body
        {
            return Err(Fault::Refuse(413, "a body that is too long"));
        }
        match fields.only("host")? {
            None if minor > 0 => return bad("no host"),
            Some(host) if !is_host(host) => return bad("a host's name"),
            _ => {}
        }
        let (method, target) = (method.into(), target.into());
        Ok(Some(Head {
            method,
            target,
            minor,
            fields,
            framing,
        }))
    }
    // ANCHOR_END: read

    /// May another request follow on this connection?
    pub fn keeps(&self) -> bool {
        self.minor > 0 && !self.fields.has("connection", "close")
    }
}

// ANCHOR: request_line
/// Three words with one space between (RFC 9112, section 3).
fn request_line(line: &[u8]) -> Result<(&str, &str, u8), Fault> {
    let Ok(line) = str::from_utf8(line) else {
        return bad("a request line");
    };
    let words: Vec<&str> = line.split(' ').collect();
    let [method, target, version] = words[..] else {
        return bad("a request line of three words");
    };
    if !is_token(method.as_bytes()) {
        return bad("a method");
    }
    if target.is_empty() || !target.bytes().all(|it| it.is_ascii_graphic()) {
        return bad("a target");
    }
    let minor = match version.as_bytes() {
        b"HTTP/1.0" => 0,
        [b'H', b'T', b'T', b'P', b'/', b'1', b'.', b'1'..=b'9'] => 1,
        [b'H', b'T', b'T', b'P', b'/', n, b'.', m]
            if n.is_ascii_digit() && m.is_ascii_digit() =>
        {
            return Err(Fault::Refuse(505, "another version"));
        }
        _ => return bad("a version"),
    };
    Ok((method, target, minor))
}
// ANCHOR_END: request_line

/// A name or an address, and perhaps a port: nothing that ends it early.
pub fn is_host(host: &[u8]) -> bool {
    let good = |it: &u8| it.is_ascii_alphanumeric() || b"-._~:[]%".contains(it);
    !host.is_empty() && host.iter().all(good)
}
