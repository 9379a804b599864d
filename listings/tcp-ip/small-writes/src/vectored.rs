use std::io::{self, ErrorKind, IoSlice, Write};

// ANCHOR: write
/// Writes all parts, in one call if the kernel takes them.
pub fn write_all_parts(to: &mut impl Write, parts: &[&[u8]]) -> io::Result<()> {
    let mut slices: Vec<_> = parts.iter().map(|it| IoSlice::new(it)).collect();
    let mut rest = &mut slices[..];
    // No empty parts in front: a write of nothing would look like an end.
    IoSlice::advance_slices(&mut rest, 0);
    while !rest.is_empty() {
        match to.write_vectored(rest) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(n) => IoSlice::advance_slices(&mut rest, n),
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(())
}
// ANCHOR_END: write
