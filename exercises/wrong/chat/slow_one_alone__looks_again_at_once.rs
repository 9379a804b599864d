// Red: A line was told, and then no more. There was nothing to do but to sleep. You kept a processor busy.
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
// - Who has nothing to write sleeps.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::mpsc::{self, SyncSender, TryRecvError};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// What leads to a member. `write` may wait as long as the member likes.
pub type Out = Box<dyn Write + Send>;

/// So many lines may wait for a member.
pub const WAITING: usize = 100;

#[derive(Default)]
pub struct Room(Mutex<State>);

#[derive(Default)]
struct State {
    next: u64,
    members: BTreeMap<u64, SyncSender<Arc<[u8]>>>,
}

impl Room {
    /// A new member. It gets what is told from now on.
    pub fn join(&self, mut out: Out) -> io::Result<()> {
        // A bounded channel is an outbox. One writer for each member keeps the
        // order; a thread for each line would not, and one writer for all
        // members would wait for the slowest.
        let (outbox, lines) = mpsc::sync_channel::<Arc<[u8]>>(WAITING);
        let write = move || {
            loop {
                match lines.try_recv() {
                    Ok(line) if out.write_all(&line).is_err() => return,
                    Ok(_) | Err(TryRecvError::Empty) => {}
                    Err(TryRecvError::Disconnected) => return,
                }
            }
        };
        thread::Builder::new().spawn(write)?;
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.next += 1;
        let id = state.next;
        state.members.insert(id, outbox);
        Ok(())
    }

    /// A line for all members.
    pub fn tell(&self, line: &[u8]) {
        let line: Arc<[u8]> = line.into();
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // `send` would wait when the channel is full. To leave out the line
        // would make a hole. Dropping the sender ends the writer's loop.
        let put = |outbox: &SyncSender<_>| outbox.try_send(Arc::clone(&line));
        state.members.retain(|_, outbox| put(outbox).is_ok());
    }

    pub fn count(&self) -> usize {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.members.len()
    }
}

fn main() {}
