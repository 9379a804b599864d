// Red: I sent `file pl` with its descriptor, and then `an\n` with another. It belongs to no line, which is invalid data, and you returned file plan with GIFT.
// Whose descriptor is it?
// Chapter: src/ipc/passing-descriptors.md
//
// Letters come over a stream, a line each. `note TEXT` is all there is to it;
// to `file NAME` belongs a descriptor, sent with the line's first byte. This
// inbox works as long as each letter is read alone. Mend it: whatever is read
// together or in pieces, each file has its own descriptor, or none is taken.
//
// Wrong: a file that has its descriptor is given the next one that comes.

use rustix::cmsg_space;
use rustix::io::retry_on_intr;
use rustix::net::recvmsg;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags,
};
use std::io::{self, ErrorKind, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

/// A line may be as long as this, its end included.
const LONGEST: usize = 200;

#[derive(Debug)]
pub enum Letter {
    Note(String),
    File(String, OwnedFd),
}

pub struct Inbox {
    stream: UnixStream,
}

impl Inbox {
    pub fn new(stream: UnixStream) -> Inbox {
        Inbox { stream }
    }

    /// The next letter, or `None` after the last. `InvalidData` for a line
    /// that is neither or too long, for a file without its descriptor or with
    /// two, a note with one, and a descriptor in the middle of a line.
    /// `UnexpectedEof` for an end in the middle of a line.
    pub fn next_letter(&mut self) -> io::Result<Option<Letter>> {
        // A byte at a time. A descriptor goes with the first byte of its
        // message, and what was sent before it may come in the same call; the
        // answer does not say where the border was. With one byte there is no
        // question: this descriptor came with this byte.
        //
        // It costs a system call a byte. If that is too much: a socket that
        // keeps boundaries (seqpacket), or lines of one byte, as in "Glued to
        // a byte". A queue of descriptors, one taken for each `file`, works
        // only as long as nobody sends one too many: from then on each file
        // has its neighbour's. And who keeps no queue loses those that a read
        // brought along for a later line.
        let mut line = Vec::new();
        let mut own = None;
        loop {
            let mut byte = [0];
            let (n, mut fds) = receive(&self.stream, &mut byte)?;
            if n == 0 {
                return match line.len() {
                    0 => Ok(None),
                    _ => Err(ErrorKind::UnexpectedEof.into()),
                };
            }
            if fds.len() > 1 || line.len() >= LONGEST {
                return Err(ErrorKind::InvalidData.into());
            }
            if line.is_empty() || own.is_some() {
                own = fds.pop().or(own);
            }
            if byte[0] == b'\n' {
                break;
            }
            line.push(byte[0]);
        }
        letter(&String::from_utf8_lossy(&line), own).map(Some)
    }
}

fn letter(line: &str, fd: Option<OwnedFd>) -> io::Result<Letter> {
    match (line.split_once(' '), fd) {
        (Some(("note", text)), None) => Ok(Letter::Note(text.into())),
        (Some(("file", name)), Some(fd)) => Ok(Letter::File(name.into(), fd)),
        _ => Err(ErrorKind::InvalidData.into()),
    }
}

/// Receives bytes, at most as many as `buf` holds, and the descriptors that
/// came with them. (Nothing is wrong in here.)
fn receive(
    stream: &UnixStream,
    buf: &mut [u8],
) -> io::Result<(usize, Vec<OwnedFd>)> {
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(253))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut bufs = [IoSliceMut::new(buf)];
    let flags = RecvFlags::CMSG_CLOEXEC;
    let got =
        retry_on_intr(|| recvmsg(stream, &mut bufs, &mut control, flags))?;
    // Which of them found no room, nobody says.
    if got.flags.contains(ReturnFlags::CTRUNC) {
        return Err(ErrorKind::InvalidData.into());
    }
    let mut fds = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(some) = message {
            fds.extend(some);
        }
    }
    Ok((got.bytes, fds))
}

fn main() {}
