// Red: A member is stuck in `write`, and `tell` waits.
// The slow one alone.
// Chapter: src/tcp-ip/chat.md
//
// `tell` gives a line to all members of a room, and one slow member stops all.
// Mend it.
//
// - `tell` and `join` wait for no member.
// - A member gets whole lines, in the order in which they were told.
// - 100 lines may wait for a member, besides the one that is being written. If
//   more would wait, the member is let go: it is not in the room any more. What
//   it has got until then has no hole, and what is told later it does not get.
// - A member whose `write` fails is let go at the next `tell`, at the latest.
// - When a member is let go and its `write` returns, `out` is dropped.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};

/// What leads to a member. `write` may wait as long as the member likes.
pub type Out = Box<dyn Write + Send>;

/// So many lines may wait for a member.
pub const WAITING: usize = 100;

#[derive(Default)]
pub struct Room(Mutex<State>);

#[derive(Default)]
struct State {
    next: u64,
    members: BTreeMap<u64, Arc<Mutex<Out>>>,
}

impl Room {
    /// A new member. It gets what is told from now on.
    pub fn join(&self, out: Out) -> io::Result<()> {
        // TODO: One slow member stops all who tell, and all who join.
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.next += 1;
        let id = state.next;
        state.members.insert(id, Arc::new(Mutex::new(out)));
        Ok(())
    }

    /// A line for all members.
    pub fn tell(&self, line: &[u8]) {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let all: Vec<_> = state.members.values().cloned().collect();
        drop(state);
        for out in all {
            let mut out = out.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = out.write_all(line);
        }
    }

    pub fn count(&self) -> usize {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.members.len()
    }
}

fn main() {}
