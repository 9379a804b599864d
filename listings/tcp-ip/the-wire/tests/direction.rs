//! When packets arrive, by a clock that the test sets.

use std::time::{Duration, Instant};

use the_wire::wire::direction::{Direction, Passage};
use the_wire::wire::way::Way;

trust::on_trust!();

const ZERO: Duration = Duration::ZERO;
const MS: Duration = Duration::from_millis(1);
const FIN: u8 = 1;
const SYN: u8 = 2;
const ACK: u8 = 16;

fn direction(options: &[(&str, &str)]) -> Direction {
    let mut way = Way::default();
    for (option, value) in options {
        way.set(option, value).expect("an option");
    }
    Direction::new(way, 7, 0)
}

/// A TCP segment in an IPv4 packet, with so many bytes of data.
fn segment(flags: u8, data: usize) -> Vec<u8> {
    let mut packet = vec![0; 40 + data];
    packet[0] = 0x45;
    packet[2..4].copy_from_slice(&(40 + data as u16).to_be_bytes());
    packet[9] = 6;
    packet[32..34].copy_from_slice(&[0x50, flags]);
    packet
}

/// Which of the packets arrive, counted from 1.
fn arrive(options: &[(&str, &str)], packets: &[Vec<u8>]) -> Vec<u64> {
    let (mut direction, now) = (direction(options), Instant::now());
    let enter = |packet: &Vec<u8>| Some(direction.enter(packet, now)?.number);
    packets.iter().filter_map(enter).collect()
}

#[test]
fn a_packet_is_named_by_kind_and_number() {
    let packets = [
        segment(SYN, 0),
        segment(ACK, 0),
        segment(ACK, 10),
        segment(ACK, 10),
        segment(ACK, 0),
        segment(ACK | FIN, 10),
        segment(ACK | FIN, 0),
    ];
    for (which, left) in [
        ("2", &[1, 2, 3, 5, 6, 7][..]),
        ("data:2", &[1, 2, 3, 5, 6, 7]),
        ("data:1-2", &[1, 2, 5, 6, 7]),
        ("data:1,3", &[1, 2, 4, 5, 7]),
        ("data:2-", &[1, 2, 3, 5, 7]),
        ("syn:1", &[2, 3, 4, 5, 6, 7]),
        ("ack:2", &[1, 2, 3, 4, 6, 7]),
        ("fin:1", &[1, 2, 3, 4, 5, 7]),
        ("any:5-", &[1, 2, 3, 4]),
        ("udp:1-", &[1, 2, 3, 4, 5, 6, 7]),
    ] {
        assert_eq!(arrive(&[("--drop", which)], &packets), left, "{which}");
    }
}

/// Every prefix of a packet, and every packet with a byte that is wrong.
#[test]
fn no_packet_is_too_short_or_too_strange() {
    let whole = segment(ACK, 10);
    let mut direction = direction(&[("--drop", "data:9")]);
    for len in 0..whole.len() {
        direction.enter(&whole[..len], Instant::now());
    }
    for (i, byte) in
        (0..whole.len()).flat_map(|i| (0..=255).map(move |b| (i, b)))
    {
        let mut packet = whole.clone();
        packet[i] = byte;
        direction.enter(&packet, Instant::now());
    }
}

fn times(
    options: &[(&str, &str)],
    count: usize,
    gap: Duration,
) -> Vec<Duration> {
    let (mut direction, start) = (direction(options), Instant::now());
    let passages = (0..count).filter_map(|i| {
        direction.enter(&segment(ACK, 960), start + gap * i as u32)
    });
    passages.map(|it| it.arrives - start).collect()
}

#[test]
fn delay_and_rate_add_up() {
    // 1,000 bytes at 8 Mbit/s take a millisecond.
    let options = [("--delay", "40ms"), ("--rate", "8mbit")];
    let at = times(&options, 3, ZERO);
    assert_eq!(at, [41 * MS, 42 * MS, 43 * MS]);
    // An idle line saves nothing up.
    let at = times(&options, 3, 5 * MS);
    assert_eq!(at, [41 * MS, 46 * MS, 51 * MS]);
}

#[test]
fn a_full_queue_drops() {
    let options = [("--rate", "8mbit"), ("--queue", "4")];
    let mut direction = direction(&options);
    let start = Instant::now();
    let mut enter = |at| direction.enter(&segment(ACK, 960), start + at);
    // One is being sent, four wait.
    let there = (0..9).filter_map(|_| enter(ZERO)).count();
    assert_eq!(there, 5);
    // After two milliseconds, two have left.
    let there = (0..9).filter_map(|_| enter(2 * MS)).count();
    assert_eq!(there, 2);
    assert_eq!(direction.counts.overflowed, 4 + 7);
}

#[test]
fn jitter_keeps_the_order_and_its_bounds() {
    let options = [("--delay", "40ms"), ("--jitter", "5ms")];
    let at = times(&options, 10_000, MS);
    for (i, at) in at.iter().enumerate() {
        let delay = *at - i as u32 * MS;
        assert!((40 * MS..45 * MS).contains(&delay), "{delay:?}");
    }
    assert!(at.is_sorted());
    let different = at.windows(2).filter(|it| it[1] - it[0] != MS).count();
    assert!(different > 9_000, "{different}");
}

#[test]
fn late_packets_are_overtaken() {
    let options = [("--delay", "40ms"), ("--reorder", "5%")];
    let (mut direction, start) = (direction(&options), Instant::now());
    let mut passages: Vec<Passage> = (0..20_000)
        .filter_map(|i| direction.enter(&segment(ACK, 0), start + MS * i))
        .collect();
    passages.sort_by_key(|it| it.arrives);
    passages.iter().for_each(|it| direction.leave(it.number));
    let reordered = direction.counts.reordered;
    // Four standard deviations around 1,000. Late ones overtake nobody, and
    // each is overtaken by nine after it, unless all of those are late.
    assert!((876..=1_124).contains(&reordered), "{reordered}");
}

#[test]
fn named_packets_are_held_back_or_doubled() {
    let options = [("--hold", "data:2=200ms"), ("--double", "3")];
    let (mut direction, start) = (direction(&options), Instant::now());
    let [one, two, three] = [0, 0, 0].map(|_| {
        let it = direction.enter(&segment(ACK, 1), start).expect("carried");
        (it.arrives - start, it.copies)
    });
    assert_eq!([one, two, three], [(ZERO, 1), (200 * MS, 1), (ZERO, 2)]);
}
