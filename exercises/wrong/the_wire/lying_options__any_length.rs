// Red: I sent a length of 0 (`05 00 05 00`), and you found options without end.
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
        if *kind == 0 {
            return Ok(());
        }
        if *kind == 1 {
            rest = more;
            continue;
        }
        let len = usize::from(*more.first().ok_or(Lie)?);
        // TODO: a length of nothing leaves the loop where it is.
        let (option, more) = rest.split_at_checked(len).ok_or(Lie)?;
        tell(*kind, option.get(2..).unwrap_or_default());
        rest = more;
    }
    Ok(())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

    /// More than a header has room for (RFC 9293, section 3.1).
    const TOO_MANY: usize = 40;

    type Told = Vec<(u8, Vec<u8>)>;

    fn read(what: &str, bytes: &[u8], wants: Result<Told, Lie>) -> Verdict {
        let mut told: Told = Vec::new();
        let result = catch_unwind(AssertUnwindSafe(|| {
            options(bytes, |kind, rest| {
                told.push((kind, rest.to_vec()));
                if told.len() > TOO_MANY {
                    resume_unwind(Box::new("it goes on and on"));
                }
            })
        }));
        let dump: Vec<String> =
            bytes.iter().map(|b| format!("{b:02x}")).collect();
        let sent = format!("I sent {what} (`{}`)", dump.join(" "));
        let wanted = match &wants {
            Err(Lie) => "It was to be Err(Lie).".to_owned(),
            Ok(told) => format!("It was to be {told:?}."),
        };
        match result {
            Err(_) if told.len() > TOO_MANY => {
                Err(format!("{sent}, and you found options without end."))?
            }
            Err(_) => Err(format!("{sent}, and you panicked. {wanted}"))?,
            Ok(Err(Lie)) if wants.is_err() => Ok(()),
            Ok(Ok(())) if wants.as_ref() == Ok(&told) => Ok(()),
            Ok(Err(Lie)) => {
                Err(format!("{sent}. You call it a lie. {wanted}"))?
            }
            Ok(Ok(())) => Err(format!("{sent}. You found {told:?}. {wanted}"))?,
        }
    }

    #[test]
    fn an_honest_syn() -> Verdict {
        let bytes =
            [2, 4, 5, 0xb4, 4, 2, 8, 10, 0, 0, 0, 9, 0, 0, 0, 0, 1, 3, 3, 10];
        let wants = vec![
            (2, vec![5, 0xb4]),
            (4, vec![]),
            (8, vec![0, 0, 0, 9, 0, 0, 0, 0]),
            (3, vec![10]),
        ];
        read("the options of a SYN", &bytes, Ok(wants))
    }

    #[test]
    fn an_end() -> Verdict {
        let wants = vec![(3, vec![10])];
        let bytes = [3, 3, 10, 0, 2, 99, 7];
        read("an end and then rubbish", &bytes, Ok(wants.clone()))?;
        read("an end as the last byte", &[3, 3, 10, 0], Ok(wants))
    }

    #[test]
    fn fillings() -> Verdict {
        read("nothing but fillings", &[1, 1, 1, 1], Ok(vec![]))?;
        read("no options", &[], Ok(vec![]))
    }

    #[test]
    fn an_unknown_kind() -> Verdict {
        let wants = vec![(254, vec![7, 7]), (4, vec![])];
        read("a kind from the future", &[254, 4, 7, 7, 4, 2], Ok(wants))
    }

    #[test]
    fn a_length_of_one() -> Verdict {
        read("a length of 1", &[2, 1, 1, 1], Err(Lie))
    }

    #[test]
    fn a_length_of_nothing() -> Verdict {
        read("a length of 0", &[5, 0, 5, 0], Err(Lie))
    }

    #[test]
    fn a_length_beyond_the_end() -> Verdict {
        let bytes = [8, 10, 0, 0, 0, 9, 0, 0];
        read("a length of 10 and eight bytes", &bytes, Err(Lie))
    }

    #[test]
    fn a_kind_and_no_length() -> Verdict {
        read("a kind at the very end", &[4, 2, 3], Err(Lie))
    }
}
