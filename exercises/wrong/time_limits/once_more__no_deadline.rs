// Red: The deadline comes before an answer could, and you try once more.
// Once more?
// Chapter: src/tcp-ip/time-limits.md
//
// A try has failed. `once_more` says how long to wait before the next one, or
// `None`: give up.
//
// - There are at most three retries. `retry` is 1 for the first of them.
// - A request that is not idempotent is sent again only if it can't have been
//   done.
// - The wait is `random` (0 to 1) times a bound: 100 ms for the first retry,
//   and twice as much for each next one. If the server has said how long to
//   wait, the wait comes on top of that.
// - After the wait, 50 ms of the deadline must be left.
// - A retry takes ten tenths from the budget. Giving up takes nothing.

use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Failed {
    /// No connection was made.
    Refused,
    /// The request was sent, and no answer came in time.
    Late,
    /// The server was too busy, did nothing, and said how long to wait.
    Busy(Duration),
}

pub const LEAST: Duration = Duration::from_millis(50);

pub fn once_more(
    failed: Failed,
    idempotent: bool,
    retry: u32,
    random: f64,
    left: Duration,
    tenths: &mut u32,
) -> Option<Duration> {
    // It was sent, and may have been done: only the answer could tell. What
    // was refused, by the kernel or by the server, was not done.
    if retry > 3 || failed == Failed::Late && !idempotent {
        return None;
    }
    let bound = Duration::from_millis(100) * 2u32.pow(retry.max(1) - 1);
    // By chance, or all clients that failed together come back together.
    let mut wait = bound.mul_f64(random);
    if let Failed::Busy(least) = failed {
        wait = wait.saturating_add(least);
    }
    // Not `left - wait`: a Duration below zero is a panic.
    if left.is_zero() {
        return None;
    }
    // Last of all: who gives up has cost the server nothing.
    *tenths = tenths.checked_sub(10)?;
    Some(wait)
}

fn main() {}
