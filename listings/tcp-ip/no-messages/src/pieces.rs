use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::TcpStream;

// ANCHOR: pieces
/// The reading end of a connection. The other end writes the next piece when
/// all before it has been read. So a read returns a piece, or as much of it
/// as there is room for. After the last piece comes the end. Small pieces only:
/// one thread writes and reads, so the kernel must have room for a piece.
pub struct Pieces<'a> {
    ends: &'a (TcpStream, TcpStream),
    to_come: VecDeque<&'a [u8]>,
    unread: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let (mut writer, mut reader) = (&self.ends.0, &self.ends.1);
        if self.unread == 0 {
            let Some(piece) = self.to_come.pop_front() else {
                return Ok(0);
            };
            writer.write_all(piece)?;
            self.unread = piece.len();
        }
        let n = reader.read(buf)?;
        self.unread -= n;
        Ok(n)
    }
}

/// One of the ways to cut: bit 0 of `way` says whether to cut after byte 1.
/// (After byte 64 it does not cut: there are 64 bits.)
pub fn cut(bytes: &[u8], way: u64) -> VecDeque<&[u8]> {
    let mut pieces = VecDeque::new();
    let mut from = 0;
    for at in (1..bytes.len()).take(64) {
        if way >> (at - 1) & 1 == 1 {
            pieces.push_back(&bytes[from..at]);
            from = at;
        }
    }
    pieces.push_back(&bytes[from..]);
    pieces
}
// ANCHOR_END: pieces

impl<'a> Pieces<'a> {
    /// No piece may be empty: nothing would be written for it.
    pub fn over(
        ends: &'a (TcpStream, TcpStream),
        pieces: impl IntoIterator<Item = &'a [u8]>,
    ) -> Self {
        let unread = 0;
        let to_come = pieces.into_iter().filter(|p| !p.is_empty()).collect();
        Self {
            ends,
            to_come,
            unread,
        }
    }

    /// Reads what nobody wanted, so that the connection can be used again.
    pub fn finish(mut self) -> io::Result<()> {
        self.to_come.clear();
        io::copy(&mut self, &mut io::sink())?;
        Ok(())
    }
}
