//! How fast a member may speak.

use std::time::{Duration, Instant};

// ANCHOR: bucket
/// A line takes a token, and tokens come back one by one.
pub struct Bucket {
    tokens: u32,
    most: u32,
    each: Duration,
    last: Instant,
}

impl Bucket {
    /// So many lines at once, and then one each so often.
    pub fn new(most: u32, each: Duration) -> Bucket {
        let tokens = most;
        let last = Instant::now();
        Bucket {
            tokens,
            most,
            each,
            last,
        }
    }

    /// Takes a token. How long must the line wait for it?
    pub fn pay(&mut self, now: Instant) -> Duration {
        // (A rate of zero has no bound.)
        while self.tokens < self.most && now >= self.last + self.each {
            self.tokens += 1;
            self.last += self.each;
        }
        if self.tokens == self.most {
            self.last = now;
        }
        if self.tokens > 0 {
            self.tokens -= 1;
            return Duration::ZERO;
        }
        self.last += self.each;
        self.last.saturating_duration_since(now)
    }
}
// ANCHOR_END: bucket
