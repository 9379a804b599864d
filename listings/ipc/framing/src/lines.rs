use std::mem;

use crate::{FrameError, Framing, Result, keep};

/// Each frame is a line. It ends with `\n` or `\r\n`, which is no part of it,
/// and is sent with `\n`. A line may be empty. A stream that ends without a
/// line end was cut.
#[derive(Debug)]
pub struct Lines {
    limit: usize,
    held: Vec<u8>,
    failed: Option<FrameError>,
}

impl Lines {
    /// Lines of at most `limit` bytes, their ends not counted.
    pub fn new(limit: usize) -> Self {
        Self {
            limit,
            held: Vec::new(),
            failed: None,
        }
    }

    fn fail(&mut self, why: FrameError) -> FrameError {
        self.held = Vec::new();
        self.failed = Some(why);
        why
    }
}

// ANCHOR: decode
impl Framing for Lines {
    fn decode(&mut self, input: &mut &[u8]) -> Result<Option<Vec<u8>>> {
        if let Some(why) = self.failed {
            return Err(why);
        }
        let end = input.iter().position(|byte| *byte == b'\n');
        let piece = &input[..end.unwrap_or(input.len())];
        // A `\r` in the last place is half of an end, or may become one.
        let last = piece.last().or(self.held.last());
        let ending = usize::from(last == Some(&b'\r'));
        if self.held.len() + piece.len() - ending > self.limit {
            return Err(self.fail(FrameError::NoEnd { limit: self.limit }));
        }
        keep(&mut self.held, piece, self.limit.saturating_add(1));
        *input = &input[end.map_or(input.len(), |end| end + 1)..];
        if end.is_none() {
            return Ok(None);
        }
        let mut line = mem::take(&mut self.held);
        line.truncate(line.len() - ending);
        Ok(Some(line))
    }
    // ANCHOR_END: decode

    fn finish(&mut self) -> Result<()> {
        match self.failed {
            Some(why) => Err(why),
            None if self.held.is_empty() => Ok(()),
            None => Err(self.fail(FrameError::Cut {
                got: self.held.len(),
            })),
        }
    }

    fn encode(&self, frame: &[u8], out: &mut Vec<u8>) -> Result<()> {
        let (length, limit) = (frame.len(), self.limit);
        if length > limit {
            return Err(FrameError::TooLong { length, limit });
        }
        if let Some(at) = frame.iter().position(|byte| *byte == b'\n') {
            return Err(FrameError::EndInside { at });
        }
        if frame.ends_with(b"\r") {
            return Err(FrameError::EndInside { at: length - 1 });
        }
        out.reserve(length + 1);
        out.extend_from_slice(frame);
        out.push(b'\n');
        Ok(())
    }

    fn capacity(&self) -> usize {
        self.held.capacity()
    }
}
