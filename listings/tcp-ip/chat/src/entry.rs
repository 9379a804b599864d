//! Coming and going.

use std::sync::Arc;

use crate::hall::{Hall, Member};
use crate::message::{Message, text};
use crate::names::low;
use crate::outbox::Outbox;

impl Hall {
    /// A number for a new member, unless the server stops.
    pub fn enter(&self, host: String, outbox: Arc<Outbox>) -> Option<u64> {
        let mut state = self.lock();
        if state.stopping {
            return None;
        }
        state.next += 1;
        let id = state.next;
        let (nick, user, registered, channels) = Default::default();
        let member = Member {
            nick,
            user,
            host,
            registered,
            channels,
            outbox,
        };
        state.members.insert(id, member);
        Some(id)
    }

    /// Does what a line says. An error is why the member leaves.
    pub fn obey(&self, id: u64, message: &Message) -> Result<(), String> {
        self.lock().obey(id, message)
    }

    pub fn reply(&self, id: u64, code: &str, rest: &[&[u8]]) {
        self.lock().reply(id, code, rest);
    }

    pub fn registered(&self, id: u64) -> bool {
        self.lock().members.get(&id).is_some_and(|it| it.registered)
    }

    /// The others hear of it. The outbox gets a last line, and is closed.
    pub fn leave(&self, id: u64, why: &str) {
        let mut state = self.lock();
        let gone = state.from(id, &[b"QUIT :", why.as_bytes()]);
        for friend in state.friends(id).into_iter().filter(|it| *it != id) {
            state.send(friend, &gone);
        }
        state.log(id, "leaves: ", why.as_bytes());
        let joined = state.members.get(&id).map(|it| it.channels.clone());
        for channel in joined.into_iter().flatten() {
            state.part(id, &channel);
        }
        if let Some(member) = state.members.remove(&id) {
            if state.nicks.get(&low(&member.nick)) == Some(&id) {
                state.nicks.remove(&low(&member.nick));
            }
            member.outbox.put(&text(&[b"ERROR :", why.as_bytes()]));
            member.outbox.close();
            state.leaving.insert(id, member.outbox);
        }
    }

    /// The connection is at its end.
    pub fn gone(&self, id: u64) {
        self.lock().leaving.remove(&id);
    }

    // ANCHOR: stop
    /// A last message to all. From now on nobody enters.
    pub fn stop(&self) {
        let mut state = self.lock();
        state.stopping = true;
        for id in state.members.keys() {
            state.reply(*id, "NOTICE", &[b":The server stops"]);
        }
        let error = text(&[b"ERROR :The server stops"]);
        for member in state.members.values() {
            member.outbox.put(&error);
            member.outbox.close();
        }
    }
    // ANCHOR_END: stop

    /// All that are still here, at the end of the time.
    pub fn cut(&self) {
        let state = self.lock();
        let here = state.members.values().map(|it| &it.outbox);
        for outbox in here.chain(state.leaving.values()) {
            outbox.cut("The server stops");
        }
    }
}
