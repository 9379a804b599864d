// Red: I sent an end as the last byte (`03 03 0a 00`). You call it a lie. It was to be [(3, [10])].
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
    while let [kind, more @ ..] = rest {
        if *kind == 1 {
            rest = more;
            continue;
        }
        let len = usize::from(*more.first().ok_or(Lie)?);
        if *kind == 0 {
            // TODO: comes too late. Behind the last byte is no length.
            return Ok(());
        }
        if len < 2 {
            return Err(Lie);
        }
        let (option, more) = rest.split_at_checked(len).ok_or(Lie)?;
        tell(*kind, option.get(2..).unwrap_or_default());
        rest = more;
    }
    Ok(())
}

fn main() {}
