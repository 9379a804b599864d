// Red: I sent a kind at the very end (`04 02 03`). You found [(4, [])]. It was to be Err(Lie).
// Options that lie.
// Chapter: src/tcp-ip/the-wire.md
//
// The options of a TCP header, from its byte 20 to its end. An option is a
// kind, a length that counts all its bytes, and the rest. Kind 1 is one byte
// alone and says nothing; kind 0 is one byte alone too, and ends the options.
// The sender may have written any bytes at all.

/// The options do not fit into each other or into the header.
#[derive(Debug, PartialEq)]
pub struct Lie;

/// Calls `tell` for each option but kinds 0 and 1, with its kind and what
/// stands behind its length.
pub fn options(
    bytes: &[u8],
    mut tell: impl FnMut(u8, &[u8]),
) -> Result<(), Lie> {
    let mut rest = bytes;
    // TODO: whoever needs two bytes to go on does not see the last one.
    while let [kind, len, ..] = rest {
        let len = match kind {
            0 => return Ok(()),
            1 => {
                rest = &rest[1..];
                continue;
            }
            _ => usize::from(*len),
        };
        if len < 2 {
            return Err(Lie);
        }
        let (option, more) = rest.split_at_checked(len).ok_or(Lie)?;
        tell(*kind, &option[2..]);
        rest = more;
    }
    Ok(())
}

fn main() {}
