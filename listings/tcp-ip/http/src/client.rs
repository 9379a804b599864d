//! The other side: a request out, an answer in.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};

use crate::body::Body;
use crate::conversation::{Conversation, Paced};
use crate::fields::is_token;
use crate::limits::{Fault, Limits, bad};
use crate::reply::Reply;

pub struct Client<'a, S> {
    wire: BufReader<Paced<'a, S>>,
    limits: &'a Limits,
    keeps: bool,
}

impl<'a, S: Conversation> Client<'a, S> {
    pub fn new(stream: &'a mut S, limits: &'a Limits) -> Self {
        let wire = BufReader::new(Paced::new(stream, limits.idle));
        Client {
            wire,
            limits,
            keeps: true,
        }
    }

    // ANCHOR: ask
    /// May another request follow? Not if something has come that nobody has
    /// asked for: it would be taken for the next answer.
    pub fn keeps(&self) -> bool {
        self.keeps && self.wire.buffer().is_empty()
    }

    /// Asks, and reads the head of the answer. Its body must be read before
    /// the next question.
    pub fn ask(
        &mut self,
        method: &str,
        (host, target): (&str, &str),
        body: Option<&[u8]>,
    ) -> Result<Reply, Fault> {
        let good = |it: &str| {
            !it.is_empty() && it.bytes().all(|it| it.is_ascii_graphic())
        };
        if !(is_token(method.as_bytes()) && good(host) && good(target)) {
            return bad("a request that would not be three words");
        }
        if method == "CONNECT" {
            // A good answer has no body: behind it begins a tunnel.
            return bad("CONNECT, which this client does not speak");
        }
        if !self.keeps() {
            return bad("a connection that can carry no other request");
        }
        // Only a whole answer to a whole request lets another one follow.
        self.keeps = false;
        let mut head = format!("{method} {target} HTTP/1.1\r\n");
        let _ = write!(head, "Host: {host}\r\n");
        if let Some(body) = body {
            let _ = write!(head, "Content-Length: {}\r\n", body.len());
        }
        let mut bytes = (head + "\r\n").into_bytes();
        bytes.extend_from_slice(body.unwrap_or_default());
        self.wire.get_mut().within(self.limits.body_time);
        // It may have been refused before it was read: the answer says so.
        let sent = self.wire.get_mut().write_all(&bytes);
        self.wire.get_mut().within(self.limits.head_time);
        let reply = Reply::read(&mut self.wire, method, self.limits);
        let whole = sent.is_ok();
        let reply = reply.map_err(|why| match sent {
            Ok(()) => why,
            Err(first) => Fault::Io(first),
        })?;
        self.keeps = reply.keeps && whole;
        Ok(reply)
    }

    pub fn body(&mut self, reply: &Reply) -> Body<'_, impl BufRead> {
        self.wire.get_mut().within(self.limits.body_time);
        Body::new(&mut self.wire, reply.framing, self.limits)
    }
    // ANCHOR_END: ask
}
