//! What must hold for any bytes. The fuzz target calls it with what the fuzzer
//! thinks up, `cargo test` with lines that proptest makes.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use framing::{Framing, Lines};
use protocols::conversation::{Conversation, Next};
use protocols::grammar::{LINE, Request, number};
use protocols::hello::Hello;
use protocols::reply::Reply;
use protocols::shop::Shop;

/// The first byte is the highest version; the rest is what a client sends.
pub fn check(bytes: &[u8]) {
    let Some((highest, mut input)) = bytes.split_first() else {
        return;
    };
    let highest = u32::from(highest % 2) + 1;
    let shop = Mutex::new(Shop::default());
    let mut conversation = Conversation::new(&shop, highest, 60);
    let mut lines = Lines::new(LINE);
    let mut sent = Sent::default();
    let mut first = true;
    while let Ok(Some(line)) = lines.decode(&mut input) {
        let text = &String::from_utf8_lossy(&line);
        one_spelling(&line);
        let (said, end) = match conversation.line(&line) {
            Next::Say(said) => (said, false),
            Next::End(said) => (said, true),
        };
        assert!(said.len() <= LINE && !said.contains('\n'), "{said:?}");
        if first && !end {
            let version = said.split(' ').nth(1).and_then(number);
            sent.version = version.expect("a welcome says the version");
        } else {
            let reply = Reply::parse(&said).expect("a client can read it");
            assert_eq!(matches!(reply, Reply::Bye { .. }), end);
            sent.note(text, &reply);
        }
        first = false;
        if end {
            break;
        }
    }
    sent.compare(&shop.lock().unwrap_or_else(PoisonError::into_inner));
}

/// What is understood, written again, is the same to the byte.
fn one_spelling(line: &[u8]) {
    if let Some(hello) = Hello::parse(line) {
        // Behind the versions may come words that mean nothing yet.
        let rest = line.strip_prefix(hello.to_string().as_bytes());
        let rest = rest.expect("the versions are written as they were read");
        assert!(rest.is_empty() || rest.starts_with(b" "), "{line:?}");
    }
    let text = str::from_utf8(line).unwrap_or("");
    if let Some(request) = Request::parse(text) {
        assert_eq!(request.to_string(), text);
    }
}

/// What a bookkeeper knows who reads the lines and the answers.
#[derive(Default)]
struct Sent {
    version: u32,
    requests: u32,
    tea: u32,
    milk: u32,
    keys: HashSet<String>,
}

// ANCHOR: note
impl Sent {
    fn note(&mut self, line: &str, reply: &Reply) {
        let (id, ok) = match reply {
            Reply::Ok { id, .. } => (id, true),
            Reply::No { id, .. } => (id, false),
            Reply::Bye { .. } => return,
        };
        self.requests += 1;
        assert!(self.requests <= 1000, "more than was announced");
        let words: Vec<_> = line.split(' ').collect();
        assert_eq!(words[0], id.to_string(), "an answer to another request");
        if !ok || words[1] != "take" {
            return;
        }
        let key = words.iter().find(|word| word.contains("key="));
        let known = key.is_some_and(|key| {
            let key = key.trim_start_matches('!');
            let known = self.version > 1 && key.starts_with("key=");
            known && !self.keys.insert(key.to_string())
        });
        let n = number(words[3]).expect("a number was taken");
        match words[2] {
            _ if known => {}
            "tea" => self.tea += n,
            "milk" => self.milk += n,
            thing => panic!("{thing} was taken"),
        }
    }

    fn compare(&self, shop: &Shop) {
        assert_eq!(shop.count("tea"), Ok(3 - self.tea));
        assert_eq!(shop.count("milk"), Ok(5 - self.milk));
    }
}
// ANCHOR_END: note
