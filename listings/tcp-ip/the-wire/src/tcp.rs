//! The header that the two kernels of a connection read.

use crate::field::{Cursor, long, short};

const FLAGS: [&str; 8] =
    ["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"];

// ANCHOR: header
/// RFC 9293, section 3.1.
pub fn name(cursor: &mut Cursor) -> Result<(), String> {
    let start = cursor.at();
    let mut header = 0;
    cursor.take(|b| format!("from port {}", short(b)))?;
    cursor.take(|b| format!("to port {}", short(b)))?;
    cursor.take(|b| format!("sequence number {}", long(b)))?;
    cursor.take(|b| format!("acknowledgment number {}", long(b)))?;
    cursor.take(|[b]: [u8; 1]| {
        header = usize::from(b >> 4) * 4;
        format!("TCP, with a header of {header} bytes")
    })?;
    cursor.take(|[b]| flags(b))?;
    cursor.take(|b| format!("window: {}", short(b)))?;
    cursor.take(|[_, _]| "checksum".into())?;
    cursor.take(|b| format!("urgent up to byte {}", short(b)))?;
    if header < 20 {
        return Err(format!("no header of TCP has {header} bytes"));
    }
    while cursor.at() < start + header {
        let end = cursor.rest().first() == Some(&0);
        option(cursor)?;
        let Some(left) = (start + header).checked_sub(cursor.at()) else {
            return Err("an option reaches beyond the header".into());
        };
        if end && left > 0 {
            return cursor.take_all(left, "to fill up".into());
        }
    }
    Ok(())
}
// ANCHOR_END: header

pub fn flags(byte: u8) -> String {
    let set = FLAGS.iter().enumerate();
    let set = set.filter(|(bit, _)| byte >> bit & 1 == 1);
    let set: Vec<&str> = set.map(|(_, name)| *name).collect();
    set.join("+")
}

// ANCHOR: option
/// A kind, a length, and what it is about. Kinds 0 and 1 are a byte alone.
fn option(cursor: &mut Cursor) -> Result<(), String> {
    match cursor.rest() {
        [0, ..] => cursor.take(|[_]| "end of the options".into()),
        [1, ..] => cursor.take(|[_]| "nothing, to fill up".into()),
        [2, 4, ..] => cursor.take(|[_, _, a, b]| {
            format!("largest segment: {} bytes", short([a, b]))
        }),
        [3, 3, ..] => cursor.take(|[_, _, bits]| {
            format!("window scale: times {}", 1u32 << bits.min(14))
        }),
        [4, 2, ..] => cursor.take(|[_, _]| "may acknowledge gaps".into()),
        [5, n, ..] if *n >= 2 => {
            cursor.take_all(usize::from(*n), "has come already: …".into())
        }
        [8, 10, ..] => cursor.take(|b: [u8; 10]| {
            let [_, _, a, b, c, d, e, f, g, h] = b;
            let (now, echo) = (long([a, b, c, d]), long([e, f, g, h]));
            format!("my clock {now}, yours was {echo}")
        }),
        [kind, n, ..] if *n >= 2 => {
            let name = format!("option {kind}, which we don't know");
            cursor.take_all(usize::from(*n), name)
        }
        [kind, ..] => Err(format!("option {kind} has no length")),
        [] => Err(format!("cut off in byte {}", cursor.at())),
    }
}
// ANCHOR_END: option
