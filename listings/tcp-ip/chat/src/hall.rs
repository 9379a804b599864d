//! Who is here, and who sits in which channel.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use supervisor::log::say;

use crate::message::{Text, plain, text};
use crate::outbox::Outbox;

/// As the answers carry it.
pub const NAME: &[u8] = b"chat.example";

// ANCHOR: hall
/// One lock for all. Who holds it works in memory, and waits for no member.
#[derive(Default)]
pub struct Hall(Mutex<State>);

#[derive(Default)]
pub struct State {
    pub members: BTreeMap<u64, Member>,
    /// Of those who have left and may still read.
    pub leaving: BTreeMap<u64, Arc<Outbox>>,
    /// Nicks and names of channels are looked up in lower case.
    pub nicks: BTreeMap<Vec<u8>, u64>,
    pub channels: BTreeMap<Vec<u8>, Channel>,
    pub next: u64,
    pub stopping: bool,
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
    pub members: BTreeSet<u64>,
}

impl State {
    pub fn send(&self, id: u64, line: &Text) {
        if let Some(member) = self.members.get(&id) {
            member.outbox.put(line);
        }
    }

    /// To all in a channel, except one.
    pub fn tell(&self, channel: &[u8], line: &Text, except: Option<u64>) {
        let members = self.channels.get(channel).map(|it| &it.members);
        for id in members.into_iter().flatten() {
            if Some(*id) != except {
                self.send(*id, line);
            }
        }
    }
}
// ANCHOR_END: hall

impl Hall {
    pub fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// An answer: `:chat.example 433 nick rest`.
    pub fn reply(&self, id: u64, code: &str, rest: &[&[u8]]) {
        let Some(member) = self.members.get(&id) else {
            return;
        };
        let nick = Some(&member.nick[..]).filter(|it| !it.is_empty());
        let nick = nick.unwrap_or(b"*");
        let head = [b":", NAME, b" ", code.as_bytes(), b" ", nick, b" "];
        member.outbox.put(&text(&[&head, rest].concat()));
    }

    /// `:nick!user@host rest`, from a member.
    pub fn from(&self, id: u64, rest: &[&[u8]]) -> Text {
        let Some(it) = self.members.get(&id) else {
            return text(rest);
        };
        let host = it.host.as_bytes();
        let head = [b":", &it.nick[..], b"!", &it.user, b"@", host, b" "];
        text(&[&head, rest].concat())
    }

    pub fn log(&self, id: u64, what: &str, about: &[u8]) {
        let nick = self.members.get(&id).map_or(&b""[..], |it| &it.nick);
        say(format_args!("{id} {}: {what}{}", plain(nick), plain(about)));
    }

    /// All who share a channel with a member, and the member too.
    pub fn friends(&self, id: u64) -> BTreeSet<u64> {
        let member = self.members.get(&id);
        let joined = member.into_iter().flat_map(|it| &it.channels);
        let shared = joined.filter_map(|it| self.channels.get(it));
        let all = shared.flat_map(|it| &it.members).copied();
        all.chain([id]).collect()
    }

    /// Takes a member out of a channel. An empty channel is no more.
    pub fn part(&mut self, id: u64, channel: &[u8]) {
        if let Some(member) = self.members.get_mut(&id) {
            member.channels.remove(channel);
        }
        if let Some(it) = self.channels.get_mut(channel) {
            it.members.remove(&id);
            if it.members.is_empty() {
                self.channels.remove(channel);
            }
        }
    }
}
