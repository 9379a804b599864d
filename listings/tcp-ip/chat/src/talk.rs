//! What is said in channels, and between two.

use std::collections::BTreeSet;

use crate::hall::{Channel, NAME, State, low};

/// What one line may ask for, so that no line is a long work.
const TARGETS: usize = 4;
const CHANNELS: usize = 20;
const ANSWERS: usize = 100;

fn is_channel(name: &[u8]) -> bool {
    let odd = |b: &u8| b.is_ascii_control() || b" ,:".contains(b);
    name.starts_with(b"#")
        && (2..=50).contains(&name.len())
        && !name.iter().any(odd)
}

impl State {
    // ANCHOR: join
    pub fn join(&mut self, id: u64, names: &[u8]) {
        for name in names.split(|b| *b == b',').take(TARGETS) {
            if !is_channel(name) {
                self.reply(id, "403", &[name, b" :No such channel"]);
                continue;
            }
            let key = low(name);
            let Some(member) = self.members.get_mut(&id) else {
                return;
            };
            if member.channels.contains(&key) {
                continue;
            }
            if member.channels.len() >= CHANNELS {
                self.reply(id, "405", &[name, b" :Too many channels"]);
                continue;
            }
            member.channels.insert(key.clone());
            let channel =
                self.channels.entry(key.clone()).or_insert_with(|| Channel {
                    name: name.to_vec(),
                    topic: Vec::new(),
                    members: BTreeSet::new(),
                });
            channel.members.insert(id);
            let topic = !channel.topic.is_empty();
            self.tell(&key, &self.from(id, &[b"JOIN :", name]), None);
            self.log(id, "joins ", name);
            if topic {
                self.topic(id, name, None);
            }
            self.names(id, name);
        }
    }
    // ANCHOR_END: join

    pub fn leave(&mut self, id: u64, names: &[u8], why: Option<&[u8]>) {
        for name in names.split(|b| *b == b',').take(TARGETS) {
            if !self.sits_in(id, name) {
                self.reply(id, "442", &[name, b" :You are not there"]);
                continue;
            }
            let why = why.unwrap_or_default();
            let line = self.from(id, &[b"PART ", name, b" :", why]);
            self.tell(&low(name), &line, None);
            self.part(id, &low(name));
            self.log(id, "parts ", name);
        }
    }

    fn sits_in(&self, id: u64, channel: &[u8]) -> bool {
        let channel = self.channels.get(&low(channel));
        channel.is_some_and(|it| it.members.contains(&id))
    }

    // ANCHOR: message
    pub fn message(&mut self, id: u64, command: &str, params: &[&[u8]]) {
        // Nothing is answered to a NOTICE: two programs could go on for ever.
        let fails = |code, rest: &[&[u8]]| {
            if command == "PRIVMSG" {
                self.reply(id, code, rest);
            }
        };
        let [targets, said, ..] = params else {
            return fails("461", &[b"PRIVMSG :Not enough parameters"]);
        };
        for name in targets.split(|b| *b == b',').take(TARGETS) {
            let parts = [command.as_bytes(), b" ", name, b" :", said];
            let line = self.from(id, &parts);
            if self.sits_in(id, name) {
                self.tell(&low(name), &line, Some(id));
            } else if name.starts_with(b"#") {
                fails("404", &[name, b" :You are not there"]);
                continue;
            } else if let Some(to) = self.nicks.get(&low(name)) {
                self.send(*to, &line);
            } else {
                fails("401", &[name, b" :No such nick"]);
                continue;
            }
            self.log(id, "speaks to ", name);
        }
    }
    // ANCHOR_END: message

    pub fn names(&mut self, id: u64, name: &[u8]) {
        if let Some(channel) = self.channels.get(&low(name)) {
            let ids: Vec<u64> = channel.members.iter().copied().collect();
            for some in ids.chunks(20) {
                let nicks = some.iter().filter_map(|it| self.members.get(it));
                let nicks: Vec<&[u8]> = nicks.map(|it| &it.nick[..]).collect();
                let nicks = nicks.join(&b' ');
                let rest = [b"= ", &channel.name[..], b" :", &nicks];
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
        let channel = self.channels.get(&low(name)).map(|it| &it.members);
        let one = self.nicks.get(&low(name)).copied();
        let all = channel.into_iter().flatten().copied().chain(one);
        for it in all.take(ANSWERS).filter_map(|it| self.members.get(&it)) {
            let host = it.host.as_bytes();
            let who = [b" ", &it.user[..], b" ", host, b" ", NAME, b" "];
            let rest = [&it.nick[..], b" H :0 ", &it.nick];
            self.reply(id, "352", &[&[name], &who[..], &rest].concat());
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
