// Red: I sent a pointer to byte 600. You found ``, and byte 652. It was to be `test`, and byte 652.
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
                return match len {
                    ..255 => Ok(behind.unwrap_or(here + 1)),
                    _ => Err(Lie),
                };
            }
            1..64 => {
                let next = here + 1 + usize::from(first);
                tell(message.get(here + 1..next).ok_or(Lie)?);
                len += next - here;
                if len > 254 {
                    return Err(Lie);
                }
                here = next;
            }
            192.. => {
                let low = *message.get(here + 1).ok_or(Lie)?;
                let to = u16::from_be_bytes([0, low]).into();
                pointers += 1;
                if to >= start || pointers > 127 {
                    return Err(Lie);
                }
                behind.get_or_insert(here + 2);
                (start, here) = (to, to);
            }
            _ => return Err(Lie),
        }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

    /// More labels than a name has room for.
    const TOO_MANY: usize = 300;

    type Told = (Vec<Vec<u8>>, usize);

    /// Labels as text, with dots, and the place behind the name.
    fn name(labels: &str, behind: usize) -> Result<Told, Lie> {
        let labels = labels.split('.').filter(|label| !label.is_empty());
        Ok((labels.map(|l| l.as_bytes().to_vec()).collect(), behind))
    }

    fn show(told: &Told) -> String {
        let labels: Vec<String> =
            told.0.iter().map(|l| l.escape_ascii().to_string()).collect();
        let text = labels.join(".");
        let text = match text.len() {
            ..=60 => format!("`{text}`"),
            n => format!("a name of {n} letters and dots"),
        };
        format!("{text}, and byte {}", told.1)
    }

    fn read(
        what: &str,
        message: &[u8],
        at: usize,
        wants: Result<Told, Lie>,
    ) -> Verdict {
        let (message, what) = (message.to_vec(), what.to_string());
        let late = format!("I sent {what}, and you read for ever.");
        let done = peers::within(&late, move || {
            let mut told = Vec::new();
            let result = catch_unwind(AssertUnwindSafe(|| {
                read_name(&message, at, |label| {
                    told.push(label.to_vec());
                    if told.len() > TOO_MANY {
                        resume_unwind(Box::new("it goes on and on"));
                    }
                })
            }));
            (told, result)
        })?;
        let (told, result) = done.value;
        let wanted = match &wants {
            Err(Lie) => "It was to be Err(Lie).".to_owned(),
            Ok(name) => format!("It was to be {}.", show(name)),
        };
        let sent = format!("I sent {what}");
        match result {
            Err(_) if told.len() > TOO_MANY => {
                Err(format!("{sent}, and you told more than 300 labels."))?
            }
            Err(_) => Err(format!("{sent}, and you panicked. {wanted}"))?,
            Ok(Err(Lie)) if wants.is_err() => Ok(()),
            Ok(Err(Lie)) => {
                Err(format!("{sent}. You call it a lie. {wanted}"))?
            }
            Ok(Ok(behind)) => {
                let name = (told, behind);
                match &wants {
                    Ok(right) if *right == name => Ok(()),
                    _ => {
                        let found = show(&name);
                        Err(format!("{sent}. You found {found}. {wanted}"))?
                    }
                }
            }
        }
    }

    #[test]
    fn labels() -> Verdict {
        let message = b"??\x03www\x06course\x04test\0??";
        let right = name("www.course.test", 19);
        read("`www.course.test` at byte 2", message, 2, right)?;
        read("the root, a 0 alone", b"\0", 0, name("", 1))
    }

    #[test]
    fn a_pointer() -> Verdict {
        let message = b"\x04test\0??\x03www\xc0\0??";
        let right = name("www.test", 14);
        read("`www` and a pointer to `test`", message, 8, right)?;
        let message = b"\x04test\0\xc0\0\x03www\0";
        read("a pointer alone", message, 6, name("test", 8))
    }

    #[test]
    fn a_pointer_to_a_pointer() -> Verdict {
        let message = b"\x04test\0\x01b\xc0\0\x01a\xc0\x06??";
        let right = name("a.b.test", 14);
        read("`a`, and a pointer to `b` and a pointer", message, 10, right)
    }

    #[test]
    fn a_pointer_of_fourteen_bits() -> Verdict {
        let mut message = vec![0; 700];
        message[600..606].copy_from_slice(b"\x04test\0");
        message[650..652].copy_from_slice(&[0xc0 | 2, 88]);
        read("a pointer to byte 600", &message, 650, name("test", 652))?;
        let mut message = vec![0; 16_400];
        message[16_000..16_006].copy_from_slice(b"\x04test\0");
        message[16_390..16_392].copy_from_slice(&[0xfe, 0x80]);
        let right = name("test", 16_392);
        read("a pointer to byte 16000", &message, 16_390, right)
    }

    #[test]
    fn strange_labels() -> Verdict {
        let right = Ok((vec![b"a.b".to_vec(), vec![0, 255, 192]], 9));
        let message = b"\x03a.b\x03\0\xff\xc0\0";
        read("labels with a dot, a 0 and a 192", message, 0, right)
    }

    #[test]
    fn circles() -> Verdict {
        read("a pointer to itself", b"\xc0\0", 0, Err(Lie))?;
        let message = b"\x01a\xc0\0";
        read("`a` and a pointer back to `a`", message, 0, Err(Lie))?;
        let message = b"\x01a\xc0\x04\x01b\xc0\0";
        read("two pointers in a circle", message, 4, Err(Lie))?;
        let message = b"\x01a\x01b\xc0\x02";
        read("a pointer into the name itself", message, 0, Err(Lie))?;
        // No circle, for the label inside has an end of its own.
        let message = b"\x03\x01x\0\xc0\x01";
        read("a pointer into the name's own label", message, 0, Err(Lie))?;
        // Nor is this one: all labels since the beginning belong to the part.
        let message = b"\x03\x01x\0\x01b\xc0\x01";
        read("a pointer into the name's first label", message, 0, Err(Lie))
    }

    #[test]
    fn forward() -> Verdict {
        let message = b"\xc0\x02\x01a\0";
        read("a pointer to what follows", message, 0, Err(Lie))?;
        // Back to byte 0, and from there to what was read already.
        let message = b"\xc0\x02\x01a\0\xc0\0";
        read("a pointer to a pointer that leads on", message, 5, Err(Lie))
    }

    #[test]
    fn behind_the_end() -> Verdict {
        read("a pointer behind the end", b"\xc0\xff", 0, Err(Lie))?;
        read("nothing", b"", 0, Err(Lie))?;
        read("a beginning behind the end", b"\0\0", 7, Err(Lie))?;
        let far = usize::MAX;
        read("a beginning at the last number", b"\0", far, Err(Lie))
    }

    #[test]
    fn cut_off() -> Verdict {
        read("a label of 5 with three bytes", b"\x05abc", 0, Err(Lie))?;
        read("a label, and then no more", b"\x03abc", 0, Err(Lie))?;
        read("the first half of a pointer", b"\x01a\xc0", 0, Err(Lie))
    }

    #[test]
    fn neither_length_nor_pointer() -> Verdict {
        for byte in [0x40, 0x7f, 0x80, 0xbf] {
            let mut message = vec![0; 300];
            message[200] = byte;
            let what = format!("a first byte of {byte}");
            read(&what, &message, 200, Err(Lie))?;
        }
        Ok(())
    }

    /// Labels of one length, then a rest.
    fn long(last: u8) -> Vec<u8> {
        let mut message = Vec::new();
        for n in [63, 63, 63, last] {
            message.push(n);
            message.extend(vec![b'x'; n.into()]);
        }
        message.push(0);
        message
    }

    #[test]
    fn long_names() -> Verdict {
        let label = "x".repeat(63);
        let right = format!("{label}.{label}.{label}.{}", "x".repeat(61));
        let (most, more) = (long(61), long(62));
        read("a name of 255 bytes", &most, 0, name(&right, 255))?;
        read("a name of 256 bytes", &more, 0, Err(Lie))?;
        let much = b"\x01a".repeat(1_000);
        read("a name of a thousand labels", &much, 0, Err(Lie))?;
        // The same over a pointer: two bytes in front of 254.
        let (mut most, mut more) = (long(59), long(60));
        most.extend(b"\x01a\xc0\0");
        more.extend(b"\x01a\xc0\0");
        let right = format!("a.{label}.{label}.{label}.{}", "x".repeat(59));
        let what = "a label, and a pointer to 253 bytes";
        read(what, &most, 253, name(&right, 257))?;
        let what = "a label, and a pointer to 254 bytes";
        read(what, &more, 254, Err(Lie))
    }

    /// A 0, and pointers, each to the one before.
    fn pointers(n: u16) -> Vec<u8> {
        let mut message = vec![0, 0];
        for n in 0..n {
            message.extend((0xc000 | (2 * n)).to_be_bytes());
        }
        message
    }

    #[test]
    fn many_pointers() -> Verdict {
        let message = pointers(127);
        read("127 pointers in a row", &message, 254, name("", 256))?;
        let message = pointers(128);
        read("128 pointers in a row", &message, 256, Err(Lie))?;
        let message = pointers(8_000);
        read("8000 pointers in a row", &message, 16_000, Err(Lie))
    }
}
