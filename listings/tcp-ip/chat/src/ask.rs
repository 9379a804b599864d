//! What a member may ask about a channel.

use crate::hall::{NAME, State};
use crate::names::low;

/// So many lines answer a WHO at most.
const ANSWERS: usize = 100;

impl State {
    /// Who has that nick, if NICK and USER have been said.
    pub fn known(&self, nick: &[u8]) -> Option<u64> {
        let id = self.nicks.get(&low(nick))?;
        self.members.get(id).filter(|it| it.registered).map(|_| *id)
    }

    pub fn names(&mut self, id: u64, name: &[u8]) {
        if let Some(channel) = self.channels.get(&low(name)) {
            let as_written = channel.name.clone();
            let all = channel.members.keys();
            let all = all.filter_map(|it| self.members.get(it));
            let all: Vec<&[u8]> = all.map(|it| &it.nick[..]).collect();
            let lines = all.chunks(20).map(|some| some.join(&b' '));
            for nicks in lines.collect::<Vec<Vec<u8>>>() {
                let rest = [b"= ", &as_written[..], b" :", &nicks];
                self.reply(id, "353", &rest);
            }
        }
        self.reply(id, "366", &[name, b" :End of names"]);
    }

    pub fn topic(&mut self, id: u64, name: &[u8], new: Option<&[u8]>) {
        if !self.sits_in(id, name) {
            return self.reply(id, "442", &[name, b" :You are not there"]);
        }
        let Some(channel) = self.channels.get_mut(&low(name)) else {
            return;
        };
        if let Some(new) = new {
            channel.topic = new.to_vec();
            let line = self.from(id, &[b"TOPIC ", name, b" :", new]);
            self.tell(&low(name), &line, None);
            self.log(id, "sets the topic of ", name);
        } else if channel.topic.is_empty() {
            self.reply(id, "331", &[name, b" :No topic is set"]);
        } else {
            let topic = channel.topic.clone();
            self.reply(id, "332", &[name, b" :", &topic]);
        }
    }

    pub fn who(&mut self, id: u64, name: &[u8]) {
        let channel = self.channels.get(&low(name));
        let there = channel.into_iter().flat_map(|it| it.members.keys());
        let one = self.known(name);
        let all = there.copied().chain(one);
        let all = all.take(ANSWERS).filter_map(|it| self.members.get(&it));
        let lines = all.map(|it| {
            let host = it.host.as_bytes();
            let who = [b" ", &it.user[..], b" ", host, b" ", NAME, b" "];
            [&who[..], &[&it.nick, b" H :0 ", &it.nick]]
                .concat()
                .concat()
        });
        for line in lines.collect::<Vec<Vec<u8>>>() {
            self.reply(id, "352", &[name, &line]);
        }
        self.reply(id, "315", &[name, b" :End of WHO"]);
    }

    /// Nothing can be set. But clients ask when they join.
    pub fn mode(&mut self, id: u64, params: &[&[u8]]) {
        match params {
            [name, b"b" | b"+b"] => {
                self.reply(id, "368", &[name, b" :End of bans"])
            }
            [name] if name.starts_with(b"#") => {
                self.reply(id, "324", &[name, b" +"])
            }
            _ => self.reply(id, "221", &[b"+"]),
        }
    }
}
