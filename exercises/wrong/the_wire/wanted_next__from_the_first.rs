// Red: Pieces of 2^28 bytes arrived, one after another. Number 16 went from 4026531841 up to 1, and now you want 4026531841, not 1.
// Which number is wanted next?
// Chapter: src/tcp-ip/the-wire.md
//
// Segments arrive: in any order, some twice, some cut in another place when
// they are sent again. After each you acknowledge, with the number of the byte
// that you want next. Numbers have 32 bits: 0 comes after the greatest. Nothing
// is further than 2^30 bytes from what you want.

pub struct Receiver {
    first: u32,
    next: u32,
    behind: Vec<(u32, u32)>,
}

impl Receiver {
    /// The first byte that will come has this number.
    pub fn new(first: u32) -> Receiver {
        let behind = Vec::new();
        Receiver { first, next: 0, behind }
    }

    /// `len` bytes have arrived, the first of them with the number `seq`. Gives
    /// the acknowledgment number.
    pub fn arrives(&mut self, seq: u32, len: u32) -> u32 {
        // TODO: counted from the first byte, and after 2^32 bytes from 0 again.
        let from = seq.wrapping_sub(self.first);
        self.behind.push((from, from.wrapping_add(len)));
        while let Some(at) = self
            .behind
            .iter()
            .position(|(from, to)| *from <= self.next && *to > self.next)
        {
            self.next = self.behind.swap_remove(at).1;
        }
        let next = self.next;
        self.behind.retain(|(_, to)| *to > next);
        self.first.wrapping_add(self.next)
    }
}

fn main() {}
