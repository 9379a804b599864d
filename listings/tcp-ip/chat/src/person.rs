//! What a member says of itself: NICK, USER, QUIT, and the small things.

use crate::hall::{Member, NAME, State};
use crate::message::{Message, text};
use crate::names::{is_nick, low};

impl State {
    // ANCHOR: obey
    pub fn obey(&mut self, id: u64, message: &Message) -> Result<(), String> {
        let params = &message.params[..];
        let first = params.first().copied().unwrap_or_default();
        let known = self.members.get(&id).is_some_and(|it| it.registered);
        match message.command.as_str() {
            "NICK" => self.nick(id, first),
            "USER" => self.user(id, params),
            "PING" => {
                let rest = [b"PONG ", NAME, b" :", first];
                self.send(id, &text(&[&[b":", NAME, b" "], &rest[..]].concat()))
            }
            "PONG" => {}
            // We have no extensions to offer.
            "CAP" if first.eq_ignore_ascii_case(b"LS") => {
                self.send(id, &text(&[b":", NAME, b" CAP * LS :"]))
            }
            "CAP" => {}
            "QUIT" => {
                let why = String::from_utf8_lossy(first);
                return Err(format!("Quit: {why}"));
            }
            _ if !known => self.reply(id, "451", &[b":Say NICK and USER"]),
            "JOIN" => self.join(id, first),
            "PART" => self.leave(id, first, params.get(1).copied()),
            "PRIVMSG" => self.message(id, "PRIVMSG", params),
            "NOTICE" => self.message(id, "NOTICE", params),
            "NAMES" => self.names(id, first),
            "TOPIC" => self.topic(id, first, params.get(1).copied()),
            "WHO" => self.who(id, first),
            "MODE" => self.mode(id, params),
            other => {
                let rest = [other.as_bytes(), b" :Unknown command"];
                self.reply(id, "421", &rest)
            }
        }
        Ok(())
    }
    // ANCHOR_END: obey

    // ANCHOR: nick
    fn nick(&mut self, id: u64, nick: &[u8]) {
        if nick.is_empty() {
            return self.reply(id, "431", &[b":No nickname given"]);
        }
        if !is_nick(nick) {
            return self.reply(id, "432", &[nick, b" :Not a nickname"]);
        }
        if self.nicks.get(&low(nick)).is_some_and(|it| *it != id) {
            let rest = [nick, b" :Nickname is already in use"];
            return self.reply(id, "433", &rest);
        }
        let Some(member) = self.members.get(&id) else {
            return;
        };
        if member.registered {
            let line = self.from(id, &[b"NICK :", nick]);
            self.log(id, "is now ", nick);
            self.tell_friends(id, &line);
            self.send(id, &line);
        }
        let Some(member) = self.members.get_mut(&id) else {
            return;
        };
        let old = std::mem::replace(&mut member.nick, nick.to_vec());
        if !old.is_empty() {
            self.nicks.remove(&low(&old));
        }
        self.nicks.insert(low(nick), id);
        self.welcome(id);
    }
    // ANCHOR_END: nick

    fn user(&mut self, id: u64, params: &[&[u8]]) {
        let Some(member) = self.members.get_mut(&id) else {
            return;
        };
        if member.registered {
            return self.reply(id, "462", &[b":You may not reregister"]);
        }
        let name = params.first().copied().unwrap_or_default();
        let name = name.iter().filter(|b| b.is_ascii_alphanumeric());
        let name: Vec<u8> = name.take(10).copied().collect();
        if params.len() < 4 || name.is_empty() {
            return self.reply(id, "461", &[b"USER :Not enough parameters"]);
        }
        member.user = name;
        self.welcome(id);
    }

    /// Once both are known.
    fn welcome(&mut self, id: u64) {
        let complete = |it: &&mut Member| {
            !it.registered && !it.nick.is_empty() && !it.user.is_empty()
        };
        let Some(member) = self.members.get_mut(&id).filter(complete) else {
            return;
        };
        member.registered = true;
        let nick = member.nick.clone();
        self.log(id, "is here", b"");
        self.reply(id, "001", &[b":Welcome, ", &nick]);
        self.reply(id, "002", &[b":Your host is ", NAME]);
        self.reply(id, "003", &[b":This server was made for a course"]);
        self.reply(id, "004", &[NAME, b" 1 - -"]);
        let limits = b"CASEMAPPING=ascii CHANTYPES=# NICKLEN=16 :are supported";
        self.reply(id, "005", &[limits]);
        self.reply(id, "422", &[b":No message of the day"]);
    }
}
