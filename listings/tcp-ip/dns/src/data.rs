//! The data of a record as text, the way `dig` writes it.

use std::fmt::Write;
use std::net::{Ipv4Addr, Ipv6Addr};

use crate::bad::Bad;
use crate::message::{IN, Record, long, short};
use crate::name::Name;
use crate::spelling::name_of;

/// One line, as `dig` prints it.
pub fn line(message: &[u8], record: &Record) -> Result<String, Bad> {
    let class = match record.class {
        IN => "IN".to_string(),
        other => format!("CLASS{other}"),
    };
    let kind = name_of(record.kind);
    let data = text(message, record)?;
    Ok(format!(
        "{} {} {class} {kind} {data}",
        record.name, record.ttl
    ))
}

// ANCHOR: text
fn text(message: &[u8], record: &Record) -> Result<String, Bad> {
    let message = message.get(..record.data.end).ok_or(Bad::CutOff)?;
    let mut at = record.data.start;
    let data = message.get(at..).ok_or(Bad::CutOff)?;
    let name = |at: &mut usize| Name::read(message, at);
    let number = |at: &mut usize| {
        *at += 2;
        short(message, *at - 2)
    };
    let text = match record.kind {
        1 => {
            let bytes = data.first_chunk::<4>().ok_or(Bad::Length)?;
            at += bytes.len();
            Ipv4Addr::from(*bytes).to_string()
        }
        28 => {
            let bytes = data.first_chunk::<16>().ok_or(Bad::Length)?;
            at += bytes.len();
            Ipv6Addr::from(*bytes).to_string()
        }
        2 | 5 | 12 | 39 => name(&mut at)?.to_string(),
        15 => format!("{} {}", number(&mut at)?, name(&mut at)?),
        33 => {
            let mut text = String::new();
            for _ in 0..3 {
                let _ = write!(text, "{} ", number(&mut at)?);
            }
            text + &name(&mut at)?.to_string()
        }
        6 => {
            let mut text = format!("{} {}", name(&mut at)?, name(&mut at)?);
            for _ in 0..5 {
                let _ = write!(text, " {}", long(message, at)?);
                at += 4;
            }
            text
        }
        13 | 16 => {
            at = message.len();
            strings(data)?
        }
        _ => {
            at = message.len();
            generic(data)
        }
    };
    if at != message.len() {
        return Err(Bad::Length);
    }
    Ok(text)
}
// ANCHOR_END: text

/// Strings, each with its length in front.
fn strings(mut data: &[u8]) -> Result<String, Bad> {
    let mut all = Vec::new();
    while let Some((&n, rest)) = data.split_first() {
        let (string, rest) =
            rest.split_at_checked(n.into()).ok_or(Bad::Length)?;
        let mut text = String::new();
        for &byte in string {
            let _ = match byte {
                b'"' | b'\\' => write!(text, "\\{}", char::from(byte)),
                0x20..=0x7e => write!(text, "{}", char::from(byte)),
                _ => write!(text, "\\{byte:03}"),
            };
        }
        all.push(format!("\"{text}\""));
        data = rest;
    }
    Ok(all.join(" "))
}

/// What this module does not know (RFC 3597, section 5).
fn generic(data: &[u8]) -> String {
    let mut text = format!("\\# {}", data.len());
    for (n, byte) in data.iter().enumerate() {
        let space = if n == 0 { " " } else { "" };
        let _ = write!(text, "{space}{byte:02X}");
    }
    text
}
