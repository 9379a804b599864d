// Red: A call of yours was interrupted, and you failed: operation interrupted. Call again.
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
    // Drops empty parts in front. A write of nothing returns 0, and that would
    // look like a stream that takes no more.
    IoSlice::advance_slices(&mut rest, 0);
    while !rest.is_empty() {
        match to.write_vectored(rest) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(n) => IoSlice::advance_slices(&mut rest, n),
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Verdict, say};
    use std::io::{ErrorKind, IoSlice};

    /// A stream that takes at most `room` bytes in a call.
    #[derive(Default)]
    struct Stream {
        room: usize,
        /// How often each call is interrupted before it is made.
        interrupts: usize,
        interrupted: usize,
        /// The second call fails so.
        fails: Option<ErrorKind>,
        got: Vec<u8>,
        calls: usize,
        /// Where the bytes were that it was offered, and how many.
        offered: Vec<(*const u8, usize)>,
    }

    impl Write for Stream {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            self.write_vectored(&[IoSlice::new(buf)])
        }

        fn write_vectored(&mut self, bufs: &[IoSlice]) -> io::Result<usize> {
            if self.interrupted < self.interrupts {
                self.interrupted += 1;
                return Err(ErrorKind::Interrupted.into());
            }
            self.interrupted = 0;
            self.calls += 1;
            if self.calls > MANY {
                // So that each loop comes to an end.
                self.room = usize::MAX;
            }
            if let (2, Some(kind)) = (self.calls, self.fails) {
                return Err(kind.into());
            }
            for buf in bufs.iter().filter(|it| !it.is_empty()) {
                self.offered.push((buf.as_ptr(), buf.len()));
            }
            // The kernel takes no more than 1,024 pieces (IOV_MAX).
            let bytes = bufs.iter().take(1024).flat_map(|it| it.iter());
            let before = self.got.len();
            self.got.extend(bytes.take(self.room));
            Ok(self.got.len() - before)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    const MANY: usize = 1000;

    fn stream(room: usize) -> Stream {
        Stream { room, ..Stream::default() }
    }

    const PARTS: [&[u8]; 5] = [b"", b"abc", b"", b"defgh", b""];

    #[test]
    fn one_call() -> Verdict {
        let mut to = stream(100);
        let result = write_parts(&mut to, &PARTS);
        match (to.calls, &to.got[..], result) {
            (1, b"abcdefgh", Ok(())) => Ok(()),
            (calls, b"abcdefgh", Ok(())) => Err(format!(
                "I could take all eight bytes at once, and you made \
                 {calls} calls."
            )
            .into()),
            (_, got, Ok(())) => Err(format!(
                "You offered me `abc` and `defgh`, and I got {}.",
                say(got)
            )
            .into()),
            (_, _, Err(why)) => Err(format!(
                "I could take all eight bytes at once, and you failed: {why}."
            )
            .into()),
        }
    }

    #[test]
    fn less_than_offered() -> Verdict {
        for room in [2, 3, 5, 7] {
            let mut to = stream(room);
            let result = write_parts(&mut to, &PARTS);
            let most = 8usize.div_ceil(room);
            let sentence = match result {
                Err(why) => format!("you failed: {why}"),
                Ok(()) if to.got != b"abcdefgh" => {
                    format!("I got {} of `abcdefgh`", say(&to.got))
                }
                Ok(()) if to.calls > most => {
                    format!("you made {} calls where {most} do", to.calls)
                }
                Ok(()) => continue,
            };
            let start = format!("I took at most {room} bytes in a call, and ");
            return Err((start + &sentence + ".").into());
        }
        Ok(())
    }

    #[test]
    fn interrupted() -> Verdict {
        let mut to = stream(3);
        to.interrupts = 5;
        match write_parts(&mut to, &PARTS) {
            Ok(()) if to.got == b"abcdefgh" => Ok(()),
            Ok(()) => Err(format!(
                "Your calls were interrupted, and I got {} of `abcdefgh`.",
                say(&to.got)
            )
            .into()),
            Err(why) if why.kind() == ErrorKind::Interrupted => Err(format!(
                "A call of yours was interrupted, and you failed: {why}. \
                 Call again."
            )
            .into()),
            Err(why) => Err(format!(
                "I interrupted calls of yours, failed in no other way, and \
                 you failed: {why}."
            )
            .into()),
        }
    }

    /// What an error that stays makes of the call.
    fn failing(kind: ErrorKind) -> Verdict {
        let mut to = stream(3);
        to.fails = Some(kind);
        let result = write_parts(&mut to, &PARTS);
        let sentence = match result {
            _ if to.calls < 2 => {
                return Err("I took three bytes, and you \
                                             never offered the rest."
                    .into());
            }
            _ if to.calls > 2 => "you called again".into(),
            Ok(()) => "you say that all is written".into(),
            Err(why) if why.kind() != kind => {
                format!("you failed with {:?}", why.kind())
            }
            Err(_) => return Ok(()),
        };
        Err(format!("I failed with {kind:?}, and {sentence}.").into())
    }

    #[test]
    fn a_peer_that_is_gone() -> Verdict {
        failing(ErrorKind::BrokenPipe)
    }

    #[test]
    fn no_room_now() -> Verdict {
        failing(ErrorKind::WouldBlock)
    }

    #[test]
    fn takes_nothing() -> Verdict {
        let mut to = stream(0);
        match write_parts(&mut to, &[b"abc"]) {
            _ if to.calls > MANY => {
                Err("I took no byte, and you called a thousand times.".into())
            }
            Err(why) if why.kind() == ErrorKind::WriteZero => Ok(()),
            Err(why) => Err(format!(
                "I took no byte, and you failed with {:?}. `write_all` says \
                 WriteZero.",
                why.kind()
            )
            .into()),
            Ok(()) => Err("I took no byte, and you say that all is \
                           written."
                .into()),
        }
    }

    #[test]
    fn only_empty_parts() -> Verdict {
        let mut to = stream(100);
        match write_parts(&mut to, &[b"", b""]) {
            Ok(()) if to.calls == 0 => Ok(()),
            Ok(()) => Err("There was nothing to write, and you called.".into()),
            Err(why) => Err(format!(
                "There was nothing to write, and you failed: {why}."
            )
            .into()),
        }
    }

    #[test]
    fn large_parts() -> Verdict {
        let large = vec![b'x'; 100_000];
        let parts: [&[u8]; 3] = [b"head", &large, b"end"];
        let inside = |&(at, len): &(*const u8, usize)| {
            parts.iter().any(|part| {
                let part = part.as_ptr_range();
                part.start <= at && at.wrapping_add(len) <= part.end
            })
        };
        for room in [usize::MAX, 60_000] {
            let mut to = stream(room);
            let result = write_parts(&mut to, &parts);
            let most = 100_007usize.div_ceil(room);
            let start = "Your parts were `head`, 100,000 bytes and `end`";
            let sentence = match (result, to.calls) {
                (Err(why), _) => format!("you failed: {why}"),
                (Ok(()), _) if to.got != parts.concat() => {
                    "not each byte came once, in order".into()
                }
                (Ok(()), n) if n > most => {
                    format!("you made {n} calls where {most} would do")
                }
                _ => match to.offered.iter().find(|it| !inside(it)) {
                    Some((_, n)) => format!(
                        "you offered {n} bytes that lie in none of them: a \
                         copy"
                    ),
                    None => continue,
                },
            };
            return Err(format!("{start}, and {sentence}.").into());
        }
        Ok(())
    }

    #[test]
    fn many_parts() -> Verdict {
        let parts = vec![&b"x"[..]; 3000];
        let mut to = stream(100_000);
        let result = write_parts(&mut to, &parts);
        match (result, to.got.len()) {
            (Ok(()), 3000) if to.calls > 3 => Err(format!(
                "You had 3,000 parts of a byte. I take 1,024 parts in a \
                 call, and you made {} calls.",
                to.calls
            )
            .into()),
            (Ok(()), 3000) => Ok(()),
            (Ok(()), n) => Err(format!(
                "You had 3,000 parts of a byte. I take at most 1,024 parts in \
                 a call, and got {n} bytes."
            )
            .into()),
            (Err(why), _) => {
                Err(format!("You had 3,000 parts, and failed: {why}.").into())
            }
        }
    }
}
