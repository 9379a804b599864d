//! What is said in channels, and between two.

use std::collections::BTreeSet;

use crate::hall::{Channel, State};
use crate::names::{is_channel, low};

/// What one line may ask for, so that no line is a long work.
const TARGETS: usize = 4;
const TOO_MANY: &[u8] = b" :Four targets at most, and this is the fifth";
const CHANNELS: usize = 20;

impl State {
    // ANCHOR: join
    pub fn join(&mut self, id: u64, names: &[u8]) {
        for (i, name) in names.split(|b| *b == b',').enumerate() {
            if i == TARGETS {
                return self.reply(id, "407", &[name, TOO_MANY]);
            }
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
        for (i, name) in names.split(|b| *b == b',').enumerate() {
            if i == TARGETS {
                return self.reply(id, "407", &[name, TOO_MANY]);
            }
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

    pub fn sits_in(&self, id: u64, channel: &[u8]) -> bool {
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
        for (i, name) in targets.split(|b| *b == b',').enumerate() {
            if i == TARGETS {
                return fails("407", &[name, TOO_MANY]);
            }
            let parts = [command.as_bytes(), b" ", name, b" :", said];
            let line = self.from(id, &parts);
            if self.sits_in(id, name) {
                self.tell(&low(name), &line, Some(id));
            } else if name.starts_with(b"#") {
                fails("404", &[name, b" :You are not there"]);
                continue;
            } else if let Some(to) = self.known(name) {
                self.send(to, &line);
            } else {
                fails("401", &[name, b" :No such nick"]);
                continue;
            }
            self.log(id, "speaks to ", name);
        }
    }
    // ANCHOR_END: message
}
