//! A state machine, a socket and a file, put together.

use std::fs::File;
use std::io::ErrorKind;
use std::os::unix::fs::FileExt;
use std::time::Instant;

use crate::clock::Silence;
use crate::link::{Failure, Link};
use crate::packet::{Packet, Setting};
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
            while let Some(block) = sender.to_send() {
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
}

pub(crate) fn accept(
    asked: &[Setting],
    agreed: &[Setting],
) -> Result<Terms, Failure> {
    Terms::accept(asked, agreed).map_err(|why| Failure::Ours(8, why))
}

pub(crate) fn told<T>(words: String) -> Result<T, Failure> {
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
