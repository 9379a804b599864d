//! What is sent, and how the receiver knows that it is what was sent.

use std::io::{self, ErrorKind};
use std::time::{Duration, Instant};

use crate::channel::Channel;

/// A prime, so that no message begins like the one before.
const PERIOD: usize = 251;
/// A stream's reader takes this much at once, if it is there.
const AT_ONCE: usize = 64 << 10;

/// Messages of one size over one channel.
pub struct Traffic {
    channel: Box<dyn Channel>,
    size: usize,
    pattern: Vec<u8>,
    buf: Vec<u8>,
}

impl Traffic {
    pub fn new(channel: Box<dyn Channel>, size: usize) -> Traffic {
        let longest = size.max(AT_ONCE);
        let pattern =
            (0..longest + PERIOD).map(|i| (i % PERIOD) as u8).collect();
        Traffic {
            channel,
            size,
            pattern,
            buf: vec![0; longest],
        }
    }

    /// How many bytes `count` messages are.
    pub fn bytes(&self, count: u64) -> u64 {
        count * self.size as u64
    }

    // ANCHOR: one_way
    /// Sends `count` messages, one call each.
    pub fn send(&mut self, count: u64) -> io::Result<()> {
        let mut at = 0;
        for _ in 0..count {
            self.channel
                .send(&self.pattern[at % PERIOD..][..self.size])?;
            at += self.size;
        }
        Ok(())
    }

    /// Receives the bytes of `count` messages, as many at once as there are,
    /// and compares each. Returns how many came.
    pub fn receive(&mut self, count: u64) -> io::Result<u64> {
        let mut at = 0;
        while (at as u64) < self.bytes(count) {
            let n = self.channel.receive(&mut self.buf)?;
            same(&self.buf[..n], &self.pattern[at % PERIOD..][..n])?;
            at += n;
        }
        Ok(at as u64)
    }
    // ANCHOR_END: one_way

    /// Sends `count` messages and waits for the echo of each: the other side
    /// of `echo`. Returns how long each took.
    pub fn ping(&mut self, count: u64) -> io::Result<Vec<Duration>> {
        let mut took = Vec::with_capacity(count as usize);
        let mut at = 0;
        for _ in 0..count {
            let began = Instant::now();
            self.channel
                .send(&self.pattern[at % PERIOD..][..self.size])?;
            self.receive_one(at)?;
            took.push(began.elapsed());
            at += self.size;
        }
        Ok(took)
    }

    /// Sends back what it receives, `count` times. Returns how many bytes.
    pub fn echo(&mut self, count: u64) -> io::Result<u64> {
        let mut at = 0;
        for _ in 0..count {
            self.receive_one(at)?;
            self.channel.send(&self.buf[..self.size])?;
            at += self.size;
        }
        Ok(at as u64)
    }

    fn receive_one(&mut self, at: usize) -> io::Result<()> {
        let mut got = 0;
        while got < self.size {
            got += self.channel.receive(&mut self.buf[got..self.size])?;
        }
        same(
            &self.buf[..self.size],
            &self.pattern[at % PERIOD..][..self.size],
        )
    }
}

fn same(received: &[u8], sent: &[u8]) -> io::Result<()> {
    if received == sent {
        return Ok(());
    }
    Err(io::Error::new(
        ErrorKind::InvalidData,
        "what came is not what was sent",
    ))
}
