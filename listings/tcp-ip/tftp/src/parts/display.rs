//! A packet in words.

use std::fmt::{self, Display, Formatter};

use crate::packet::Packet;

impl Display for Packet<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let options = match self {
            Packet::Request {
                write,
                name,
                mode,
                options,
            } => {
                let kind = if *write { "WRQ" } else { "RRQ" };
                // A stranger's words must not control a terminal.
                write!(f, "{kind} {} {}", name.escape_ascii(), clean(mode))?;
                options
            }
            Packet::Data(n, bytes) => {
                return write!(f, "DATA {n} +{}", bytes.len());
            }
            Packet::Ack(n) => return write!(f, "ACK {n}"),
            Packet::Error(code, words) => {
                return write!(f, "ERROR {code} {}", clean(words));
            }
            Packet::Oack(options) => {
                write!(f, "OACK")?;
                options
            }
        };
        options.iter().try_for_each(|(name, value)| {
            write!(f, " {}={}", clean(name), clean(value))
        })
    }
}

fn clean(words: &str) -> String {
    words.chars().flat_map(char::escape_debug).collect()
}
