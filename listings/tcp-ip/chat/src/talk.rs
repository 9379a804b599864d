//! What is said in channels, and between two.

use std::sync::Arc;

use crate::hall::{Channel, State};
use crate::later::Crowd;
use crate::message::TARGETS;
use crate::names::{is_channel, low};

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
            let there = self.channels.get(&key).map(|it| it.members.len());
            if there.is_some_and(|it| it >= self.most) {
                self.reply(id, "471", &[name, b" :The channel is full"]);
                continue;
            }
            member.channels.insert(key.clone());
            let channel =
                self.channels.entry(key.clone()).or_insert_with(|| Channel {
                    name: name.to_vec(),
                    topic: Vec::new(),
                    members: Crowd::default(),
                });
            let outbox = Arc::clone(&member.outbox);
            Arc::make_mut(&mut channel.members).insert(id, outbox);
            let topic = !channel.topic.is_empty();
            let line = self.from(id, &[b"JOIN :", name]);
            self.tell(&key, &line, None);
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
        channel.is_some_and(|it| it.members.contains_key(&id))
    }

    // ANCHOR: message
    pub fn message(&mut self, id: u64, command: &str, params: &[&[u8]]) {
        let [targets, said, ..] = params else {
            let rest = [&b"PRIVMSG :Not enough parameters"[..]];
            return self.fails(id, command, "461", &rest);
        };
        for (i, name) in targets.split(|b| *b == b',').enumerate() {
            if i == TARGETS {
                return self.fails(id, command, "407", &[name, TOO_MANY]);
            }
            let parts = [command.as_bytes(), b" ", name, b" :", said];
            let line = self.from(id, &parts);
            if self.sits_in(id, name) {
                self.tell(&low(name), &line, Some(id));
            } else if name.starts_with(b"#") {
                let rest = [name, b" :You are not there"];
                self.fails(id, command, "404", &rest);
                continue;
            } else if let Some(to) = self.known(name) {
                self.send(to, &line);
            } else {
                let rest = [name, b" :No such nick"];
                self.fails(id, command, "401", &rest);
                continue;
            }
            self.log(id, "speaks to ", name);
        }
    }

    /// Nothing is answered to a NOTICE: two programs could go on for ever.
    fn fails(&mut self, id: u64, command: &str, code: &str, rest: &[&[u8]]) {
        if command == "PRIVMSG" {
            self.reply(id, code, rest);
        }
    }
    // ANCHOR_END: message
}
