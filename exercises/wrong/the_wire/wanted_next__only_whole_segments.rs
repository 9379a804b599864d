// Red: Bytes 1 to 100, then 201 to 300, then 51 to 250 arrived. You want 101, and the first that has not come is 301. (Byte 1 has number 1.)
// Which number is wanted next?
// Chapter: src/tcp-ip/the-wire.md
//
// Segments arrive: in any order, some twice, some cut in another place when
// they are sent again. After each you acknowledge, with the number of the byte
// that you want next. Numbers have 32 bits: 0 comes after the greatest. Nothing
// is further than 2^30 bytes from what you want.

pub struct Receiver {
    next: u32,
    behind: std::collections::HashMap<u32, u32>,
}

impl Receiver {
    /// The first byte that will come has this number.
    pub fn new(first: u32) -> Receiver {
        let behind = Default::default();
        Receiver { next: first, behind }
    }

    /// `len` bytes have arrived, the first of them with the number `seq`. Gives
    /// the acknowledgment number.
    pub fn arrives(&mut self, seq: u32, len: u32) -> u32 {
        // TODO: as if each segment began where another one ended.
        self.behind.insert(seq, len);
        while let Some(len) = self.behind.remove(&self.next) {
            self.next = self.next.wrapping_add(len);
        }
        self.next
    }
}

fn main() {}
