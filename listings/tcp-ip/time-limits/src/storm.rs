//! A simulation: clients, a server that fails for a while, and a clock that
//! does not wait.

use std::collections::{BTreeMap, VecDeque};

use crate::budget::{Budget, backoff};
use crate::dice::Dice;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Policy {
    Never,
    AtOnce,
    Backoff,
    Budgeted,
}

// ANCHOR: world
/// In milliseconds. The server takes one request in each, and 80 in 100 come.
pub const END: u64 = 40_000;
const COME: f64 = 0.8;
/// The server does nothing in this time.
pub const OUTAGE: std::ops::Range<u64> = 5_000..10_000;
const QUEUE: usize = 2_000;
const TIMEOUT: u64 = 1_000;
const TRIES: u32 = 4;
const CLIENTS: usize = 100;
// ANCHOR_END: world

impl Policy {
    pub const ALL: [(Policy, &str); 4] = [
        (Policy::Never, "no retries"),
        (Policy::AtOnce, "three, at once"),
        (Policy::Backoff, "three, with backoff and jitter"),
        (Policy::Budgeted, "the same, with a budget"),
    ];
}

/// What happened in each second.
#[derive(Clone, Copy, Default)]
pub struct Second {
    pub asked: u32,
    pub sent: u32,
    pub answered: u32,
}

/// One try of a request: whose it is, which try, and when it was sent.
#[derive(Clone, Copy)]
struct Try {
    client: usize,
    number: u32,
    sent: u64,
}

// ANCHOR: run
pub fn run(policy: Policy, seed: u64) -> Vec<Second> {
    let mut dice = Dice(seed);
    let mut seconds = vec![Second::default(); (END / 1000) as usize];
    let mut budgets: Vec<_> = (0..CLIENTS).map(|_| Budget::new()).collect();
    let mut queue = VecDeque::new();
    // Which tries are sent, and when.
    let mut due: BTreeMap<u64, Vec<Try>> = BTreeMap::new();
    for now in 0..END {
        let second = &mut seconds[(now / 1000) as usize];
        let mut tries = due.remove(&now).unwrap_or_default();
        if dice.roll() < COME {
            let client = (dice.roll() * CLIENTS as f64) as usize % CLIENTS;
            budgets[client].request();
            second.asked += 1;
            let (number, sent) = (1, now);
            tries.push(Try {
                client,
                number,
                sent,
            });
        }
        let mut failed = Vec::new();
        for one in tries {
            second.sent += 1;
            match queue.len() < QUEUE {
                true => queue.push_back(one),
                false => failed.push(one),
            }
        }
        if !OUTAGE.contains(&now) {
            // The server can't know whether anybody still waits.
            let in_time = |it: &Try| now - it.sent < TIMEOUT;
            let done = queue.pop_front();
            second.answered += u32::from(done.as_ref().is_some_and(in_time));
        }
        // Who has waited too long leaves. What was sent stays in the queue.
        let old = queue.partition_point(|it: &Try| now - it.sent > TIMEOUT);
        let late = queue.range(old..);
        failed.extend(late.take_while(|it| now - it.sent == TIMEOUT));
        for one in failed {
            let budget = &mut budgets[one.client];
            let again = one.number < TRIES
                && match policy {
                    Policy::Never => false,
                    Policy::AtOnce | Policy::Backoff => true,
                    Policy::Budgeted => budget.retry(),
                };
            let wait = match policy {
                Policy::AtOnce => 1,
                _ => 1 + backoff(one.number, dice.roll()).as_millis() as u64,
            };
            let (number, sent) = (one.number + 1, now + wait);
            if again {
                let next = Try {
                    number,
                    sent,
                    ..one
                };
                due.entry(sent).or_default().push(next);
            }
        }
    }
    seconds
}
// ANCHOR_END: run
