//! The records of a TLS conversation, from a capture.

use std::collections::HashMap;
use std::time::Duration;

use the_wire::pcap::Packet;
use the_wire::segment::{ACK, SYN, parse};

pub struct Record {
    pub time: Duration,
    pub from_client: bool,
    /// The five bytes that nobody hides: type, version, length.
    pub head: [u8; 5],
    pub body: Vec<u8>,
}

// ANCHOR: records
/// The records of the first connection. What comes twice is taken once, and
/// after a gap nothing more is told.
pub fn records(packets: &[Packet]) -> Vec<Record> {
    let (mut client, mut found) = (None, Vec::new());
    let mut streams: HashMap<bool, (u32, Vec<u8>)> = HashMap::new();
    for packet in packets {
        let Some(segment) = parse(&packet.bytes) else {
            continue;
        };
        if segment.flag(SYN) && !segment.flag(ACK) {
            client.get_or_insert((segment.from, segment.to));
        }
        let from_client = client == Some((segment.from, segment.to));
        if !from_client && client != Some((segment.to, segment.from)) {
            continue;
        }
        let first = segment.seq.wrapping_add(1);
        if segment.flag(SYN) {
            streams.insert(from_client, (first, Vec::new()));
        }
        let Some((next, bytes)) = streams.get_mut(&from_client) else {
            continue;
        };
        // Some of it may have come before, and the rest is new.
        let old = next.wrapping_sub(segment.seq) as usize;
        let payload = payload(&packet.bytes, segment.len);
        let new = payload.get(old..).unwrap_or_default();
        *next = next.wrapping_add(new.len() as u32);
        bytes.extend(new);
        while let Some((head, rest)) = bytes.split_first_chunk::<5>() {
            let length = usize::from(u16::from_be_bytes([head[3], head[4]]));
            let Some(body) = rest.get(..length) else {
                break;
            };
            found.push(Record {
                time: packet.time,
                from_client,
                head: *head,
                body: body.to_vec(),
            });
            bytes.drain(..5 + length);
        }
    }
    found
}
// ANCHOR_END: records

/// The last bytes of an IP packet, which says itself how long it is.
fn payload(packet: &[u8], len: usize) -> &[u8] {
    let short = |at| match packet.get(at..at + 2) {
        Some(&[a, b]) => usize::from(u16::from_be_bytes([a, b])),
        _ => 0,
    };
    let end = match packet.first().map(|it| it >> 4) {
        Some(4) => short(2),
        _ => 40 + short(4),
    };
    end.checked_sub(len)
        .and_then(|start| packet.get(start..end))
        .unwrap_or_default()
}

pub fn type_name(kind: u8) -> String {
    match kind {
        20 => "change cipher spec".into(),
        21 => "alert".into(),
        22 => "handshake".into(),
        23 => "application data".into(),
        kind => format!("type {kind}"),
    }
}
