//! A state machine, a socket and a file, put together.

use std::fs::File;
use std::io::ErrorKind;
use std::os::unix::fs::FileExt;
use std::time::{Duration, Instant};

use crate::clock::Silence;
use crate::link::{Failure, Link};
use crate::packet::{Packet, Setting};
use crate::place;
use crate::receiving::{Block, Receiver};
use crate::sending::Sender;
use crate::terms::Terms;

impl From<Silence> for Failure {
    fn from(_: Silence) -> Failure {
        Failure::Silence
    }
}

pub struct Task<'a> {
    pub link: &'a mut Link,
    pub file: &'a File,
    pub terms: Terms,
    /// What begins it: a request, or the answer to one.
    pub opening: Packet<'a>,
    /// What a client asked for. Empty in a server.
    pub asked: &'a [Setting],
}

impl Task<'_> {
    // ANCHOR: send
    /// Sends `size` bytes. `first` is 0 if the opening needs an answer.
    pub fn send(mut self, first: u64, size: u64) -> Result<(), Failure> {
        let mut sender = Sender::new(first, size, self.terms, Instant::now());
        let mut buf = vec![0; 65_536];
        while !sender.done() {
            while let Some(block) = sender.next() {
                match block.checked_sub(1) {
                    None => self.link.send(&self.opening)?,
                    Some(before) => {
                        let at = before * u64::from(self.terms.block);
                        let n = (size - at).min(self.terms.block.into());
                        let buf = &mut buf[..n as usize];
                        self.file.read_exact_at(buf, at).map_err(unread)?;
                        self.link.send(&Packet::Data(block as u16, buf))?;
                    }
                }
            }
            match self.link.receive(sender.due())? {
                None => sender.on_silence(Instant::now())?,
                Some(Packet::Ack(n)) => sender.on_ack(n, Instant::now()),
                Some(Packet::Oack(agreed))
                    if !self.asked.is_empty() && !sender.begun() =>
                {
                    self.terms = accept(self.asked, &agreed)?;
                    sender.agree(size, self.terms);
                    sender.on_ack(0, Instant::now());
                }
                Some(Packet::Error(_, words)) => return told(words),
                Some(_) => {}
            }
        }
        Ok(())
    }
    // ANCHOR_END: send

    // ANCHOR: receive
    /// Receives a file. `publish` makes it appear, before the last ACK.
    pub fn receive(
        self,
        publish: impl FnOnce() -> Result<(), Failure>,
        stay: Duration,
    ) -> Result<(), Failure> {
        let mut receiver = Receiver::new(self.terms, Instant::now());
        let mut answer = self.opening;
        self.link.send(&answer)?;
        while !receiver.whole() {
            match self.link.receive(receiver.due())? {
                None => receiver.on_silence(Instant::now())?,
                Some(Packet::Data(n, bytes)) => {
                    match receiver.on_data(n, bytes.len()) {
                        Block::Ignore => continue,
                        Block::Answer => {}
                        Block::New(at) => {
                            place::write(self.file, bytes, at)?;
                            let (n, now) = (bytes.len(), Instant::now());
                            let due = receiver.on_written(n, now);
                            answer = Packet::Ack(receiver.number());
                            if !due || receiver.whole() {
                                continue;
                            }
                        }
                    }
                }
                Some(Packet::Oack(agreed))
                    if !self.asked.is_empty() && !receiver.begun() =>
                {
                    let terms = accept(self.asked, &agreed)?;
                    receiver.agree(terms, Instant::now());
                    answer = Packet::Ack(0);
                }
                Some(Packet::Error(_, words)) => return told(words),
                Some(_) => continue,
            }
            self.link.send(&answer)?;
        }
        publish()?;
        self.link.send(&answer)?;
        // That ACK may be lost: who did not get it asks again.
        let until = Instant::now() + receiver.pause().max(stay);
        while let Ok(Some(packet)) = self.link.receive(until) {
            if matches!(packet, Packet::Data(..)) {
                self.link.send(&answer)?;
            }
        }
        Ok(())
    }
    // ANCHOR_END: receive
}

fn accept(asked: &[Setting], agreed: &[Setting]) -> Result<Terms, Failure> {
    Terms::accept(asked, agreed).map_err(|why| Failure::Ours(8, why))
}

fn told<T>(words: String) -> Result<T, Failure> {
    let clean = words.chars().flat_map(char::escape_debug).collect();
    Err(Failure::Told(clean))
}

fn unread(why: std::io::Error) -> Failure {
    let why = match why.kind() {
        ErrorKind::UnexpectedEof => "it has become shorter".to_owned(),
        _ => why.to_string(),
    };
    Failure::Ours(0, format!("cannot read on: {why}"))
}
