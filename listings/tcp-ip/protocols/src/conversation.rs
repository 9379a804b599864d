//! What a server says to each line. No socket and no clock: a test or a fuzzer
//! can talk to it.

use std::sync::{Mutex, PoisonError};

use crate::grammar::{LINE, Request, number};
use crate::hello::Hello;
use crate::reply::Reply;
use crate::shop::{No, Shop};

/// So many requests a conversation.
pub const REQUESTS: u32 = 1000;

pub struct Conversation<'a> {
    shop: &'a Mutex<Shop>,
    highest: u32,
    seconds: u64,
    /// None before the hello.
    version: Option<u32>,
    requests: u32,
}

/// A line for the client, and whether it is the last one.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    Say(String),
    End(String),
}

pub fn bye(code: u32, why: &str) -> Next {
    let why = why.to_string();
    Next::End(Reply::Bye { code, why }.to_string())
}

impl<'a> Conversation<'a> {
    /// A server that speaks the versions 1 to `highest`.
    pub fn new(shop: &'a Mutex<Shop>, highest: u32, seconds: u64) -> Self {
        Self {
            shop,
            highest,
            seconds,
            version: None,
            requests: 0,
        }
    }

    // ANCHOR: line
    pub fn line(&mut self, line: &[u8]) -> Next {
        let Some(version) = self.version else {
            return self.hello(line);
        };
        let Some(id) = Request::id(line) else {
            return bye(47, "not a request");
        };
        if self.requests == REQUESTS {
            return bye(51, "enough for one conversation");
        }
        self.requests += 1;
        let line = str::from_utf8(line).unwrap_or_default();
        Next::Say(match self.request(line, version) {
            Ok(n) => Reply::Ok { id, n }.to_string(),
            Err((code, why)) => {
                let why = why.to_string();
                Reply::No { id, code, why }.to_string()
            }
        })
    }
    // ANCHOR_END: line

    // ANCHOR: hello
    fn hello(&mut self, line: &[u8]) -> Next {
        let Some(hello) = Hello::parse(line) else {
            return bye(47, "not a hello");
        };
        self.version = hello.choose(self.highest);
        match self.version {
            None => bye(48, &format!("I speak 1-{}", self.highest)),
            Some(version) => Next::Say(format!(
                "stock {version} line={LINE} requests={REQUESTS} seconds={}",
                self.seconds
            )),
        }
    }
    // ANCHOR_END: hello

    // ANCHOR: verbs
    fn request(&self, line: &str, version: u32) -> Result<u32, No> {
        let request = Request::parse(line).ok_or((40, "not a request"))?;
        let mut key = None;
        for field in &request.fields {
            match field.name {
                "key" if version >= 2 && key.is_none() => {
                    key = Some(field.value);
                }
                "key" if version >= 2 => return Err((40, "two keys")),
                _ if field.must => return Err((44, "no such field")),
                _ => {}
            }
        }
        let shop = self.shop.lock();
        let mut shop = shop.unwrap_or_else(PoisonError::into_inner);
        // A server of version 2 does not give the last one away.
        let keep = self.highest - 1;
        match (request.verb, request.about.as_slice()) {
            ("count", [thing]) => shop.count(thing),
            ("take", [thing, n]) => {
                let n = number(n).ok_or((40, "not a number"))?;
                match key {
                    Some(key) => shop.take_once(key, thing, n, keep),
                    None => shop.take(thing, n, keep),
                }
            }
            ("count" | "take", _) => Err((40, "not a request")),
            _ => Err((41, "no such verb")),
        }
    }
    // ANCHOR_END: verbs
}
