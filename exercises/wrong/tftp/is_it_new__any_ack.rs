// Red: Block 7 is on its way. An ACK 6 comes. You say: 8 is the first one now. I expected: nothing new.
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
    let _ = number;
    Some(next)
}

fn main() {}
