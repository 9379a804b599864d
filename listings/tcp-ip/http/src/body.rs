//! The body behind a head, read in pieces.
use std::io::{BufRead, ErrorKind, Read};

use crate::fields::{Fields, line};
use crate::framing::{Framing, number};
use crate::limits::{Fault, Limits, bad};

pub struct Body<'a, R> {
    from: &'a mut R,
    limits: &'a Limits,
    state: State,
    /// How many bytes may still come.
    left: u64,
    /// What came behind the last chunk. Nobody may use it as a head's field.
    pub trailers: Fields,
}

enum State {
    /// Bytes to come, of the whole or of a chunk.
    Bytes {
        left: u64,
        chunked: bool,
    },
    /// The line in front of a chunk.
    Size,
    ToEnd,
    Done,
}

impl<'a, R: BufRead> Body<'a, R> {
    pub fn new(from: &'a mut R, framing: Framing, limits: &'a Limits) -> Self {
        let state = match framing {
            Framing::Length(0) => State::Done,
            Framing::Length(left) => State::Bytes {
                left,
                chunked: false,
            },
            Framing::Chunked => State::Size,
            Framing::ToEnd => State::ToEnd,
        };
        let (left, trailers) = (limits.body, Fields::default());
        Body {
            from,
            limits,
            state,
            left,
            trailers,
        }
    }

    // ANCHOR: piece
    /// The next bytes: how many they are. 0: the body is whole.
    pub fn piece(&mut self, buf: &mut [u8]) -> Result<usize, Fault> {
        if let State::Size = self.state {
            self.chunk()?;
        }
        let most = match self.state {
            State::Done => return Ok(0),
            State::Bytes { left, .. } => left.min(buf.len() as u64),
            _ => buf.len() as u64,
        };
        let n = self.from.by_ref().take(most).read(buf)? as u64;
        if n > self.left {
            return Err(Fault::Refuse(413, "a body that is too long"));
        }
        self.left -= n;
        self.state = match self.state {
            State::Bytes { .. } if n == 0 => return Err(cut_off()),
            State::Bytes { left, chunked } if n < left => State::Bytes {
                left: left - n,
                chunked,
            },
            State::Bytes { chunked: true, .. } => {
                line(self.from, &mut 2, 400)?.ok_or_else(cut_off)?;
                State::Size
            }
            State::ToEnd if n > 0 => State::ToEnd,
            _ => State::Done,
        };
        Ok(n as usize)
    }

    /// The line in front of a chunk, and behind the last one the trailers.
    fn chunk(&mut self) -> Result<(), Fault> {
        let mut most = self.limits.chunk_line;
        let line = line(self.from, &mut most, 400)?.ok_or_else(cut_off)?;
        // Space may stand before an extension (RFC 9112, section 7.1.1).
        let end = line.iter().position(|it| *it == b';');
        let size = end.map_or(&line[..], |it| line[..it].trim_ascii_end());
        let size = number(size, 16).map_or(bad("a chunk's size"), Ok)?;
        if size > self.left {
            return Err(Fault::Refuse(413, "a body that is too long"));
        }
        self.state = State::Bytes {
            left: size,
            chunked: true,
        };
        if size == 0 {
            self.trailers = Fields::read(self.from, self.limits)?;
            self.state = State::Done;
        }
        Ok(())
    }
    // ANCHOR_END: piece

    /// Reads what is left: how much it was.
    pub fn drain(&mut self) -> Result<u64, Fault> {
        let (mut buf, mut sum) = ([0; 16 << 10], 0);
        loop {
            match self.piece(&mut buf)? {
                0 => return Ok(sum),
                n => sum += n as u64,
            }
        }
    }
}

pub fn cut_off() -> Fault {
    Fault::Io(ErrorKind::UnexpectedEof.into())
}
