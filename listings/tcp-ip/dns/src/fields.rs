//! The bytes of a message, each with its meaning.

use the_wire::field::{Cursor, long, short};

use crate::name::Name;
use crate::spelling::name_of;

/// Names the fields of a message with one question, as far as it can.
pub fn name(cursor: &mut Cursor, message: &[u8]) -> Result<(), String> {
    cursor.take(|id| format!("id {}", short(id)))?;
    cursor.take(|bits| flags(short(bits)))?;
    let mut counts = [0; 4];
    let what = ["question", "answer", "authority", "additional"];
    for (count, what) in counts.iter_mut().zip(what) {
        cursor.take(|n| {
            *count = short(n);
            format!("records in section {what}: {count}")
        })?;
    }
    for _ in 0..counts[0] {
        labels(cursor, message)?;
        cursor.take(|kind| format!("type {}", name_of(short(kind))))?;
        cursor.take(|class| format!("class {}", short(class)))?;
    }
    for _ in 0..counts[1..].iter().map(|n| u32::from(*n)).sum() {
        record(cursor, message)?;
    }
    Ok(())
}

/// What the 16 bits say.
fn flags(bits: u16) -> String {
    let mut said = vec![match bits & 0x8000 {
        0 => "a query".to_string(),
        _ => "an answer".to_string(),
    }];
    let names = [
        (0x0400, "from who is responsible"),
        (0x0200, "cut"),
        (0x0100, "find out for me"),
        (0x0080, "I find out for others"),
    ];
    let set = names.iter().filter(|(bit, _)| bits & bit != 0);
    said.extend(set.map(|(_, name)| name.to_string()));
    if bits & 0x8000 != 0 {
        said.push(format!("code {}", bits & 0x0f));
    }
    said.join("; ")
}

// ANCHOR: labels
fn labels(cursor: &mut Cursor, message: &[u8]) -> Result<(), String> {
    loop {
        let mut at = cursor.at();
        match cursor.rest().first() {
            Some(0) => return cursor.take_all(1, "end of the name".into()),
            Some(192..) => {
                let name = Name::read(message, &mut at);
                cursor.take(|to| {
                    let to = short(to) & 0x3fff;
                    let name = name.as_ref();
                    let name = name.map(|n| format!(": {n}"));
                    format!("go on at byte {to}{}", name.unwrap_or_default())
                })?;
                return name.map(|_| ()).map_err(|why| why.to_string());
            }
            Some(64..) => return Err("no length and no pointer".into()),
            Some(&n) => {
                let label = cursor.rest().iter().skip(1).take(n.into());
                let label: Vec<u8> = label.copied().collect();
                let text = format!("\"{}\"", label.escape_ascii());
                cursor.take_all(1 + usize::from(n), text)?;
            }
            None => return Err("cut off in a name".into()),
        }
    }
}
// ANCHOR_END: labels

fn record(cursor: &mut Cursor, message: &[u8]) -> Result<(), String> {
    labels(cursor, message)?;
    let mut kind = 0;
    cursor.take(|bytes| {
        kind = short(bytes);
        format!("type {}", name_of(kind))
    })?;
    cursor.take(|class| match kind {
        41 => format!("I take {} bytes over UDP", short(class)),
        _ => format!("class {}", short(class)),
    })?;
    cursor.take(|time| match kind {
        41 => "code, version and flags of EDNS".to_string(),
        _ => format!("good for {} s", long(time)),
    })?;
    let mut n = 0;
    cursor.take(|len| {
        n = usize::from(short(len));
        format!("bytes of data: {n}")
    })?;
    let end = cursor.at() + n;
    match kind {
        1 => cursor.take(|a: [u8; 4]| {
            let a = std::net::Ipv4Addr::from(a);
            format!("address {a}")
        })?,
        2 | 5 | 12 => labels(cursor, message)?,
        15 => {
            cursor.take(|n| format!("preference {}", short(n)))?;
            labels(cursor, message)?;
        }
        _ if n > 0 => cursor.take_all(n, "data".into())?,
        _ => {}
    }
    match cursor.at() == end {
        true => Ok(()),
        false => Err("the length of a record's data is wrong".into()),
    }
}
