// Red: `on_time` was called late, at 2,500 ms, and later at 3,000, 3,499, 3,500, 9,000, 9,999 and 10,000 ms. At 3000 ms, you send block 1.
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
//
// Wrong: it catches up: what comes late is followed at once by the next.

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
        // Only the ACK of the block on its way is new. An old one sends
        // nothing, or each doubled packet doubles all that follow: the
        // sorcerer's apprentice. It is no sign of life either: it must not
        // set `sent_at` or `tries`, or a stream of old ACKs would put off
        // the repetition, and the end, for ever.
        if self.done() || number != self.block as u16 {
            return None;
        }
        self.block += 1;
        self.tries = 0;
        self.sent_at = now;
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
        self.sent_at += 1000;
        Some(self.block)
    }
}

fn main() {}
