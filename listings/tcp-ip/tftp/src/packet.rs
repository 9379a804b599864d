//! The five kinds of RFC 1350, and the one of RFC 2347.

/// A name and a value, as they are sent.
pub type Setting = (String, String);

#[derive(Clone, Debug, PartialEq)]
pub enum Packet<'a> {
    Request {
        write: bool,
        name: &'a [u8],
        mode: String,
        options: Vec<Setting>,
    },
    Data(u16, &'a [u8]),
    Ack(u16),
    Error(u16, String),
    /// The options that the server agrees to.
    Oack(Vec<Setting>),
}

/// More is refused: a request is one small datagram.
const SETTINGS: usize = 16;

// ANCHOR: parse
/// Nothing if it is none of the six, or not whole.
pub fn parse(datagram: &[u8]) -> Option<Packet<'_>> {
    let (kind, rest) = datagram.split_first_chunk()?;
    match u16::from_be_bytes(*kind) {
        kind @ (1 | 2) => {
            let (name, rest) = string(rest)?;
            let (mode, rest) = string(rest)?;
            Some(Packet::Request {
                write: kind == 2,
                name,
                mode: text(mode).to_ascii_lowercase(),
                options: settings(rest)?,
            })
        }
        3 => number(rest).map(|(n, bytes)| Packet::Data(n, bytes)),
        4 => number(rest).map(|(n, _)| Packet::Ack(n)),
        5 => {
            let (code, rest) = number(rest)?;
            // Some leave out the last zero.
            let words = string(rest).map_or(rest, |(words, _)| words);
            Some(Packet::Error(code, text(words)))
        }
        6 => settings(rest).map(Packet::Oack),
        _ => None,
    }
}
// ANCHOR_END: parse

fn number(bytes: &[u8]) -> Option<(u16, &[u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u16::from_be_bytes(*number), rest))
}

/// Up to the next zero.
fn string(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = bytes.iter().position(|byte| *byte == 0)?;
    Some((&bytes[..end], &bytes[end + 1..]))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn settings(mut rest: &[u8]) -> Option<Vec<Setting>> {
    let mut all = Vec::new();
    while !rest.is_empty() && all.len() < SETTINGS {
        let (name, after) = string(rest)?;
        let (value, after) = string(after)?;
        all.push((text(name).to_ascii_lowercase(), text(value)));
        rest = after;
    }
    rest.is_empty().then_some(all)
}

impl Packet<'_> {
    pub fn to_bytes(&self) -> Vec<u8> {
        let (kind, mut body) = match self {
            Packet::Request {
                write,
                name,
                mode,
                options,
            } => {
                let head = [name, &b"\0"[..], mode.as_bytes(), b"\0"].concat();
                (1 + u16::from(*write), [head, to_bytes(options)].concat())
            }
            Packet::Data(n, bytes) => (3, [&n.to_be_bytes(), *bytes].concat()),
            Packet::Ack(n) => (4, n.to_be_bytes().to_vec()),
            Packet::Error(code, words) => {
                let code = code.to_be_bytes();
                (5, [&code, words.as_bytes(), b"\0"].concat())
            }
            Packet::Oack(options) => (6, to_bytes(options)),
        };
        body.splice(..0, u16::to_be_bytes(kind));
        body
    }
}

fn to_bytes(options: &[Setting]) -> Vec<u8> {
    let each = options
        .iter()
        .map(|(name, value)| format!("{name}\0{value}\0"));
    each.collect::<String>().into_bytes()
}
