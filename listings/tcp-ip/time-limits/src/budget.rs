//! What may be tried again, and when.

use std::time::Duration;

// ANCHOR: budget
/// Each request pays in a tenth, and a retry costs ten tenths.
pub struct Budget {
    tenths: u32,
}

impl Budget {
    /// So many retries may be saved up, and are there at the start.
    pub const MOST: u32 = 10;

    pub fn new() -> Budget {
        let tenths = Budget::MOST * 10;
        Budget { tenths }
    }

    pub fn request(&mut self) {
        self.tenths = (self.tenths + 1).min(Budget::MOST * 10);
    }

    /// May one more be tried?
    pub fn retry(&mut self) -> bool {
        let left = self.tenths.checked_sub(10);
        self.tenths = left.unwrap_or(self.tenths);
        left.is_some()
    }
}

/// The wait before retry 1, 2, 3 …: somewhere below a bound that doubles.
/// `random` is between 0 and 1.
pub fn backoff(retry: u32, random: f64) -> Duration {
    let bound = Duration::from_millis(200) * 2u32.pow(retry.clamp(1, 6) - 1);
    bound.mul_f64(random)
}
// ANCHOR_END: budget

impl Default for Budget {
    fn default() -> Self {
        Budget::new()
    }
}
