//! Where a message ends (RFC 9112, section 6.3), said by its head.

use crate::fields::Fields;
use crate::limits::{Fault, bad};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    Length(u64),
    Chunked,
    /// An answer's body may be all that comes.
    ToEnd,
}

// ANCHOR: framing
/// The end that the fields say, if they say one.
fn said(minor: u8, fields: &Fields) -> Result<Option<Framing>, Fault> {
    let length = fields.only("content-length")?;
    let coding = fields.only("transfer-encoding")?;
    match (length, coding) {
        (Some(_), Some(_)) => bad("two ends"),
        (None, Some(_)) if minor == 0 => bad("chunks in HTTP/1.0"),
        (None, Some(it)) if it.eq_ignore_ascii_case(b"chunked") => {
            Ok(Some(Framing::Chunked))
        }
        (None, Some(_)) => Err(Fault::Refuse(501, "another coding")),
        (Some(digits), None) => match number(digits, 10) {
            Some(n) => Ok(Some(Framing::Length(n))),
            None => bad("a length that is no number"),
        },
        (None, None) => Ok(None),
    }
}

/// A request that says no end has no body.
pub fn of_request(minor: u8, fields: &Fields) -> Result<Framing, Fault> {
    Ok(said(minor, fields)?.unwrap_or(Framing::Length(0)))
}

/// An answer's end depends on the question too.
pub fn of_answer(
    method: &str,
    status: u16,
    minor: u8,
    fields: &Fields,
) -> Result<Framing, Fault> {
    if method == "HEAD" || matches!(status, 100..=199 | 204 | 304) {
        return Ok(Framing::Length(0));
    }
    Ok(said(minor, fields)?.unwrap_or(Framing::ToEnd))
}

/// Digits and nothing else: std would take a sign too.
pub fn number(digits: &[u8], base: u32) -> Option<u64> {
    let digit = |it: &u8| char::from(*it).is_digit(base);
    if !digits.iter().all(digit) {
        return None;
    }
    u64::from_str_radix(str::from_utf8(digits).ok()?, base).ok()
}
// ANCHOR_END: framing
