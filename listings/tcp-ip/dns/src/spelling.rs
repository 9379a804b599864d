//! Names, types and strings as people write them (RFC 1035, section 5.1).

use std::fmt;
use std::str::{Bytes, FromStr};

use crate::name::{LONGEST, Name};

const KINDS: &[(u16, &str)] = &[
    (1, "A"),
    (2, "NS"),
    (5, "CNAME"),
    (6, "SOA"),
    (12, "PTR"),
    (13, "HINFO"),
    (15, "MX"),
    (16, "TXT"),
    (28, "AAAA"),
    (33, "SRV"),
    (39, "DNAME"),
];

/// A type by its name or, as RFC 3597 has it, by its number.
pub fn kind(text: &str) -> Option<u16> {
    let known = KINDS.iter().find(|k| k.1.eq_ignore_ascii_case(text));
    let number = || text.strip_prefix("TYPE")?.parse().ok();
    known.map(|k| k.0).or_else(number)
}

pub fn name_of(kind: u16) -> String {
    let known = KINDS.iter().find(|k| k.0 == kind);
    known.map_or_else(|| format!("TYPE{kind}"), |k| k.1.to_string())
}

impl FromStr for Name {
    type Err = &'static str;

    /// Reads `www.course.test`; the dot at the end may be missing.
    fn from_str(text: &str) -> Result<Name, &'static str> {
        let (mut name, mut label) = (Vec::new(), Vec::new());
        let mut bytes = if text == "." { "" } else { text }.bytes();
        while let Some(byte) = bytes.next() {
            match byte {
                b'.' => end_label(&mut name, &mut label)?,
                b'\\' => label.push(escaped(&mut bytes)?),
                byte => label.push(byte),
            }
        }
        if !label.is_empty() || text.is_empty() {
            end_label(&mut name, &mut label)?;
        }
        name.push(0);
        if name.len() > LONGEST {
            return Err("more than 255 bytes");
        }
        Ok(Name(name))
    }
}

fn end_label(
    name: &mut Vec<u8>,
    label: &mut Vec<u8>,
) -> Result<(), &'static str> {
    match u8::try_from(label.len()) {
        Ok(n @ 1..=63) => name.push(n),
        Ok(0) => return Err("a label is empty"),
        _ => return Err("a label has more than 63 bytes"),
    }
    name.append(label);
    Ok(())
}

/// What stands behind a backslash: three digits, or the byte itself.
fn escaped(bytes: &mut Bytes<'_>) -> Result<u8, &'static str> {
    const WHY: &str = "a backslash without a byte";
    match bytes.next().ok_or(WHY)? {
        first @ b'0'..=b'9' => {
            let digits = [first, bytes.next().ok_or(WHY)?];
            let digits = [digits[0], digits[1], bytes.next().ok_or(WHY)?];
            let text = std::str::from_utf8(&digits).map_err(|_| WHY)?;
            text.parse().map_err(|_| WHY)
        }
        other => Ok(other),
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut labels = self.labels().peekable();
        if labels.peek().is_none() {
            return f.write_str(".");
        }
        for label in labels {
            for &byte in label {
                match byte {
                    b'"' | b'$' | b'(' | b')' | b'.' | b';' | b'@' | b'\\' => {
                        write!(f, "\\{}", char::from(byte))?;
                    }
                    0x21..=0x7e => write!(f, "{}", char::from(byte))?,
                    _ => write!(f, "\\{byte:03}")?,
                }
            }
            f.write_str(".")?;
        }
        Ok(())
    }
}
