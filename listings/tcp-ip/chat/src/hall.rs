//! Who is here, and who sits in which channel.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex};

use supervisor::log::say;

use crate::later::{Crowd, Later};
use crate::lock::{Held, lock};
use crate::outbox::Outbox;

/// As the answers carry it.
pub const NAME: &[u8] = b"chat.example";

/// Two channels with one turn between them are rare.
const TURNS: usize = 1024;

// ANCHOR: hall
/// The order of locks: turns, by number; then the state; then an outbox.
pub struct Hall {
    /// Who does something in a channel has its turn. The name says which.
    turns: Vec<Mutex<()>>,
    numbers: RandomState,
    state: Mutex<State>,
}

impl Hall {
    /// Works on the state, in those channels. All who hear of it are served
    /// when the state is free again, and before the next has its turn.
    pub fn with<T>(
        &self,
        channels: &[Vec<u8>],
        work: impl FnOnce(&mut State) -> T,
    ) -> T {
        let number = |it| self.numbers.hash_one(it) as usize % TURNS;
        let numbers: BTreeSet<usize> = channels.iter().map(number).collect();
        let turns = numbers.iter().map(|it| lock(&self.turns[*it]));
        let turns: Vec<Held<()>> = turns.collect();
        let mut state = lock(&self.state);
        let done = work(&mut state);
        let later = std::mem::take(&mut state.later);
        let log = std::mem::take(&mut state.log);
        drop(state);
        let bells: Vec<_> = later.into_iter().flat_map(Later::put).collect();
        drop(turns);
        // To wake somebody is a system call, and may cost us the core.
        log.into_iter().for_each(say);
        bells.iter().for_each(|it| it.ring());
        done
    }
}
// ANCHOR_END: hall

// ANCHOR: state
pub struct State {
    pub members: BTreeMap<u64, Member>,
    /// Of those who have left and may still read.
    pub leaving: BTreeMap<u64, Arc<Outbox>>,
    /// Nicks and names of channels are looked up in lower case.
    pub nicks: BTreeMap<Vec<u8>, u64>,
    pub channels: BTreeMap<Vec<u8>, Channel>,
    pub next: u64,
    pub stopping: bool,
    /// So many members may be in a channel.
    pub most: usize,
    pub later: Vec<Later>,
    pub log: Vec<String>,
}

pub struct Member {
    pub nick: Vec<u8>,
    pub user: Vec<u8>,
    pub host: String,
    pub registered: bool,
    pub channels: BTreeSet<Vec<u8>>,
    pub outbox: Arc<Outbox>,
}

pub struct Channel {
    pub name: Vec<u8>,
    pub topic: Vec<u8>,
    pub members: Crowd,
}
// ANCHOR_END: state

impl Hall {
    pub fn new(most: usize) -> Hall {
        let (members, leaving, nicks, channels) = Default::default();
        let (next, stopping, later, log) = Default::default();
        let state = Mutex::new(State {
            members,
            leaving,
            nicks,
            channels,
            next,
            stopping,
            most,
            later,
            log,
        });
        let turns = (0..TURNS).map(|_| Mutex::default()).collect();
        let numbers = RandomState::new();
        Hall {
            turns,
            numbers,
            state,
        }
    }
}
