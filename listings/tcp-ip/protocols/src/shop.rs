//! What the shop has. It knows nothing of lines, versions and sockets.

use std::collections::{BTreeMap, VecDeque};

/// Why something is not done: a code, and words for people.
pub type No = (u32, &'static str);

pub const NO_THING: No = (42, "no such thing");
pub const NOT_ENOUGH: No = (43, "not enough");
pub const LAST_STAYS: No = (45, "the last one stays");
pub const OTHER_KEY: No = (46, "this key was for something else");

pub struct Shop {
    left: BTreeMap<String, u32>,
    done: VecDeque<Done>,
}

/// A request with a key, and the answer that it got.
struct Done {
    key: String,
    thing: String,
    n: u32,
    answer: Result<u32, No>,
}

/// So many keys are remembered. Then the oldest is forgotten.
pub const KEYS: usize = 1000;

impl Default for Shop {
    fn default() -> Self {
        let left = [("milk", 5), ("tea", 3)];
        let left = left.map(|(thing, n)| (thing.to_string(), n));
        Self {
            left: left.into(),
            done: VecDeque::new(),
        }
    }
}

impl Shop {
    pub fn count(&self, thing: &str) -> Result<u32, No> {
        self.left.get(thing).copied().ok_or(NO_THING)
    }

    /// Takes `n`, unless fewer than `keep` would be left, and says how many
    /// there are now.
    pub fn take(&mut self, thing: &str, n: u32, keep: u32) -> Result<u32, No> {
        let left = self.left.get_mut(thing).ok_or(NO_THING)?;
        let rest = left.checked_sub(n).ok_or(NOT_ENOUGH)?;
        if n > 0 && rest < keep {
            return Err(LAST_STAYS);
        }
        *left = rest;
        Ok(rest)
    }

    // ANCHOR: once
    /// As `take`; but a key that has been here gets the answer of that time.
    pub fn take_once(
        &mut self,
        key: &str,
        thing: &str,
        n: u32,
        keep: u32,
    ) -> Result<u32, No> {
        if let Some(done) = self.done.iter().find(|done| done.key == key) {
            return match (done.thing.as_str(), done.n) == (thing, n) {
                true => done.answer,
                false => Err(OTHER_KEY),
            };
        }
        let answer = self.take(thing, n, keep);
        self.done.truncate(KEYS - 1);
        let (key, thing) = (key.to_string(), thing.to_string());
        self.done.push_front(Done {
            key,
            thing,
            n,
            answer,
        });
        answer
    }
    // ANCHOR_END: once
}
