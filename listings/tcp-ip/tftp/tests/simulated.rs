//! The two state machines, and between them a wire that is a list. Time is
//! a number here: nothing waits.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use tftp::clock::{Clock, Silence};
use tftp::packet::{Packet, parse};
use tftp::receiving::{Block, Receiver};
use tftp::sending::Sender;
use tftp::terms::Terms;

trust::on_trust!();

const TRIP: Duration = Duration::from_millis(10);

#[derive(Clone, Debug)]
enum Note {
    Data(u16, Vec<u8>),
    Ack(u16),
}

struct Wire {
    notes: Vec<(Duration, Note)>,
    /// Draws, and the odds in percent: lost, doubled, late.
    seed: u64,
    odds: [u64; 3],
    sent: u64,
    took: Duration,
    /// How long one way takes, by how many have been sent.
    way: Way,
}

type Way = fn(u64) -> Duration;

impl Wire {
    fn draw(&mut self) -> u64 {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005);
        self.seed = self.seed.wrapping_add(1_442_695_040_888_963_407);
        (self.seed >> 33) % 100
    }

    fn send(&mut self, now: Duration, note: Note) {
        self.sent += 1;
        let [lost, doubled, late] = self.odds;
        if self.draw() < lost {
            return;
        }
        let copies = 1 + u64::from(self.draw() < doubled);
        for _ in 0..copies {
            let way = (self.way)(self.sent);
            let more = if self.draw() < late { 3 * way } else { way };
            self.notes.push((now + more, note.clone()));
        }
        self.notes.sort_by_key(|it| it.0);
    }
}

/// What arrived, and how many datagrams that took. `forge` adds ACKs.
fn carry(
    file: &[u8],
    terms: Terms,
    wire: &mut Wire,
    forge: bool,
) -> Result<Vec<u8>, Silence> {
    let begin = Instant::now();
    let mut now = Duration::ZERO;
    let size = file.len() as u64;
    let block = u64::from(terms.block);
    let mut sender = Sender::new(1, size, terms, begin);
    let mut receiver = Receiver::new(terms, begin);
    let mut got: Vec<u8> = Vec::new();
    while !sender.done() {
        while let Some(n) = sender.to_send() {
            let at = ((n - 1) * block) as usize;
            let end = file.len().min(at + block as usize);
            wire.send(now, Note::Data(n as u16, file[at..end].to_vec()));
        }
        if forge && wire.draw() < 5 {
            let number = (wire.draw() % 9) as u16;
            sender.on_ack(number, begin + now);
            continue;
        }
        let due = sender.due().min(receiver.due()) - begin;
        let first = wire.notes.first().map(|it| it.0);
        if first.is_none_or(|at| at > due) {
            now = now.max(due);
            if sender.due() <= begin + now {
                sender.on_silence(begin + now)?;
            } else {
                if receiver.on_silence(begin + now).is_err() {
                    return Err(Silence);
                }
                wire.send(now, Note::Ack(receiver.number()));
            }
            continue;
        }
        let (at, note) = wire.notes.remove(0);
        now = now.max(at);
        match note {
            Note::Ack(n) => sender.on_ack(n, begin + now),
            Note::Data(n, bytes) => {
                match receiver.on_data(n, bytes.len(), begin + now) {
                    Block::Ignore => {}
                    Block::Answer => {
                        wire.send(now, Note::Ack(receiver.number()));
                    }
                    Block::New(at) => {
                        assert_eq!(at, got.len() as u64);
                        got.extend(&bytes);
                        if receiver.on_written(bytes.len(), begin + now) {
                            wire.send(now, Note::Ack(receiver.number()));
                        }
                    }
                }
            }
        }
    }
    wire.took = now;
    if receiver.whole() {
        Ok(got)
    } else {
        Err(Silence)
    }
}

fn file(size: usize) -> Vec<u8> {
    (0..size).map(|n| (n / 7) as u8).collect()
}

fn wire(seed: u64, odds: [u64; 3]) -> Wire {
    Wire {
        notes: Vec::new(),
        seed,
        odds,
        sent: 0,
        took: Duration::ZERO,
        way: |_| TRIP,
    }
}

fn terms(block: u16, window: u16) -> Terms {
    Terms {
        block,
        window,
        ..Terms::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 100, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn each_byte_arrives_once(
        size in 0usize..600, block in 8u16..40, window in 1u16..20,
        seed in any::<u64>(), lost in 0u64..15, doubled in 0u64..20,
        late in 0u64..20,
    ) {
        let file = file(size);
        let mut wire = wire(seed, [lost, doubled, late]);
        let terms = terms(block, window);
        prop_assert_eq!(carry(&file, terms, &mut wire, false), Ok(file));
    }

    /// Nothing is lost: little is sent twice, whatever the order.
    #[test]
    fn no_storm(
        size in 0usize..2000, window in 1u16..20, seed in any::<u64>(),
        doubled in 0u64..20, late in 0u64..10,
    ) {
        let file = file(size);
        let mut wire = wire(seed, [0, doubled, late]);
        let blocks = size as u64 / 8 + 1;
        let carried = carry(&file, terms(8, window), &mut wire, false);
        prop_assert_eq!(carried, Ok(file));
        prop_assert!(wire.sent <= 6 * blocks + 60, "{} {}", wire.sent, blocks);
    }

    /// A forged ACK may end a transfer. It never makes a wrong file.
    #[test]
    fn forged_acks(
        size in 0usize..200, window in 1u16..5, seed in any::<u64>(),
    ) {
        let file = file(size);
        let mut wire = wire(seed, [0, 0, 0]);
        if let Ok(got) = carry(&file, terms(8, window), &mut wire, true) {
            prop_assert_eq!(got, file);
        }
    }

    #[test]
    fn any_datagram_can_be_read(
        bytes in proptest::collection::vec(any::<u8>(), 0..60), kind in 0u8..8,
    ) {
        let mut bytes = bytes;
        bytes.splice(..0, [0, kind]);
        if let Some(packet) = parse(&bytes) {
            let once = packet.to_bytes();
            prop_assert_eq!(parse(&once), Some(packet.clone()));
            let told = packet.to_string();
            prop_assert!(told.chars().all(|c| !c.is_control()), "{:?}", told);
        }
    }
}

/// Every datagram comes twice, and yet none is sent twice but ACKs.
#[test]
fn no_apprentice() {
    let file = file(8 * 100);
    let mut wire = wire(1, [0, 100, 0]);
    assert_eq!(carry(&file, terms(8, 1), &mut wire, false), Ok(file));
    // 101 blocks, and an ACK for both copies of each.
    assert_eq!(wire.sent, 101 + 2 * 101);
}

#[test]
fn past_the_last_number() {
    for size in [8 * 65_534 + 3, 8 * 65_535, 8 * 65_536, 8 * 65_537 + 1] {
        let file = file(size);
        let mut wire = wire(1, [0, 0, 0]);
        let result = carry(&file, terms(8, 32), &mut wire, false);
        assert!(result == Ok(file), "{size}");
    }
}

#[test]
fn silence_ends_it() {
    let mut now = Instant::now();
    let mut clock = Clock::new(None, now);
    let began = now;
    while let Ok(()) = clock.ran_out(now) {
        now = clock.due();
    }
    let took = now - began;
    assert!((20..60).contains(&took.as_secs()), "{took:?}");
}

/// Who asked twice does not know which one was answered.
#[test]
fn what_was_sent_twice_is_not_measured() {
    let now = Instant::now();
    let mut clock = Clock::new(None, now);
    clock.moved(now + TRIP);
    assert_eq!(clock.trip(), TRIP);
    clock.asks(now + TRIP);
    clock.repeats();
    clock.moved(now + 9 * TRIP);
    assert_eq!(clock.trip(), TRIP);
}

/// A round trip that is longer than the first pause is measured all the same,
/// and so is one that has become longer: then nothing is sent twice any more.
#[test]
fn a_long_way_is_measured() {
    let file = file(8 * 100);
    let ways: [(Way, u64); 3] = [
        (|_| Duration::from_millis(600), 8),
        (|_| Duration::from_millis(1600), 8),
        (|n| Duration::from_millis(if n < 40 { 5 } else { 150 }), 20),
    ];
    for (n, (way, most)) in ways.into_iter().enumerate() {
        let mut wire = wire(1, [0, 0, 0]);
        wire.way = way;
        let carried = carry(&file, terms(8, 1), &mut wire, false);
        assert_eq!(carried.as_ref(), Ok(&file));
        let twice = wire.sent - 2 * 101;
        assert!(twice <= most, "way {n}: {twice} were sent again");
    }
}

/// With losses in each window little can be measured. A pause that stayed
/// doubled until then (RFC 6298) makes a transfer last twice as long.
#[test]
fn doubled_pauses_do_not_add_up() {
    let file = file(8 * 700);
    let mut took = Duration::ZERO;
    for seed in 0..100 {
        let mut wire = wire(seed * 7919, [5, 0, 0]);
        let carried = carry(&file, terms(8, 64), &mut wire, false);
        assert_eq!(carried.as_ref(), Ok(&file));
        took += wire.took / 100;
    }
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[test]
fn a_peer_may_agree_to_what_was_asked_for_only() {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let asked = [pair("blksize", "1000"), pair("windowsize", "4")];
    for (name, value) in [
        ("blksize", "1001"),
        ("blksize", "7"),
        ("blksize", "many"),
        ("windowsize", "5"),
        ("windowsize", "0"),
        ("tsize", "3"),
        ("rollover", "0"),
    ] {
        let agreed = [pair(name, value)];
        assert!(Terms::accept(&asked, &agreed).is_err(), "{name}={value}");
    }
    // Even what was asked for, if nobody can do it.
    for (name, value) in [
        ("blksize", "70000"),
        ("windowsize", "65535"),
        ("timeout", "0"),
        ("timeout", "18446744073709551615"),
    ] {
        let asked = [pair(name, value)];
        assert!(Terms::accept(&asked, &asked).is_err(), "{name}={value}");
    }
    let fine = [pair("blksize", "8"), pair("windowsize", "1")];
    assert_eq!(Terms::accept(&asked, &fine), Ok(terms(8, 1)));
}

/// What the server says is what it does.
#[test]
fn an_option_said_twice_counts_once() {
    let pair = |value: &str| ("blksize".to_owned(), value.to_owned());
    let (did, said) = Terms::answer(&[pair("1000"), pair("8")], None);
    assert_eq!(said, [pair("1000")]);
    assert_eq!(did.block, 1000);
}

#[test]
fn requests_are_bounded() {
    let mut bytes = b"\0\x01f\0octet\0".to_vec();
    bytes.extend(b"a\0b\0".repeat(16));
    assert!(matches!(parse(&bytes), Some(Packet::Request { .. })));
    bytes.extend(b"a\0b\0");
    assert_eq!(parse(&bytes), None);
}

/// A sender that answers each ACK, as `curl` and `atftpd` do. What the wire
/// doubles must not be doubled by us again and again.
#[test]
fn an_apprentice_sends_each_block_twice_at_most() {
    let begin = Instant::now();
    let mut receiver = Receiver::new(terms(8, 1), begin);
    let mut wire = wire(3, [0, 2, 0]);
    let (mut sent, mut now, last) = (0, Duration::ZERO, 2000);
    wire.send(now, Note::Data(1, vec![0; 8]));
    while !receiver.whole() {
        let (at, note) = wire.notes.remove(0);
        now = at;
        match note {
            Note::Ack(n) => {
                sent += 1;
                let bytes = if n + 1 == last { 0 } else { 8 };
                wire.send(now, Note::Data(n + 1, vec![0; bytes]));
            }
            Note::Data(n, bytes) => {
                let answer = match receiver.on_data(n, bytes.len(), begin + now)
                {
                    Block::Ignore => false,
                    Block::Answer => true,
                    Block::New(_) => {
                        receiver.on_written(bytes.len(), begin + now)
                    }
                };
                if answer {
                    wire.send(now, Note::Ack(receiver.number()));
                }
            }
        }
        // The wire doubles two in a hundred.
        assert!(sent < 5 * u64::from(last) / 2, "{sent} are too many");
    }
}
