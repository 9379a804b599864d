//! Lines and fields, as RFC 9112 and RFC 9110 spell them.

use std::io::{BufRead, ErrorKind, Read};

use crate::limits::{Fault, Limits, bad};

// ANCHOR: line
/// A line without its end. It must end with CR LF, within `left` bytes, and
/// have no other CR. `None`: the stream has ended before it.
pub fn line<R: BufRead>(
    from: &mut R,
    left: &mut usize,
    status: u16,
) -> Result<Option<Vec<u8>>, Fault> {
    let mut line = Vec::new();
    let n = from.take(*left as u64).read_until(b'\n', &mut line)?;
    *left -= n;
    if line.pop_if(|end| *end == b'\n').is_none() {
        return match n {
            _ if *left == 0 => Err(Fault::Refuse(status, "too long")),
            0 => Ok(None),
            _ => Err(Fault::Io(ErrorKind::UnexpectedEof.into())),
        };
    }
    if line.pop() != Some(b'\r') {
        return bad("a line that ends without CR");
    }
    if line.iter().any(|it| it.is_ascii_control() && *it != b'\t') {
        return bad("a control character");
    }
    Ok(Some(line))
}
// ANCHOR_END: line

/// What methods and names are made of (RFC 9110, section 5.6.2).
pub fn is_token(text: &[u8]) -> bool {
    let good =
        |it: &u8| it.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(it);
    !text.is_empty() && text.iter().all(good)
}

/// Fields in their order, names in small letters.
#[derive(Debug, Default)]
pub struct Fields(Vec<(String, Vec<u8>)>);

impl Fields {
    // ANCHOR: read
    /// Up to and with the empty line.
    pub fn read<R: BufRead>(
        from: &mut R,
        limits: &Limits,
    ) -> Result<Fields, Fault> {
        let mut fields = Vec::new();
        let mut left = limits.head;
        loop {
            let Some(line) = line(from, &mut left, 431)? else {
                return Err(Fault::Io(ErrorKind::UnexpectedEof.into()));
            };
            if line.is_empty() {
                return Ok(Fields(fields));
            }
            if fields.len() == limits.fields {
                return Err(Fault::Refuse(431, "too many fields"));
            }
            let Some(colon) = line.iter().position(|it| *it == b':') else {
                return bad("a field without a colon");
            };
            // No space before the colon, and no line that goes on: neither
            // is a token.
            let (name, value) = (&line[..colon], &line[colon + 1..]);
            if !is_token(name) {
                return bad("a field's name");
            }
            let name = String::from_utf8_lossy(name).to_ascii_lowercase();
            fields.push((name, value.trim_ascii().to_vec()));
        }
    }
    // ANCHOR_END: read

    pub fn all(&self, name: &str) -> impl Iterator<Item = &[u8]> {
        let named = self.0.iter().filter(move |it| it.0 == name);
        named.map(|it| it.1.as_slice())
    }

    /// The value of a field that may be there once.
    pub fn only(&self, name: &str) -> Result<Option<&[u8]>, Fault> {
        let mut all = self.all(name);
        match (all.next(), all.next()) {
            (_, Some(_)) => bad("a field that may be there once"),
            (value, None) => Ok(value),
        }
    }

    /// Is the word in the field's list?
    pub fn has(&self, name: &str, word: &str) -> bool {
        self.all(name)
            .flat_map(|value| value.split(|it| *it == b','))
            .any(|it| it.trim_ascii().eq_ignore_ascii_case(word.as_bytes()))
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
