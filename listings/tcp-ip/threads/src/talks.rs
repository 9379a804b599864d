//! The conversations that are going on, and how each of them stands.

use std::collections::BTreeMap;
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[derive(Default)]
pub struct Talks(Mutex<State>);

#[derive(Default)]
struct State {
    stopping: bool,
    next: u64,
    all: BTreeMap<u64, Entry>,
}

struct Entry {
    /// The same descriptor as the handler's, and no second one.
    stream: Arc<TcpStream>,
    idle: bool,
}

/// One conversation. It is taken off the list when this is dropped.
pub struct Talk<'a> {
    talks: &'a Talks,
    id: u64,
    pub stream: Arc<TcpStream>,
}

impl Talks {
    /// Puts a conversation on the list, or drops it, if it comes too late.
    pub fn begin(&self, stream: TcpStream) -> Option<Talk<'_>> {
        let stream = Arc::new(stream);
        let mut state = self.lock();
        if state.stopping {
            return None;
        }
        let id = state.next;
        state.next += 1;
        let entry = Entry {
            stream: Arc::clone(&stream),
            idle: true,
        };
        state.all.insert(id, entry);
        let talks = self;
        Some(Talk { talks, id, stream })
    }

    pub fn stopping(&self) -> bool {
        self.lock().stopping
    }

    // ANCHOR: goodbye
    /// Ends our direction of the idle ones: their clients see the end and
    /// leave, and that wakes our threads.
    pub fn say_goodbye(&self) {
        let mut state = self.lock();
        state.stopping = true;
        for entry in state.all.values().filter(|it| it.idle) {
            // An error says that the connection is gone already.
            let _ = entry.stream.shutdown(Shutdown::Write);
        }
    }

    /// Ends both directions of all that are left: each call on them returns.
    pub fn cut(&self, how: Shutdown) {
        let mut state = self.lock();
        state.stopping = true;
        for entry in state.all.values() {
            let _ = entry.stream.shutdown(how);
        }
    }
    // ANCHOR_END: goodbye

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

// ANCHOR: talk
impl Talk<'_> {
    /// Before a read. False: the server stops, read no more.
    pub fn idle(&self) -> bool {
        self.set(true)
    }

    /// Before the work. False: goodbye was said, this request came too late.
    pub fn busy(&self) -> bool {
        self.set(false)
    }

    fn set(&self, idle: bool) -> bool {
        let mut state = self.talks.lock();
        let go_on = !state.stopping;
        if let Some(entry) = state.all.get_mut(&self.id) {
            entry.idle = idle;
        }
        go_on
    }
}

impl Drop for Talk<'_> {
    fn drop(&mut self) {
        self.talks.lock().all.remove(&self.id);
    }
}
// ANCHOR_END: talk
