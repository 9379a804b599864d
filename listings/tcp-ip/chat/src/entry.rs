//! Coming and going.

use std::sync::Arc;

use crate::hall::{Hall, Member, State};
use crate::later::Later;
use crate::message::{Message, text};
use crate::names::low;
use crate::outbox::Outbox;

impl Hall {
    /// A number for a new member, unless the server stops.
    pub fn enter(&self, host: String, outbox: Arc<Outbox>) -> Option<u64> {
        let (nick, user, registered, channels) = Default::default();
        let member = Member {
            nick,
            user,
            host,
            registered,
            channels,
            outbox,
        };
        self.with(&[], |state| {
            state.next += 1;
            let id = state.next;
            let open = !state.stopping;
            open.then(|| state.members.insert(id, member)).map(|_| id)
        })
    }

    /// Does what a line says. An error is why the member leaves.
    pub fn obey(&self, id: u64, message: &Message) -> Result<(), String> {
        let channels = match message.command.as_str() {
            "NICK" => self.channels_of(id),
            _ => message.channels(),
        };
        self.with(&channels, |state| state.obey(id, message))
    }

    pub fn reply(&self, id: u64, code: &str, rest: &[&[u8]]) {
        self.with(&[], |state| state.reply(id, code, rest));
    }

    pub fn registered(&self, id: u64) -> bool {
        let known = |it: &Member| it.registered;
        self.with(&[], |state| state.members.get(&id).is_some_and(known))
    }

    /// The others hear of it. The outbox gets a last line, and is closed.
    pub fn leave(&self, id: u64, why: &str) {
        self.with(&self.channels_of(id), |state| state.goes(id, why));
    }

    /// Nobody but a member itself changes them.
    fn channels_of(&self, id: u64) -> Vec<Vec<u8>> {
        let all = |it: &Member| it.channels.iter().cloned().collect();
        let all = self.with(&[], |state| state.members.get(&id).map(all));
        all.unwrap_or_default()
    }

    /// The connection is at its end.
    pub fn gone(&self, id: u64) {
        self.with(&[], |state| state.leaving.remove(&id));
    }

    // ANCHOR: stop
    /// A last message to all. From now on nobody enters.
    pub fn stop(&self) {
        self.with(&[], |state| {
            state.stopping = true;
            let here: Vec<u64> = state.members.keys().copied().collect();
            for id in here {
                state.reply(id, "NOTICE", &[b":The server stops"]);
                state.close(id, "The server stops");
            }
        });
    }
    // ANCHOR_END: stop

    /// All that are still here, at the end of the time.
    pub fn cut(&self) {
        let outboxes: Vec<Arc<Outbox>> = self.with(&[], |state| {
            let here = state.members.values().map(|it| &it.outbox);
            here.chain(state.leaving.values()).cloned().collect()
        });
        for outbox in outboxes {
            outbox.cut("The server stops");
        }
    }
}

impl State {
    fn goes(&mut self, id: u64, why: &str) {
        let gone = self.from(id, &[b"QUIT :", why.as_bytes()]);
        self.tell_friends(id, &gone);
        self.log(id, "leaves: ", why.as_bytes());
        let joined = self.members.get(&id).map(|it| it.channels.clone());
        for channel in joined.into_iter().flatten() {
            self.part(id, &channel);
        }
        self.close(id, why);
        if let Some(member) = self.members.remove(&id) {
            if self.nicks.get(&low(&member.nick)) == Some(&id) {
                self.nicks.remove(&low(&member.nick));
            }
            self.leaving.insert(id, member.outbox);
        }
    }

    /// A last line, and then comes the end.
    fn close(&mut self, id: u64, why: &str) {
        self.send(id, &text(&[b"ERROR :", why.as_bytes()]));
        if let Some(member) = self.members.get(&id) {
            let outbox = Arc::clone(&member.outbox);
            self.later.push(Later::Close(outbox));
        }
    }
}
