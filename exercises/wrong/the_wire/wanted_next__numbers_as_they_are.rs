// Red: Bytes 1 to 100, then 201 to 300, then 101 to 200 arrived. You want 101, and the first that has not come is 301. (Byte 1 has number 4294967146.)
// Which number is wanted next?
// Chapter: src/tcp-ip/the-wire.md
//
// Segments arrive: in any order, some twice, some cut in another place when
// they are sent again. After each you acknowledge, with the number of the byte
// that you want next. Numbers have 32 bits: 0 comes after the greatest. Nothing
// is further than 2^30 bytes from what you want.

pub struct Receiver {
    next: u32,
    /// What lies behind a gap: first number, and the one after the last.
    behind: Vec<(u32, u32)>,
}

/// TODO: numbers as they are.
fn after(a: u32, b: u32) -> i64 {
    i64::from(a) - i64::from(b)
}

impl Receiver {
    /// The first byte that will come has this number.
    pub fn new(first: u32) -> Receiver {
        let behind = Vec::new();
        Receiver { next: first, behind }
    }

    /// `len` bytes have arrived, the first of them with the number `seq`. Gives
    /// the acknowledgment number.
    pub fn arrives(&mut self, seq: u32, len: u32) -> u32 {
        self.behind.push((seq, seq.wrapping_add(len)));
        // One piece may close the gap to the next, and that one to another: so
        // look again until nothing fits any more. What begins before `next`
        // fits too, for a segment sent again may be cut in another place.
        while let Some(at) = self.behind.iter().position(|(from, to)| {
            after(*from, self.next) <= 0 && after(*to, self.next) > 0
        }) {
            self.next = self.behind.swap_remove(at).1;
        }
        // Or a sender of old segments would fill the memory.
        let next = self.next;
        self.behind.retain(|(_, to)| after(*to, next) > 0);
        self.next
    }
}

fn main() {}
