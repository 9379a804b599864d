// Red: I took at most 2 bytes in a call, and I got `ab` of `abcdefgh`.
// All parts
// Chapter: src/tcp-ip/small-writes.md
//
// A message has several parts, and some may be empty. Write all of them, in
// order, with as few calls of `write_vectored` as the stream allows. It may
// take less than you offer, and a call may be interrupted. Any other error is
// your caller's.
//
// Do not copy the parts: they may be large.

use std::io::{self, IoSlice, Write};

/// Writes each byte of the parts once.
pub fn write_parts(to: &mut impl Write, parts: &[&[u8]]) -> io::Result<()> {
    let slices: Vec<_> = parts.iter().map(|it| IoSlice::new(it)).collect();
    to.write_vectored(&slices)?;
    Ok(())
}

fn main() {}
