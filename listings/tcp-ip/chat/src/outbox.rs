//! What a member is still to be sent.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::lock::{holds_none, lock};
use crate::message::Text;
use crate::wire::Wire;

/// What the writer takes at once: 16 KiB at most.
const LINES: usize = 32;

// ANCHOR: outbox
pub struct Outbox {
    state: Mutex<State>,
    changed: Condvar,
    pub wire: Arc<Wire>, // the connection
    /// So many bytes may wait.
    most: usize,
}

#[derive(Default)]
struct State {
    lines: VecDeque<Text>,
    bytes: usize,
    poked: bool, // TLS has something to send that is no line
    /// The writer waits, and nobody has rung.
    asleep: bool,
    /// Nothing more comes in.
    closed: bool,
    /// Why the member was cut off, if it was.
    cut: Option<&'static str>,
}

impl Outbox {
    /// Works in memory. Says whether somebody must `ring`.
    pub fn put(&self, line: &Text) -> bool {
        let mut state = lock(&self.state);
        if state.closed {
            return false;
        } else if state.bytes + line.len() > self.most {
            state.closed = true;
            state.cut = Some("SendQ exceeded");
            return true;
        }
        state.bytes += line.len();
        state.lines.push_back(Arc::clone(line));
        state.asleep
    }

    /// Asks the kernel to wake the writer, and to cut who is cut off.
    pub fn ring(&self) {
        let mut state = lock(&self.state);
        let asleep = std::mem::take(&mut state.asleep);
        let cut = state.cut.is_some();
        drop(state);
        debug_assert!(holds_none(), "rings while it holds a lock");
        if cut {
            self.wire.cut();
        }
        if asleep {
            self.changed.notify_one();
        }
    }

    /// Waits for something to write. `None`: there will be nothing more.
    pub fn take(&self) -> Option<Vec<u8>> {
        let mut lines = Vec::with_capacity(LINES);
        let empty = |it: &mut State| {
            it.asleep = it.lines.is_empty() && !it.poked && !it.closed;
            it.asleep
        };
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let state = self.changed.wait_while(state, empty);
        let mut state = state.unwrap_or_else(PoisonError::into_inner);
        let most = LINES.min(state.lines.len());
        lines.extend(state.lines.drain(..most));
        state.bytes -= lines.iter().map(|it| it.len()).sum::<usize>();
        let poked = std::mem::take(&mut state.poked);
        drop(state);
        (poked || !lines.is_empty()).then(|| lines.concat())
    }

    /// What is in it is still sent, and then comes the end. Wants a ring.
    pub fn close(&self) {
        lock(&self.state).closed = true;
    }

    /// Ends the connection. What waits is thrown away with it.
    pub fn cut(&self, why: &'static str) {
        self.close();
        lock(&self.state).cut.get_or_insert(why);
        self.ring();
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
        lock(&self.state).poked = true;
        self.ring();
    }

    pub fn closed(&self) -> bool {
        lock(&self.state).closed
    }

    pub fn why_cut(&self) -> Option<&'static str> {
        lock(&self.state).cut
    }
}
