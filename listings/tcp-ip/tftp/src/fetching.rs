//! A `Task` that receives a file.

use std::time::{Duration, Instant};

use crate::link::Failure;
use crate::packet::Packet;
use crate::place;
use crate::receiving::{Block, Receiver};
use crate::transfer::{Task, accept, told};

impl Task<'_> {
    // ANCHOR: receive
    /// Receives a file. `publish` makes it appear, before the last ACK. It is
    /// told the size that the other side announced, if it did.
    pub fn receive(
        self,
        publish: impl FnOnce(Option<u64>) -> Result<(), Failure>,
        stay: Duration,
    ) -> Result<(), Failure> {
        let mut receiver = Receiver::new(self.terms, Instant::now());
        let mut size = self.terms.size;
        let mut answer = self.opening;
        self.link.send(&answer)?;
        while !receiver.whole() {
            match self.link.receive(receiver.due())? {
                None => receiver.on_silence(Instant::now())?,
                Some(Packet::Data(n, bytes)) => {
                    let now = Instant::now();
                    match receiver.on_data(n, bytes.len(), now) {
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
                    size = terms.size;
                    answer = Packet::Ack(0);
                }
                Some(Packet::Error(_, words)) => return told(words),
                Some(_) => continue,
            }
            self.link.send(&answer)?;
        }
        publish(size)?;
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
