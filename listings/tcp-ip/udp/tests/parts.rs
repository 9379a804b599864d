//! The parts that need no network.

use std::collections::HashSet;

use udp::number;
use udp::raw::packet;
use udp::seen::Arrival::{Late, New, TooOld, Twice};
use udp::seen::Seen;

trust::on_trust!();

#[test]
fn six_on_the_wire() {
    let mut seen = Seen::default();
    let arrivals = [1, 2, 2, 4, 6, 3].map(|n| seen.arrives(n));
    let (next, one) = (|| New { missing: 0 }, || New { missing: 1 });
    let right = [next(), next(), Twice, one(), one(), Late];
    assert_eq!(arrivals, right);
}

#[test]
fn the_edge_of_memory() {
    let mut seen = Seen::default();
    assert_eq!(seen.arrives(64), New { missing: 63 });
    assert_eq!(seen.arrives(1), Late);
    assert_eq!(seen.arrives(1), Twice);
    assert_eq!(seen.arrives(0), TooOld);
    assert_eq!(seen.arrives(65), New { missing: 0 });
    assert_eq!(seen.arrives(1), TooOld);
    let far = u64::MAX - 1;
    assert_eq!(seen.arrives(far), New { missing: far - 66 });
    assert_eq!(seen.arrives(65), TooOld);
    assert_eq!(seen.arrives(far), Twice);
    assert_eq!(seen.arrives(u64::MAX), New { missing: 0 });
    assert_eq!(seen.arrives(u64::MAX), Twice);
    assert_eq!(seen.arrives(far), Twice);
}

#[test]
fn never_twice_as_a_set_would_have_it() {
    let (mut seen, mut all) = (Seen::default(), HashSet::from([0]));
    let (mut random, mut high) = (7u64, 0);
    for _ in 0..100_000 {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let number = (high + random % 90).saturating_sub(70);
        let known = all.contains(&number);
        match seen.arrives(number) {
            New { .. } => assert!(!known && number > high),
            Late => assert!(!known && number < high),
            Twice => assert!(known),
            TooOld => assert!(number + 64 <= high),
        }
        all.insert(number);
        high = high.max(number);
    }
}

#[test]
fn numbers() {
    assert_eq!(number(b"17      "), Some(17));
    assert_eq!(number(b""), None);
    assert_eq!(number(b"\xff\xfe"), None);
    assert_eq!(number(b"99999999999999999999"), None);
}

/// RFC 1071: what the sum covers, with the sum, adds up to all ones.
#[test]
fn a_packet_adds_up() {
    let from = "192.0.2.1:7165".parse().expect("an address");
    let to = "192.0.2.2:53".parse().expect("an address");
    for data in [&b""[..], b"x", b"two", b"\xff\xff\xff\xff"] {
        for wrong in [0, 1] {
            let it = packet(from, to, data, wrong).expect("a short one");
            assert_eq!(it.len(), 28 + data.len());
            let mut covered = it[12..].to_vec();
            covered.extend([0, 17]);
            covered.extend(&it[24..26]);
            if data.len() % 2 == 1 {
                covered.splice(8 + it.len() - 20..8 + it.len() - 20, [0]);
            }
            let sum: u64 = covered
                .chunks(2)
                .map(|it| u64::from(it[0]) << 8 | u64::from(it[1]))
                .sum();
            assert_eq!(
                sum.is_multiple_of(0xffff),
                wrong == 0,
                "{data:?} {wrong}"
            );
        }
    }
    assert!(packet(from, to, &[0; 65_507], 0).is_some());
    assert!(packet(from, to, &[0; 65_508], 0).is_none());
}
