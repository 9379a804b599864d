//! A conversation, record after record, as far as the keys go.

use crate::hello::{client_hello, message_name, messages, suite};
use crate::keys::{Keys, Secrets, secrets};
use crate::records::{Record, type_name};

#[derive(Default)]
pub struct Reader {
    log: String,
    secrets: Secrets,
    suite: u16,
    sides: [Side; 2],
}

#[derive(Default)]
struct Side {
    keys: Option<Keys>,
    /// A part of a message of the handshake.
    part: Vec<u8>,
}

// ANCHOR: tell
impl Reader {
    pub fn new(log: String) -> Self {
        Self {
            log,
            ..Self::default()
        }
    }

    /// What a record says, as far as we can read.
    pub fn tell(&mut self, it: &Record) -> String {
        let outside = type_name(it.head[0]);
        if it.head[0] != 23 {
            return self.inside(it.head[0], &it.body, it.from_client);
        }
        let keys = self.sides[usize::from(it.from_client)].keys.as_mut();
        match keys.and_then(|keys| keys.open(it.head, &it.body)) {
            Some((kind, text)) => self.inside(kind, &text, it.from_client),
            None => outside,
        }
    }

    fn inside(&mut self, kind: u8, text: &[u8], client: bool) -> String {
        match (kind, text) {
            (22, _) => self.handshake(text, client),
            (21, [_, 0]) => "alert: close_notify".into(),
            (21, [_, n]) => format!("alert: {n}"),
            (23, _) => {
                format!(
                    "data: \"{}\"",
                    text[..text.len().min(60)].escape_ascii()
                )
            }
            _ => type_name(kind),
        }
    }

    fn handshake(&mut self, text: &[u8], client: bool) -> String {
        let mut part =
            std::mem::take(&mut self.sides[usize::from(client)].part);
        part.extend(text);
        let (all, rest) = messages(&part);
        let mut names = Vec::new();
        for (kind, body) in all {
            let mut name = message_name(kind);
            match kind {
                1 => {
                    let hello = client_hello(body).unwrap_or_default();
                    self.secrets = secrets(&self.log, &hello.random);
                    let to = hello.name.unwrap_or_else(|| "nobody".into());
                    name += &format!(" to {to} {:?}", hello.protocols);
                }
                2 => {
                    self.suite = suite(body).unwrap_or_default();
                    self.keys("HANDSHAKE_TRAFFIC_SECRET", true);
                    self.keys("HANDSHAKE_TRAFFIC_SECRET", false);
                }
                20 => self.keys("TRAFFIC_SECRET_0", client),
                _ => {}
            }
            names.push(name);
        }
        self.sides[usize::from(client)].part = rest.to_vec();
        if names.is_empty() {
            return "a part of a message".into();
        }
        names.join(", ")
    }

    /// A new secret for one direction, if the log has it.
    fn keys(&mut self, label: &str, client: bool) {
        let side = if client { "CLIENT" } else { "SERVER" };
        let secret = self.secrets.get(&format!("{side}_{label}"));
        let keys = secret.and_then(|it| Keys::new(self.suite, it));
        self.sides[usize::from(client)].keys = keys;
    }
}
// ANCHOR_END: tell
