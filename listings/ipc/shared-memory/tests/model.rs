//! Every order in which two threads can take turns, and every value that the
//! memory model then lets them read: the ring and the sleep of `src`, compiled
//! with loom's atomics instead of std's.

// The same files three times, each time with other atomics. In a model, a
// failure is a finding.
#![allow(dead_code, clippy::duplicate_mod, clippy::unwrap_used)]

use std::io;
use std::sync::Arc;

use loom::sync::{Condvar, Mutex};
use loom::thread;

trust::on_trust!();

// ANCHOR: modules
/// As the library is.
#[path = "../src"]
mod sound {
    pub mod atomics {
        pub use loom::sync::atomic::{AtomicU64, fence};
        pub use std::sync::atomic::Ordering::{
            Acquire, Relaxed, Release, SeqCst,
        };
    }
    pub mod consumer;
    pub mod producer;
    pub mod ring;
    pub mod sleep;
}

/// Without the orderings.
#[path = "../src"]
mod relaxed {
    pub mod atomics {
        pub use loom::sync::atomic::AtomicU64;
        pub use std::sync::atomic::Ordering::{
            Relaxed, Relaxed as Acquire, Relaxed as Release,
        };
    }
    pub mod consumer;
    pub mod producer;
    pub mod ring;
}

/// Without the fences.
#[path = "../src"]
mod unfenced {
    pub mod atomics {
        pub use loom::sync::atomic::AtomicU64;
        pub use std::sync::atomic::Ordering::{self, Relaxed, SeqCst};
        pub fn fence(_: Ordering) {}
    }
    pub mod sleep;
}
// ANCHOR_END: modules

/// Without the second look.
mod careless {
    use super::{io, sound::atomics::*};

    pub fn until<T>(
        asleep: &AtomicU64,
        mut attempt: impl FnMut() -> io::Result<(Option<T>, u64)>,
        mut wait: impl FnMut() -> io::Result<bool>,
    ) -> io::Result<Option<T>> {
        loop {
            let (outcome, peer) = attempt()?;
            if outcome.is_some() {
                return Ok(outcome);
            }
            asleep.store(peer, Relaxed);
            fence(SeqCst);
            wait()?;
        }
    }
}

/// With a second look that forgets where it looked.
mod forgetful {
    use super::{io, sound::atomics::*};

    pub fn until<T>(
        asleep: &AtomicU64,
        mut attempt: impl FnMut() -> io::Result<(Option<T>, u64)>,
        mut wait: impl FnMut() -> io::Result<bool>,
    ) -> io::Result<Option<T>> {
        loop {
            let (outcome, peer) = attempt()?;
            if outcome.is_some() {
                return Ok(outcome);
            }
            asleep.store(peer, Relaxed);
            fence(SeqCst);
            let (outcome, _) = attempt()?;
            if outcome.is_some() {
                return Ok(outcome);
            }
            wait()?;
        }
    }
}

type Memory = Arc<[loom::sync::atomic::AtomicU64]>;

fn memory(slots: usize) -> Memory {
    let words = sound::ring::SLOTS + slots;
    (0..words).map(|_| Default::default()).collect()
}

/// Every order of turns in which at most three times a turn is taken away from
/// a thread that could go on.
fn check(model: impl Fn() + Send + Sync + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(3);
    builder.check(model);
}

/// Room for one message and a half, so the second goes round the corner.
macro_rules! arrive_whole {
    ($ring:ident) => {{
        use $ring::{consumer::Consumer, producer::Producer};
        check(|| {
            let memory = memory(3);
            let theirs = memory.clone();
            let producer = thread::spawn(move || {
                let mut producer = Producer::new(theirs).unwrap();
                let first = producer.push(b"first  1").unwrap();
                let second = producer.push(b"second 2").unwrap();
                usize::from(first) + usize::from(second)
            });
            let mut consumer = Consumer::new(memory).unwrap();
            let mut buf = [0; 8];
            let mut got = Vec::new();
            for _ in 0..2 {
                if let Some(n) = consumer.pop(&mut buf).unwrap() {
                    got.push(buf[..n].to_vec());
                }
            }
            let sent = producer.join().unwrap();
            while let Some(n) = consumer.pop(&mut buf).unwrap() {
                got.push(buf[..n].to_vec());
            }
            assert_eq!(got, [b"first  1", b"second 2"][..sent]);
        });
    }};
}

#[test]
fn messages_arrive_whole_and_in_order() {
    arrive_whole!(sound);
}

#[test]
#[should_panic(expected = "bytes in 0 words")]
fn relaxed_orderings_are_found_out() {
    arrive_whole!(relaxed);
}

/// What the socket is to these two.
#[derive(Default)]
struct Bell(Mutex<u64>, Condvar);

impl Bell {
    fn ring(&self) {
        *self.0.lock().unwrap() += 1;
        self.1.notify_one();
    }

    fn wait(&self) -> io::Result<bool> {
        let mut count = self.0.lock().unwrap();
        while *count == 0 {
            count = self.1.wait(count).unwrap();
        }
        *count = 0;
        Ok(true)
    }
}

/// Messages for a ring of two slots. Those before `start` are in it when the
/// model starts, and the very first has been taken out again.
struct Messages {
    start: usize,
    all: &'static [&'static [u8]],
}

/// There is room for one, so either side may have to sleep.
const EQUAL: Messages = Messages {
    start: 1,
    all: &[b"0", b"1", b"2"],
};

/// For the last one, both that are in the ring must be taken out.
const MIXED: Messages = Messages {
    start: 3,
    all: &[b"", b"", b"", b"12345678"],
};

/// If one side sleeps for ever, loom says "deadlock".
macro_rules! nobody_oversleeps {
    ($until:path, $must_ring:path, $messages:ident) => {{
        use sound::ring::{CONSUMER, PRODUCER};
        use sound::{consumer::Consumer, producer::Producer};
        use {$must_ring as must_ring, $until as until};
        check(|| {
            let Messages { start, all } = $messages;
            let memory = memory(2);
            let bells = Arc::new((Bell::default(), Bell::default()));
            let (theirs, bell) = (memory.clone(), bells.clone());
            let mut sender = Producer::new(theirs.clone()).unwrap();
            let mut ring = Consumer::new(memory.clone()).unwrap();
            let mut buf = [0; 8];
            for (number, message) in all[..start].iter().enumerate() {
                assert!(sender.push(message).unwrap());
                if number == 0 {
                    assert!(ring.pop(&mut buf).unwrap().is_some());
                }
            }
            let producer = thread::spawn(move || {
                let mut ring = sender;
                for message in &all[start..] {
                    let (before, _) = ring.positions();
                    let push = || {
                        let pushed = ring.push(message)?;
                        Ok((pushed.then_some(()), ring.positions().1))
                    };
                    until(&theirs[PRODUCER], push, || bell.1.wait()).unwrap();
                    let (after, _) = ring.positions();
                    if must_ring(&theirs[CONSUMER], before..after) {
                        bell.0.ring();
                    }
                }
            });
            for message in &all[1..] {
                let (before, _) = ring.positions();
                let pop = || {
                    let popped = ring.pop(&mut buf)?;
                    Ok((popped, ring.positions().1))
                };
                let n = until(&memory[CONSUMER], pop, || bells.0.wait());
                assert_eq!(buf[..n.unwrap().unwrap()], message[..]);
                let (after, _) = ring.positions();
                if must_ring(&memory[PRODUCER], before..after) {
                    bells.1.ring();
                }
            }
            producer.join().unwrap();
        });
    }};
}

#[test]
fn nobody_oversleeps() {
    nobody_oversleeps!(sound::sleep::until, sound::sleep::must_ring, EQUAL);
}

#[test]
fn nobody_oversleeps_before_a_large_message() {
    nobody_oversleeps!(sound::sleep::until, sound::sleep::must_ring, MIXED);
}

#[test]
#[should_panic(expected = "deadlock")]
fn a_missing_fence_is_found_out() {
    nobody_oversleeps!(
        unfenced::sleep::until,
        unfenced::sleep::must_ring,
        EQUAL
    );
}

#[test]
#[should_panic(expected = "deadlock")]
fn a_missing_second_look_is_found_out() {
    nobody_oversleeps!(careless::until, sound::sleep::must_ring, EQUAL);
}

#[test]
#[should_panic(expected = "deadlock")]
fn a_forgetful_second_look_is_found_out() {
    nobody_oversleeps!(forgetful::until, sound::sleep::must_ring, MIXED);
}
