// Red: Your parts were `head`, 100,000 bytes and `end`, and you offered 40007 bytes that lie in none of them: a copy.
// All parts
// Chapter: src/tcp-ip/small-writes.md
//
// A message has several parts, and some may be empty. Write all of them, in
// order, with as few calls of `write_vectored` as the stream allows. It may
// take less than you offer, and a call may be interrupted. Any other error is
// your caller's.
//
// Do not copy the parts: they may be large.

use std::io::{self, ErrorKind, IoSlice, Write};

/// Writes each byte of the parts once.
pub fn write_parts(to: &mut impl Write, parts: &[&[u8]]) -> io::Result<()> {
    let slices: Vec<_> = parts.iter().map(|it| IoSlice::new(it)).collect();
    let whole: usize = parts.iter().map(|it| it.len()).sum();
    if whole == 0 {
        return Ok(());
    }
    let taken = loop {
        match to.write_vectored(&slices) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(n) => break n,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    };
    if taken < whole {
        to.write_all(&parts.concat()[taken..])?;
    }
    Ok(())
}

fn main() {}
