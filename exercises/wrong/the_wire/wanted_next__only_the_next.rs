// Red: Bytes 1 to 100, then 201 to 300, then 301 to 400, then 101 to 200 arrived. You want 201, and the first that has not come is 401. (Byte 1 has number 1.)
// Which number is wanted next?
// Chapter: src/tcp-ip/the-wire.md
//
// Segments arrive: in any order, some twice, some cut in another place when
// they are sent again. After each you acknowledge, with the number of the byte
// that you want next. Numbers have 32 bits: 0 comes after the greatest. Nothing
// is further than 2^30 bytes from what you want.

pub struct Receiver {
    next: u32,
}

impl Receiver {
    /// The first byte that will come has this number.
    pub fn new(first: u32) -> Receiver {
        Receiver { next: first }
    }

    /// `len` bytes have arrived, the first of them with the number `seq`. Gives
    /// the acknowledgment number.
    pub fn arrives(&mut self, seq: u32, len: u32) -> u32 {
        // TODO: what came behind a gap is thrown away.
        if seq == self.next {
            self.next = seq.wrapping_add(len);
        }
        self.next
    }
}

fn main() {}
