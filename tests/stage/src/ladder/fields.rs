//! Every byte of a packet by the name of its field.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::capture::{Kind, Packet};

pub struct Field {
    pub len: usize,
    pub name: String,
    pub value: String,
}

/// Reads a packet from its first byte to its last.
struct Reader {
    raw: Vec<u8>,
    at: usize,
    fields: Vec<Field>,
}

/// The fields of a packet, in order; their lengths add up to the packet's.
pub fn of(packet: &Packet) -> Vec<Field> {
    let mut reader = Reader { raw: packet.raw(), at: 0, fields: Vec::new() };
    match packet.from.is_ipv4() {
        true => ipv4(&mut reader),
        false => ipv6(&mut reader),
    }
    match packet.kind {
        Kind::Tcp { .. } => tcp(&mut reader),
        Kind::Udp => udp(&mut reader),
        Kind::Unreachable => unreachable(&mut reader),
    }
    let rest = reader.raw.len() - reader.at;
    if rest > 0 {
        let text = reader.raw[reader.at..].escape_ascii().to_string();
        let shown: String = text.chars().take(64).collect();
        let more = if shown.len() < text.len() { "…" } else { "" };
        let name = match packet.kind {
            Kind::Unreachable => "the datagram that found nobody, with its headers",
            _ => "payload",
        };
        let value = match packet.kind {
            Kind::Unreachable => format!("{rest} bytes"),
            _ => format!("“{shown}{more}”"),
        };
        reader.field(rest, name, value);
    }
    reader.fields
}

impl Reader {
    fn number(&self, at: usize, len: usize) -> u64 {
        let bytes = self.raw.iter().skip(self.at + at).take(len);
        bytes.fold(0, |n, byte| n << 8 | u64::from(*byte))
    }

    fn field(&mut self, len: usize, name: &str, value: impl Into<String>) {
        let len = len.min(self.raw.len() - self.at);
        if len > 0 {
            self.at += len;
            let (name, value) = (name.into(), value.into());
            self.fields.push(Field { len, name, value });
        }
    }

    /// A field whose value is a number.
    fn plain(&mut self, len: usize, name: &str) {
        let value = self.number(0, len).to_string();
        self.field(len, name, value);
    }

    fn hex(&mut self, len: usize, name: &str, remark: &str) {
        let value = format!("0x{:0width$x}{remark}", self.number(0, len), width = 2 * len);
        self.field(len, name, value);
    }
}

fn protocol(number: u64) -> String {
    let name = match number {
        1 => "ICMP",
        6 => "TCP",
        17 => "UDP",
        58 => "ICMPv6",
        _ => "another",
    };
    format!("{number}: {name}")
}

fn ipv4(r: &mut Reader) {
    let words = r.number(0, 1) & 15;
    r.field(1, "IP version, header length", format!("4, {words} × 4 bytes"));
    r.hex(1, "service, congestion", "");
    r.plain(2, "total length");
    r.hex(2, "identification", "");
    let flags = if r.number(0, 2) & 0x4000 != 0 { "don’t fragment" } else { "may be fragmented" };
    let offset = (r.number(0, 2) & 0x1fff) * 8;
    r.field(2, "flags, fragment offset", format!("{flags}, {offset}"));
    r.plain(1, "time to live");
    let next = protocol(r.number(0, 1));
    r.field(1, "protocol", next);
    r.hex(2, "header checksum", "");
    for name in ["source address", "destination address"] {
        let address = Ipv4Addr::from_bits(r.number(0, 4) as u32);
        r.field(4, name, address.to_string());
    }
    r.field((words as usize).saturating_sub(5) * 4, "IP options", "");
}

fn ipv6(r: &mut Reader) {
    let label = r.number(0, 4) & 0xf_ffff;
    r.field(4, "IP version, traffic class, flow label", format!("6, 0x{label:05x}"));
    r.plain(2, "payload length");
    let next = protocol(r.number(0, 1));
    r.field(1, "next header", next);
    r.plain(1, "hop limit");
    for name in ["source address", "destination address"] {
        let high = u128::from(r.number(0, 8)) << 64;
        let address = Ipv6Addr::from_bits(high | u128::from(r.number(8, 8)));
        r.field(16, name, address.to_string());
    }
}

/// How far the checksum at `at` of a TCP segment or UDP datagram, which begins
/// here, has come. A kernel leaves it to the network card, except in a packet
/// that comes from no socket, such as the RST of a port where nobody listens.
fn finished(r: &Reader, at: usize, protocol: u8) -> &'static str {
    let (head, body) = r.raw.split_at(r.at);
    let addresses = match head.first().map(|first| first >> 4) {
        Some(4) => head.get(12..20),
        _ => head.get(8..40),
    };
    let len = (body.len() as u32).to_be_bytes();
    let pseudo = added(&[addresses.unwrap_or_default(), &len, &[0, protocol]]);
    let sum = r.number(at, 2);
    if sum == 0 && protocol == 17 {
        ", which means none"
    } else if added(&[&pseudo.to_be_bytes(), body]) == 0xffff {
        ", right"
    } else if sum == u64::from(pseudo) {
        ", unfinished: left to a network card that loopback does not have"
    } else {
        ", wrong"
    }
}

/// The sum of RFC 1071 of parts, of which only the last may have an odd length.
fn added(parts: &[&[u8]]) -> u16 {
    let words = parts.iter().flat_map(|part| part.chunks(2));
    let word = |w: &[u8]| u64::from(w[0]) << 8 | w.get(1).map_or(0, |low| u64::from(*low));
    let mut sum: u64 = words.map(word).sum();
    while sum > 0xffff {
        sum = (sum >> 16) + (sum & 0xffff);
    }
    sum as u16
}

fn tcp(r: &mut Reader) {
    let finished = finished(r, 16, 6);
    r.plain(2, "source port");
    r.plain(2, "destination port");
    r.plain(4, "sequence number");
    r.plain(4, "acknowledgment number");
    let words = r.number(0, 1) >> 4;
    r.field(1, "header length", format!("{words} × 4 bytes"));
    let set = r.number(0, 1);
    let names = ["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"];
    let names = names.iter().enumerate().filter(|(bit, _)| set >> bit & 1 == 1);
    let names: Vec<&str> = names.map(|(_, name)| *name).collect();
    r.field(1, "flags", names.join(", "));
    r.plain(2, "window");
    r.hex(2, "checksum", finished);
    r.plain(2, "urgent pointer");
    let end = r.at + (words as usize).saturating_sub(5) * 4;
    while r.at < end {
        let kind = r.number(0, 1);
        let len = if kind < 2 { 1 } else { (r.number(1, 1) as usize).clamp(2, end - r.at) };
        let (name, value) = match kind {
            0 => ("end of options", String::new()),
            1 => ("padding", String::new()),
            2 => ("largest segment", format!("{} bytes", r.number(2, 2))),
            3 => ("window scale", format!("× {}", 1_u64 << (r.number(2, 1) & 15))),
            4 => ("selective acknowledgment", "permitted".into()),
            5 => ("selective acknowledgment", String::new()),
            8 => ("timestamps", format!("{}, echoing {}", r.number(2, 4), r.number(6, 4))),
            _ => ("another option", String::new()),
        };
        r.field(len, &format!("option: {name}"), value);
    }
}

fn udp(r: &mut Reader) {
    let finished = finished(r, 6, 17);
    r.plain(2, "source port");
    r.plain(2, "destination port");
    r.plain(2, "length");
    r.hex(2, "checksum", finished);
}

fn unreachable(r: &mut Reader) {
    let kind = format!("{}: destination unreachable", r.number(0, 1));
    r.field(1, "ICMP type", kind);
    let code = format!("{}: port unreachable", r.number(0, 1));
    r.field(1, "code", code);
    r.hex(2, "checksum", "");
    r.hex(4, "unused", "");
}
