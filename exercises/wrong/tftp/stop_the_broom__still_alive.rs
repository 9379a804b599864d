// Red: Block 2 was sent at 100 ms. Old ACKs came every 100 ms, and nothing new. At 1,100 ms, you send nothing.
// Stop the broom
// Chapter: src/tcp-ip/tftp.md
//
// This sender has a file of `last` blocks and sends one at a time. It is told
// what has come and what time it is (in ms), and says which block is to be
// sent now, if any. It works, until a packet comes twice.
//
// - `begin` sends block 1.
// - `on_ack` is called for each ACK. All ACKs are from the right peer.
// - `on_time` is called now and then. A block is sent again when 1,000 ms have
//   passed since it was sent last, and nothing new has come. A block is
//   repeated five times at most. If 1,000 ms pass after the fifth, it gives
//   up: `given_up` is true, and `on_time` sends nothing more.

#[derive(Default)]
pub struct Sender {
    pub last: u64,
    /// The block that waits for its ACK.
    pub block: u64,
    pub sent_at: u64,
    pub tries: u32,
    pub given_up: bool,
}

impl Sender {
    pub fn begin(last: u64, now: u64) -> (Sender, u64) {
        let block = 1;
        let sender = Sender { last, block, sent_at: now, ..Sender::default() };
        (sender, block)
    }

    pub fn done(&self) -> bool {
        self.block > self.last
    }

    pub fn on_ack(&mut self, number: u16, now: u64) -> Option<u64> {
        self.sent_at = now;
        if self.done() || number != self.block as u16 {
            return None;
        }
        self.block += 1;
        self.tries = 0;
        Some(self.block).filter(|block| *block <= self.last)
    }

    pub fn on_time(&mut self, now: u64) -> Option<u64> {
        if self.done() || self.given_up || now < self.sent_at + 1000 {
            return None;
        }
        if self.tries == 5 {
            self.given_up = true;
            return None;
        }
        self.tries += 1;
        self.sent_at = now;
        Some(self.block)
    }
}

fn main() {}
