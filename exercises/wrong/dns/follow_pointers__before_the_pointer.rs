// Red: I sent a pointer into the name's own label. You found `\x01x\x00.x`, and byte 6. It was to be Err(Lie).
// Follow the pointers.
// Chapter: src/tcp-ip/dns.md
//
// The name that begins at byte `at` of a message. A byte below 64 is the
// length of a label, and the label follows; 0 ends the name. A byte of 192 or
// more begins a pointer of two bytes: their lower 14 bits say where the name
// goes on, and with the end of that part the name ends. Other bytes are
// errors. The sender may have written any bytes at all, so three things are
// errors too: a pointer that does not lead in front of all that was read
// since the last pointer (or since the beginning); more than 127 pointers; a
// name of more than 255 bytes, with all its lengths and the 0.

/// The message lies, or ends too early.
#[derive(Debug, PartialEq)]
pub struct Lie;

/// Calls `tell` for each label, and returns where the message goes on behind
/// the name: that is behind the 0, or behind the first pointer.
pub fn read_name(
    message: &[u8],
    at: usize,
    mut tell: impl FnMut(&[u8]),
) -> Result<usize, Lie> {
    let (mut start, mut here) = (at, at);
    let mut behind = None;
    let (mut pointers, mut len) = (0, 0);
    loop {
        let first = *message.get(here).ok_or(Lie)?;
        match first {
            0 => {
                // The 0 counts too: the longest name has 254 bytes before it.
                return match len {
                    ..255 => Ok(behind.unwrap_or(here + 1)),
                    _ => Err(Lie),
                };
            }
            1..64 => {
                let next = here + 1 + usize::from(first);
                // `get` knows the end, whatever the length says.
                tell(message.get(here + 1..next).ok_or(Lie)?);
                len += next - here;
                if len > 254 {
                    return Err(Lie);
                }
                here = next;
            }
            192.. => {
                let low = *message.get(here + 1).ok_or(Lie)?;
                let to = u16::from_be_bytes([first & 0x3f, low]).into();
                // Not only "in front of the pointer": `a` and a pointer back
                // to `a` would go round until the name is too long. With
                // `start` each part begins in front of the one before, so there
                // is an end, and no list of visited places is needed.
                pointers += 1;
                if to >= here || pointers > 127 {
                    return Err(Lie);
                }
                // Only the first pointer: behind the others another record
                // goes on, and not this one.
                behind.get_or_insert(here + 2);
                (start, here) = (to, to);
            }
            // 64 and 128 were kept for other kinds of labels.
            _ => return Err(Lie),
        }
    }
}

fn main() {}
