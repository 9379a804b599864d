// Red: Blocks 7 to 14 are on their way. An ACK 14 comes. You say: nothing new. I expected: 15 is the first one now.
// Is it new?
// Chapter: src/tcp-ip/tftp.md
//
// You send a file by TFTP. Blocks are counted from 1, without end. An ACK
// has the lower 16 bits of a block's number, and says that this block and all
// before it have arrived.
//
// - `first` is the first block that is not acknowledged yet.
// - `next` is the first one that has not been sent. Blocks from `first` up to
//   the one before `next` are on their way, and at most 64 of them.
//
// `acknowledged` says what `first` is from now on, or `None`: the ACK is old,
// or nobody can have sent it for this file.

pub fn acknowledged(first: u64, next: u64, number: u16) -> Option<u64> {
    (next > first && number == first as u16).then_some(first + 1)
}

fn main() {}
