// Red: A call of yours was interrupted, and you failed
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
    let mut slices: Vec<_> = parts.iter().map(|it| IoSlice::new(it)).collect();
    let mut rest = &mut slices[..];
    IoSlice::advance_slices(&mut rest, 0);
    while !rest.is_empty() {
        let mut took = to.write_vectored(rest);
        if took.as_ref().is_err_and(|e| e.kind() == ErrorKind::Interrupted) {
            took = to.write_vectored(rest);
        }
        match took? {
            0 => return Err(ErrorKind::WriteZero.into()),
            n => IoSlice::advance_slices(&mut rest, n),
        }
    }
    Ok(())
}

fn main() {}
