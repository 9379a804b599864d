use std::mem;

use crate::{FrameError, Framing, Result, keep, take};

const PREFIX: usize = size_of::<u32>();

/// Each frame follows its length, a `u32` in network byte order. A frame may
/// be empty: four zero bytes.
#[derive(Debug)]
pub struct LengthPrefix {
    limit: u32,
    state: State,
}

#[derive(Debug)]
enum State {
    /// So much of a prefix has come; none of it between two frames.
    Prefix([u8; PREFIX], usize),
    /// The prefix was good, and so much of the frame has come.
    Payload {
        length: usize,
        held: Vec<u8>,
    },
    Failed(FrameError),
}

const BETWEEN: State = State::Prefix([0; PREFIX], 0);

impl LengthPrefix {
    /// Frames of at most `limit` bytes, the prefix not counted.
    pub fn new(limit: u32) -> Self {
        Self {
            limit,
            state: BETWEEN,
        }
    }

    // ANCHOR: announced
    /// The state after this prefix.
    fn announced(&self, prefix: [u8; PREFIX]) -> State {
        let length = u32::from_be_bytes(prefix);
        if length > self.limit {
            return State::Failed(self.too_long(length as usize));
        }
        let (length, held) = (length as usize, Vec::new());
        State::Payload { length, held }
    }
    // ANCHOR_END: announced

    fn too_long(&self, length: usize) -> FrameError {
        let limit = self.limit as usize;
        FrameError::TooLong { length, limit }
    }
}

// ANCHOR: decode
impl Framing for LengthPrefix {
    fn decode(&mut self, input: &mut &[u8]) -> Result<Option<Vec<u8>>> {
        loop {
            match &mut self.state {
                State::Prefix(bytes, got) => {
                    let piece = take(input, PREFIX - *got);
                    bytes[*got..*got + piece.len()].copy_from_slice(piece);
                    *got += piece.len();
                    if *got < PREFIX {
                        return Ok(None);
                    }
                    let prefix = *bytes;
                    self.state = self.announced(prefix);
                }
                State::Payload { length, held } => {
                    let piece = take(input, *length - held.len());
                    keep(held, piece, *length);
                    if held.len() < *length {
                        return Ok(None);
                    }
                    let frame = mem::take(held);
                    self.state = BETWEEN;
                    return Ok(Some(frame));
                }
                State::Failed(why) => return Err(*why),
            }
        }
    }
    // ANCHOR_END: decode

    fn finish(&mut self) -> Result<()> {
        let got = match &self.state {
            State::Prefix(_, 0) => return Ok(()),
            State::Prefix(_, got) => *got,
            State::Payload { held, .. } => PREFIX + held.len(),
            State::Failed(why) => return Err(*why),
        };
        self.state = State::Failed(FrameError::Cut { got });
        Err(FrameError::Cut { got })
    }

    fn encode(&self, frame: &[u8], out: &mut Vec<u8>) -> Result<()> {
        let length = u32::try_from(frame.len())
            .ok()
            .filter(|length| *length <= self.limit)
            .ok_or(self.too_long(frame.len()))?;
        out.reserve(PREFIX + frame.len());
        out.extend_from_slice(&length.to_be_bytes());
        out.extend_from_slice(frame);
        Ok(())
    }

    fn capacity(&self) -> usize {
        match &self.state {
            State::Payload { held, .. } => held.capacity(),
            _ => 0,
        }
    }
}
