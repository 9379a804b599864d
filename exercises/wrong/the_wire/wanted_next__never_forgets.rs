// Red: Twenty pieces of 2^28 bytes arrived, one after another. After one of them you did not come back.
// Which number is wanted next?
// Chapter: src/tcp-ip/the-wire.md
//
// Segments arrive: in any order, some twice, some cut in another place when
// they are sent again. After each you acknowledge, with the number of the byte
// that you want next. Numbers have 32 bits: 0 comes after the greatest. Nothing
// is further than 2^30 bytes from what you want.

pub struct Receiver {
    next: u32,
    pieces: Vec<(u32, u32)>,
}

fn after(a: u32, b: u32) -> i32 {
    a.wrapping_sub(b) as i32
}

impl Receiver {
    /// The first byte that will come has this number.
    pub fn new(first: u32) -> Receiver {
        let pieces = Vec::new();
        Receiver { next: first, pieces }
    }

    /// `len` bytes have arrived, the first of them with the number `seq`. Gives
    /// the acknowledgment number.
    pub fn arrives(&mut self, seq: u32, len: u32) -> u32 {
        // TODO: all pieces are kept, and fit again when the numbers have gone
        // round.
        self.pieces.push((seq, seq.wrapping_add(len)));
        while let Some((_, to)) = self.pieces.iter().find(|(from, to)| {
            after(*from, self.next) <= 0 && after(*to, self.next) > 0
        }) {
            self.next = *to;
        }
        self.next
    }
}

fn main() {}
