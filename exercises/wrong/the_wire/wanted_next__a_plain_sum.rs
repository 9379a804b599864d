// Red: Bytes 1 to 100, then 201 to 300, then 101 to 200 arrived, and you panicked. (Byte 1 has number 4294967146.)
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

/// How far `a` is behind `b`. It is negative if `b` comes first, and right
/// across the end of the 32 bits, as long as both are near (RFC 9293, section
/// 3.4). With `<` on the numbers themselves, 5 would come before 4294967290.
fn after(a: u32, b: u32) -> i32 {
    a.wrapping_sub(b) as i32
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
        // TODO: the sum may be greater than the greatest number.
        let (mut from, mut to) = (seq, seq + len);
        self.behind.retain(|&(start, end)| {
            let apart = after(start, to) > 0 || after(from, end) > 0;
            if !apart {
                from = if after(start, from) < 0 { start } else { from };
                to = if after(end, to) > 0 { end } else { to };
            }
            apart
        });
        if after(from, self.next) > 0 {
            self.behind.push((from, to));
        } else if after(to, self.next) > 0 {
            self.next = to;
        }
        self.next
    }
}

fn main() {}
