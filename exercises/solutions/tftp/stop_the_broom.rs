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
        self.sent_at = now;
        Some(self.block)
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;

    fn refuse(sentence: impl Into<String>) -> Verdict {
        Err(sentence.into().into())
    }

    fn tell(sent: Option<u64>) -> String {
        match sent {
            None => "you send nothing".to_owned(),
            Some(block) => format!("you send block {block}"),
        }
    }

    #[test]
    fn one_after_the_other() -> Verdict {
        let (mut sender, _) = Sender::begin(3, 0);
        for (number, wanted) in [(1, Some(2)), (2, Some(3)), (3, None)] {
            let sent = sender.on_ack(number, 10);
            if sent != wanted {
                return refuse(format!(
                    "The file has three blocks. ACK {number} comes in its \
                     turn, and {}.",
                    tell(sent)
                ));
            }
        }
        match sender.done() {
            true => Ok(()),
            false => refuse(
                "All three blocks are acknowledged, and you are \
                             not done.",
            ),
        }
    }

    #[test]
    fn an_ack_comes_twice() -> Verdict {
        let (mut sender, _) = Sender::begin(9, 0);
        sender.on_ack(1, 10);
        for number in [1, 1, 0] {
            let sent = sender.on_ack(number, 20);
            if sent.is_some() {
                return refuse(format!(
                    "Block 2 is on its way. An old ACK {number} comes, and \
                     {}.",
                    tell(sent)
                ));
            }
        }
        match sender.on_ack(2, 30) {
            Some(3) => Ok(()),
            sent => refuse(format!(
                "Old ACKs came, then ACK 2, and {}.",
                tell(sent)
            )),
        }
    }

    #[test]
    fn an_ack_for_what_was_not_sent() -> Verdict {
        let (mut sender, _) = Sender::begin(9, 0);
        for number in [2, 3, 9, 65_535] {
            let sent = sender.on_ack(number, 10);
            if sent.is_some() || sender.block != 1 || sender.done() {
                return refuse(format!(
                    "Only block 1 was sent. ACK {number} comes, and {}, and \
                     wait for the ACK of block {}.",
                    tell(sent),
                    sender.block
                ));
            }
        }
        Ok(())
    }

    #[test]
    fn silence() -> Verdict {
        let (mut sender, _) = Sender::begin(9, 0);
        if sender.on_time(999).is_some() {
            return refuse(
                "999 ms after block 1, you send it again: too \
                           early.",
            );
        }
        if sender.on_time(1000) != Some(1) {
            return refuse(
                "1,000 ms of silence after block 1, and you do not \
                           send it again.",
            );
        }
        if sender.on_time(1500).is_some() {
            return refuse(
                "You sent block 1 again at 1,000 ms, and once more \
                           at 1,500 ms: too early.",
            );
        }
        match sender.on_time(2000) {
            Some(1) => Ok(()),
            sent => refuse(format!("2,000 ms of silence, and {}.", tell(sent))),
        }
    }

    #[test]
    fn looked_at_late() -> Verdict {
        let (mut sender, _) = Sender::begin(9, 0);
        let asked = [2500, 3000, 3499, 3500, 9000, 9999, 10_000];
        let wants = [true, false, false, true, true, false, true];
        for (now, wants) in asked.into_iter().zip(wants) {
            let sent = sender.on_time(now);
            if sent != wants.then_some(1) {
                return refuse(format!(
                    "`on_time` was called late, at 2,500 ms, and later at \
                     3,000, 3,499, 3,500, 9,000, 9,999 and 10,000 ms. At {now} \
                     ms, {}.",
                    tell(sent)
                ));
            }
        }
        Ok(())
    }

    /// Old ACKs are no news: they must not put off what silence brings.
    #[test]
    fn old_acks_are_silence() -> Verdict {
        let (mut sender, _) = Sender::begin(9, 0);
        sender.on_ack(1, 100);
        for now in (200..1100).step_by(100) {
            sender.on_ack(1, now);
            sender.on_time(now);
        }
        match sender.on_time(1100) {
            Some(2) => Ok(()),
            sent => refuse(format!(
                "Block 2 was sent at 100 ms. Old ACKs came every 100 ms, and \
                 nothing new. At 1,100 ms, {}.",
                tell(sent)
            )),
        }
    }

    #[test]
    fn giving_up() -> Verdict {
        let (mut sender, _) = Sender::begin(9, 0);
        let mut repeated = 0;
        for second in 1..=9 {
            // An old ACK is no sign of life for this block either.
            sender.on_ack(0, second * 1000 - 500);
            repeated += u32::from(sender.on_time(second * 1000).is_some());
        }
        match (repeated, sender.given_up) {
            (5, true) => Ok(()),
            (n, true) => refuse(format!(
                "Only old ACKs came for 9 s. You sent block 1 again {n} \
                 times. I expected five."
            )),
            (n, false) => refuse(format!(
                "Only old ACKs came for 9 s. You sent block 1 again {n} \
                 times, and have not given up."
            )),
        }
    }

    #[test]
    fn each_block_has_five() -> Verdict {
        let (mut sender, _) = Sender::begin(9, 0);
        let mut now = 0;
        for number in 1..=8u16 {
            for _ in 0..3 {
                now += 1000;
                sender.on_time(now);
            }
            sender.on_ack(number, now);
        }
        match sender.given_up {
            false => Ok(()),
            true => refuse(
                "Each block was repeated three times and then \
                            acknowledged, and you gave up.",
            ),
        }
    }

    #[test]
    fn after_the_last_number() -> Verdict {
        let (mut sender, _) = Sender::begin(70_000, 0);
        for block in 1..=70_000u64 {
            let sent = sender.on_ack((block % 65_536) as u16, block);
            let wanted = Some(block + 1).filter(|next| *next <= 70_000);
            if sent != wanted {
                return refuse(format!(
                    "Block {block} is acknowledged by ACK {}, and {}.",
                    block % 65_536,
                    tell(sent)
                ));
            }
        }
        Ok(())
    }

    #[test]
    fn after_the_end() -> Verdict {
        let (mut sender, _) = Sender::begin(1, 0);
        sender.on_ack(1, 10);
        match sender.on_ack(1, 20).or(sender.on_time(5000)) {
            None if sender.given_up => {
                refuse("All was acknowledged, and later you gave up.")
            }
            None => Ok(()),
            sent => refuse(format!(
                "All was acknowledged. ACK 1 comes again, time passes, and \
                 {}.",
                tell(sent)
            )),
        }
    }

    #[test]
    fn the_fifth_is_answered() -> Verdict {
        let (mut sender, _) = Sender::begin(2, 0);
        for n in 1..=5 {
            sender.on_time(n * 1000);
        }
        if sender.given_up {
            return refuse(
                "You sent block 1 for the fifth time again, and gave up at \
                 once. Its ACK may be on the way.",
            );
        }
        let moved = sender.on_ack(1, 5500);
        let again = sender.on_time(6500);
        match (moved, again) {
            (Some(2), Some(2)) => Ok(()),
            _ => refuse(format!(
                "Block 1 was repeated five times, and then its ACK came, and \
                 {}. Then I was silent for 1,000 ms, and {}.",
                tell(moved),
                tell(again)
            )),
        }
    }
}
