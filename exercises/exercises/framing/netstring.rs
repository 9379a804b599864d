// A frame of somebody else's.
// Chapter: src/ipc/framing.md
//
// A netstring is a frame that one can read: the length in decimal digits, a
// colon, the bytes, and a comma. `5:hello,` is `hello`, and `0:,` is a frame of
// no bytes. A length has no zero in front (but `0` itself). Peers mean harm.

use std::io::{self, BufRead, Read};

/// The longest frame that is taken.
pub const LONGEST: usize = 1000;

/// The next frame. `None` is an end of file between two frames, and one inside
/// of a frame is `UnexpectedEof`. What breaks the rules is `InvalidData`, as
/// soon as it is seen.
pub fn read_frame(reader: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    // TODO: How much does a peer make you read, or reserve?
    let mut length = Vec::new();
    reader.read_until(b':', &mut length)?;
    length.pop();
    let length: usize = String::from_utf8_lossy(&length)
        .parse()
        .map_err(|_| io::ErrorKind::InvalidData)?;
    let mut frame = vec![0; length + 1];
    reader.read_exact(&mut frame)?;
    frame.pop();
    Ok(Some(frame))
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Role, Verdict, hand_over, say};
    use std::io::{BufReader, ErrorKind};

    type Read = io::Result<Option<Vec<u8>>>;

    /// Calls `read_frame` so many times, while a peer plays its role.
    fn frames(
        deed: &str,
        role: Role,
        times: usize,
    ) -> Result<Vec<Read>, peers::Sentence> {
        let (stream, peer) = hand_over(role)?;
        let late = format!("{deed}, and you still wait for more.");
        let done = peers::within(&late, move || {
            let mut reader = BufReader::new(stream);
            (0..times).map(|_| read_frame(&mut reader)).collect()
        })?;
        peer.saw();
        Ok(done.value)
    }

    fn tell(read: &Read) -> String {
        match read {
            Ok(Some(frame)) if frame.len() > 20 => {
                format!("a frame of {} bytes", frame.len())
            }
            Ok(Some(frame)) => format!("the frame {}", say(frame)),
            Ok(None) => "the end".into(),
            Err(e) => format!("{:?}", e.kind()),
        }
    }

    fn tell_all(read: &[Read]) -> String {
        read.iter().map(tell).collect::<Vec<_>>().join(", ")
    }

    fn is(read: &Read, wants: &[u8]) -> bool {
        matches!(read, Ok(Some(frame)) if frame == wants)
    }

    /// It must be `InvalidData`, though the peer stays.
    fn breaks(bytes: &'static [u8]) -> Verdict {
        let deed = format!("I sent {}", say(bytes));
        let read = frames(&deed, peers::sends_and_stays(bytes), 1)?;
        match &read[0] {
            Err(e) if e.kind() == ErrorKind::InvalidData => Ok(()),
            other => Err(format!(
                "{deed}, which breaks the rules. You have {}.",
                tell(other)
            )
            .into()),
        }
    }

    #[test]
    fn two_and_the_end() -> Verdict {
        let bytes = b"5:hello,0:,3:a,b,";
        let deed = format!("I sent {} and closed", say(bytes));
        let read = frames(&deed, peers::sends_and_finishes(bytes), 4)?;
        let [one, two, three, end] = &read[..] else { unreachable!() };
        if is(one, b"hello")
            && is(two, b"")
            && is(three, b"a,b")
            && matches!(end, Ok(None))
        {
            return Ok(());
        }
        Err(format!("{deed}. You have {}.", tell_all(&read)).into())
    }

    #[test]
    fn byte_by_byte() -> Verdict {
        let deed = "I sent `12:twelve bytes,` one byte at a time";
        let role = peers::one_byte_at_a_time(b"12:twelve bytes,");
        let read = frames(deed, role, 1)?;
        match is(&read[0], b"twelve bytes") {
            true => Ok(()),
            false => {
                Err(format!("{deed}. You have {}.", tell_all(&read)).into())
            }
        }
    }

    #[test]
    fn no_text() -> Verdict {
        let bytes = b"3:\xff\x00\n,";
        let deed = format!("I sent {}", say(bytes));
        let read = frames(&deed, peers::sends_and_stays(bytes), 1)?;
        match is(&read[0], b"\xff\x00\n") {
            true => Ok(()),
            false => {
                Err(format!("{deed}. You have {}.", tell_all(&read)).into())
            }
        }
    }

    #[test]
    fn a_reset_between_two_frames() -> Verdict {
        let deed = "I sent `5:hello,` and broke the connection";
        let read = frames(deed, peers::sends_and_resets(b"5:hello,"), 2)?;
        match &read[1] {
            Err(_) => Ok(()),
            Ok(_) => {
                Err(format!("{deed}. You have {}.", tell_all(&read)).into())
            }
        }
    }

    #[test]
    fn half_a_frame() -> Verdict {
        for bytes in [&b"5"[..], b"5:", b"5:hel", b"5:hello"] {
            let deed = format!("I sent {} and closed", say(bytes));
            let read = frames(&deed, peers::sends_and_finishes(bytes), 1)?;
            match &read[0] {
                Err(e) if e.kind() == ErrorKind::UnexpectedEof => {}
                other => {
                    return Err(
                        format!("{deed}. You have {}.", tell(other)).into()
                    );
                }
            }
        }
        Ok(())
    }

    #[test]
    fn the_longest() -> Verdict {
        let mut bytes = b"1000:".to_vec();
        bytes.resize(bytes.len() + LONGEST, b'x');
        bytes.push(b',');
        let deed = "I sent a frame of 1000 bytes";
        let read = frames(deed, peers::sends_and_stays(&bytes), 1)?;
        match &read[0] {
            Ok(Some(frame)) if frame.len() == LONGEST => Ok(()),
            other => Err(format!("{deed}. You have {}.", tell(other)).into()),
        }
    }

    #[test]
    fn a_promise() -> Verdict {
        breaks(b"1001:")?;
        breaks(b"1001")
    }

    #[test]
    fn digits_without_end() -> Verdict {
        breaks(b"11111111111111111111111111111111111111")
    }

    #[test]
    fn no_comma() -> Verdict {
        breaks(b"4:hello,")?;
        breaks(b"0:x,")
    }

    #[test]
    fn no_number() -> Verdict {
        breaks(b"+5:hello,")?;
        breaks(b":hello,")?;
        breaks(b"5 :hello,")?;
        breaks(b" 5:hello,")
    }

    /// No colon comes, and none is needed to see it.
    #[test]
    fn no_number_and_no_more() -> Verdict {
        breaks(b"x")?;
        breaks(b"5x")?;
        breaks(b"-")
    }

    #[test]
    fn signals_meanwhile() -> Verdict {
        // Before each piece there is time for many signals.
        let (stream, peer) = hand_over(peers::role(|me| {
            for piece in [&b"1"[..], b"2", b":twelve", b" bytes", b","] {
                me.breathe(std::time::Duration::from_millis(30))?;
                me.send(piece)?;
            }
            me.stay()
        }))?;
        let done = peers::interrupted(
            "I sent `12:twelve bytes,` in pieces, and signals meanwhile, and \
             you never came back.",
            move || read_frame(&mut BufReader::new(stream)),
        )?;
        peer.saw();
        match is(&done.value, b"twelve bytes") {
            true => Ok(()),
            false => Err(format!(
                "I sent `12:twelve bytes,` in pieces, and signals meanwhile. \
                 You have {}.",
                tell(&done.value)
            )
            .into()),
        }
    }

    #[test]
    fn a_zero_in_front() -> Verdict {
        breaks(b"05:hello,")?;
        breaks(b"05")?;
        breaks(b"00:,")
    }
}
