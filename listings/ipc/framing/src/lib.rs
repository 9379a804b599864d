//! Frames in a stream of bytes, for peers that nobody vouches for: the memory a
//! frame may take is settled before the first byte has come.

use std::io::{self, BufRead, ErrorKind, Write};

pub use error::{FrameError, Result};
pub use length::LengthPrefix;
pub use lines::Lines;

mod error;
mod length;
mod lines;

// ANCHOR: framing
/// A way to tell where a frame ends, and how far one direction of one stream
/// has come. It holds an unfinished frame, and no socket.
pub trait Framing {
    /// Takes bytes from the front of `input`, up to the end of a frame, and
    /// gives that frame. `Ok(None)` has taken all and wants more. After an
    /// error every call gives that error and takes nothing.
    fn decode(&mut self, input: &mut &[u8]) -> Result<Option<Vec<u8>>>;

    /// The stream has ended. Is that an end between two frames?
    fn finish(&mut self) -> Result<()>;

    /// Appends `frame`, framed, to `out`. Refuses what `decode`, with the same
    /// limit, would refuse or change; `out` is then as it was.
    fn encode(&self, frame: &[u8], out: &mut Vec<u8>) -> Result<()>;

    /// Bytes of memory held for the unfinished frame.
    fn capacity(&self) -> usize;
}
// ANCHOR_END: framing

// ANCHOR: helpers
/// Reads until a frame is whole. `None` is an end of file between two frames;
/// one inside a frame is `UnexpectedEof`, and a broken rule is `InvalidData`.
/// After a time limit or `WouldBlock` call it again: no byte is lost.
pub fn read_frame(
    reader: &mut impl BufRead,
    framing: &mut impl Framing,
) -> io::Result<Option<Vec<u8>>> {
    // A stream that has failed does not wait for more of it.
    framing.decode(&mut [].as_slice())?;
    loop {
        let mut input = match reader.fill_buf() {
            Err(e) if e.kind() == ErrorKind::Interrupted => continue,
            read => read?,
        };
        if input.is_empty() {
            framing.finish()?;
            return Ok(None);
        }
        let came = input.len();
        let frame = framing.decode(&mut input);
        let taken = came - input.len();
        reader.consume(taken);
        if let Some(frame) = frame? {
            return Ok(Some(frame));
        }
    }
}

/// Writes one frame to a blocking `writer`, its framing and all in one piece.
/// It does not flush: a `BufWriter` keeps the frame until you do.
/// After an error nobody knows how much of it has left: drop the stream.
pub fn write_frame(
    writer: &mut impl Write,
    framing: &impl Framing,
    frame: &[u8],
) -> io::Result<()> {
    let mut bytes = Vec::new();
    framing.encode(frame, &mut bytes)?;
    writer.write_all(&bytes)
}
// ANCHOR_END: helpers

// ANCHOR: keep
/// Appends to an unfinished frame. Grows with what has come, never with what
/// was promised, and never beyond `most`.
fn keep(held: &mut Vec<u8>, piece: &[u8], most: usize) {
    let needed = held.len() + piece.len();
    if needed > held.capacity() {
        let room = needed.max(held.capacity().saturating_mul(2)).min(most);
        held.reserve_exact(room - held.len());
    }
    held.extend_from_slice(piece);
}
// ANCHOR_END: keep

/// Cuts up to `most` bytes off the front of `input`.
fn take<'a>(input: &mut &'a [u8], most: usize) -> &'a [u8] {
    let (piece, rest) = input.split_at(most.min(input.len()));
    *input = rest;
    piece
}
