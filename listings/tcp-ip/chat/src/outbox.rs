//! What a member is still to be sent.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use crate::message::Text;
use crate::wire::Wire;

/// What the writer takes at once.
const CHUNK: usize = 16 * 1024;

// ANCHOR: outbox
pub struct Outbox {
    state: Mutex<State>,
    changed: Condvar,
    pub wire: Arc<Wire>,
    /// So many bytes may wait.
    most: usize,
}

#[derive(Default)]
struct State {
    lines: VecDeque<Text>,
    bytes: usize,
    poked: bool,
    /// Nothing more comes in.
    closed: bool,
    /// Why the member was cut off, if it was.
    cut: Option<&'static str>,
}

impl Outbox {
    /// Never waits. A member whose outbox is full is cut off.
    pub fn put(&self, line: &Text) {
        let mut state = self.lock();
        if state.closed {
            return;
        }
        if state.bytes + line.len() > self.most {
            drop(state);
            return self.cut("SendQ exceeded");
        }
        state.bytes += line.len();
        state.lines.push_back(Arc::clone(line));
        drop(state);
        self.changed.notify_all();
    }

    /// Waits for something to write. `None`: there will be nothing more.
    pub fn take(&self) -> Option<Vec<u8>> {
        let empty =
            |it: &mut State| it.lines.is_empty() && !it.poked && !it.closed;
        let state = self.changed.wait_while(self.lock(), empty);
        let mut state = state.unwrap_or_else(PoisonError::into_inner);
        let mut chunk = Vec::new();
        while chunk.len() < CHUNK
            && let Some(line) = state.lines.pop_front()
        {
            state.bytes -= line.len();
            chunk.extend_from_slice(&line);
        }
        let poked = std::mem::take(&mut state.poked);
        (poked || !chunk.is_empty()).then_some(chunk)
    }

    /// What is in it is still sent, and then comes the end.
    pub fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_all();
    }

    /// Throws all away, and the connection too.
    pub fn cut(&self, why: &'static str) {
        let mut state = self.lock();
        state.lines = VecDeque::new();
        state.bytes = 0;
        state.closed = true;
        state.cut.get_or_insert(why);
        drop(state);
        self.wire.cut();
        self.changed.notify_all();
    }
}
// ANCHOR_END: outbox

impl Outbox {
    pub fn new(wire: Arc<Wire>, most: usize) -> Outbox {
        let (state, changed) = Default::default();
        Outbox {
            state,
            changed,
            wire,
            most,
        }
    }

    /// The wire itself has something to send: TLS answers on its own.
    pub fn poke(&self) {
        self.lock().poked = true;
        self.changed.notify_all();
    }

    pub fn closed(&self) -> bool {
        self.lock().closed
    }

    pub fn why_cut(&self) -> Option<&'static str> {
        self.lock().cut
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
