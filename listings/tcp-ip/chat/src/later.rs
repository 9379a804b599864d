//! What is decided under the lock of the state, and done after it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::hall::{NAME, State};
use crate::message::{Text, plain, text};
use crate::outbox::Outbox;

// ANCHOR: later
/// The members of a channel. It is shared, so that taking it is no work.
pub type Crowd = Arc<BTreeMap<u64, Arc<Outbox>>>;

pub enum Later {
    One(Arc<Outbox>, Text),
    /// To all of them, except one.
    All(Crowd, Text, Option<u64>),
    Close(Arc<Outbox>),
}

impl Later {
    /// Puts it into outboxes. Gives those that are to be rung.
    pub fn put(self) -> Vec<Arc<Outbox>> {
        match self {
            Later::One(to, line) if to.put(&line) => return vec![to],
            Later::One(..) => {}
            Later::All(all, line, except) => {
                let all = all.iter().filter(|it| Some(*it.0) != except);
                let asleep = all.filter(|it| it.1.put(&line));
                return asleep.map(|it| Arc::clone(it.1)).collect();
            }
            Later::Close(outbox) => {
                outbox.close();
                return vec![outbox];
            }
        }
        Vec::new()
    }
}
// ANCHOR_END: later

impl State {
    pub fn send(&mut self, id: u64, line: &Text) {
        if let Some(member) = self.members.get(&id) {
            let outbox = Arc::clone(&member.outbox);
            self.later.push(Later::One(outbox, Arc::clone(line)));
        }
    }

    /// To all in a channel, except one.
    pub fn tell(&mut self, channel: &[u8], line: &Text, except: Option<u64>) {
        if let Some(channel) = self.channels.get(channel) {
            let all = Arc::clone(&channel.members);
            self.later.push(Later::All(all, Arc::clone(line), except));
        }
    }

    /// Sends an answer: `:chat.example 433 nick rest`.
    pub fn reply(&mut self, id: u64, code: &str, rest: &[&[u8]]) {
        let nick = self.members.get(&id).map(|it| &it.nick[..]);
        let nick = nick.filter(|it| !it.is_empty()).unwrap_or(b"*");
        let head = [b":", NAME, b" ", code.as_bytes(), b" ", nick, b" "];
        self.send(id, &text(&[&head, rest].concat()));
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

    pub fn log(&mut self, id: u64, what: &str, about: &[u8]) {
        let nick = self.members.get(&id).map_or(&b""[..], |it| &it.nick);
        let line = format!("{id} {}: {what}{}", plain(nick), plain(about));
        self.log.push(line);
    }
}
