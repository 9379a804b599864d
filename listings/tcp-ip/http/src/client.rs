//! The other side: a request out, an answer in.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};

use crate::body::Body;
use crate::conversation::{Conversation, Paced};
use crate::limits::{Fault, Limits, bad};
use crate::reply::Reply;

pub struct Client<'a, S> {
    wire: BufReader<Paced<'a, S>>,
    limits: &'a Limits,
    /// May another request follow?
    pub keeps: bool,
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
    /// Asks, and reads the head of the answer. Its body must be read before the next question.
    pub fn ask(
        &mut self,
        method: &str,
        (host, target): (&str, &str),
        body: Option<&[u8]>,
    ) -> Result<Reply, Fault> {
        let good = |it: &str| it.bytes().all(|it| it.is_ascii_graphic());
        if ![method, host, target].into_iter().all(good) {
            return bad("a request that would not be one line");
        }
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
        let reply = reply.map_err(|why| match sent {
            Ok(()) => why,
            Err(first) => Fault::Io(first),
        })?;
        self.keeps &= reply.keeps;
        Ok(reply)
    }

    pub fn body(&mut self, reply: &Reply) -> Body<'_, impl BufRead> {
        self.wire.get_mut().within(self.limits.body_time);
        Body::new(&mut self.wire, reply.framing, self.limits)
    }
    // ANCHOR_END: ask
}
