//! Records from segments that overlap, and from captures that lack some.

use std::time::Duration;

use the_wire::pcap::Packet;
use tls::records::records;

trust::on_trust!();

const SYN: u8 = 2;
const ACK: u8 = 16;
/// Two alerts, each of two bytes.
const STREAM: &[u8] = &[21, 3, 3, 0, 2, 1, 0, 21, 3, 3, 0, 2, 2, 50];

/// From 10.0.0.1:1 to 10.0.0.2:2, over IPv4.
fn packet(seq: u32, flags: u8, text: &[u8]) -> Packet {
    let length = (40 + text.len()) as u16;
    let mut bytes = vec![0x45, 0];
    bytes.extend(length.to_be_bytes());
    bytes.extend([0, 0, 0, 0, 64, 6, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2]);
    bytes.extend([0, 1, 0, 2]);
    bytes.extend(seq.to_be_bytes());
    bytes.extend([0, 0, 0, 0, 0x50, flags, 0, 99, 0, 0, 0, 0]);
    bytes.extend(text);
    Packet {
        time: Duration::ZERO,
        bytes,
    }
}

/// The bodies, if these parts of the stream were captured.
fn bodies(parts: &[(u32, &[u8])]) -> Vec<Vec<u8>> {
    let first = u32::MAX - 3; // the numbers wrap
    let mut packets = vec![packet(first.wrapping_sub(1), SYN, b"")];
    for (at, text) in parts {
        packets.push(packet(first.wrapping_add(*at), ACK, text));
    }
    records(&packets).into_iter().map(|it| it.body).collect()
}

#[test]
fn what_comes_twice_is_taken_once() {
    let both = [vec![1, 0], vec![2, 50]];
    assert_eq!(bodies(&[(0, STREAM)]), both);
    let again = [(0, &STREAM[..9]), (0, &STREAM[..9]), (9, &STREAM[9..])];
    assert_eq!(bodies(&again), both);
    // Sent again, and more with it.
    let overlap = [(0, &STREAM[..9]), (4, &STREAM[4..])];
    assert_eq!(bodies(&overlap), both);
}

#[test]
fn after_a_gap_nothing_is_told() {
    assert_eq!(bodies(&[(0, &STREAM[..7]), (8, &STREAM[8..])]), [[1, 0]]);
}
