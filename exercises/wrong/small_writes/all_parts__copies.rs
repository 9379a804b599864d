// Red: Your parts were `head`, 100,000 bytes and `end`, and you offered 100007 bytes that lie in none of them: a copy.
// All parts
// Chapter: src/tcp-ip/small-writes.md
//
// A message has several parts, and some may be empty. Write all of them, in
// order, with as few calls of `write_vectored` as the stream allows. It may
// take less than you offer, and a call may be interrupted. Any other error is
// your caller's.
//
// Do not copy the parts: they may be large.

use std::io::{self, Write};

/// Writes each byte of the parts once.
pub fn write_parts(to: &mut impl Write, parts: &[&[u8]]) -> io::Result<()> {
    to.write_all(&parts.concat())
}

fn main() {}
