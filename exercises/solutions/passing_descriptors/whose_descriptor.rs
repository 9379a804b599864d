// Whose descriptor is it?
// Chapter: src/ipc/passing-descriptors.md
//
// Letters come over a stream, a line each. `note TEXT` is all there is to it;
// to `file NAME` belongs a descriptor, sent with the line's first byte. This
// inbox works as long as each letter is read alone. Mend it: whatever is read
// together or in pieces, each file has its own descriptor, or none is taken.

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
            let allowed = usize::from(line.is_empty());
            if fds.len() > allowed || line.len() >= LONGEST {
                return Err(ErrorKind::InvalidData.into());
            }
            own = fds.pop().or(own);
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

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Sentence, Verdict};
    use std::io::{PipeReader, Read};
    use std::os::fd::AsFd;

    /// A descriptor by which the test knows it again.
    fn file_with(text: &str) -> io::Result<PipeReader> {
        let (reader, mut writer) = io::pipe()?;
        io::Write::write_all(&mut writer, text.as_bytes())?;
        Ok(reader)
    }

    /// A piece of the stream, and what is in the file that goes with it.
    type Piece = (&'static str, Option<&'static str>);

    /// All the pieces are in the queue, and no more will come.
    fn inbox(pieces: &[Piece]) -> Result<Inbox, Sentence> {
        let pieces = pieces.to_vec();
        let (stream, peer) = peers::hand_over_unix(peers::role(move |me| {
            for (bytes, file) in &pieces {
                match file {
                    None => me.send(bytes.as_bytes())?,
                    Some(text) => me.send_with(
                        bytes.as_bytes(),
                        &[file_with(text)?.as_fd()],
                    )?,
                }
            }
            me.finish()
        }))?;
        peer.saw();
        Ok(Inbox::new(stream))
    }

    const INVALID: &str = "an error: invalid data";

    /// A letter in words: `note TEXT`, `file NAME with WHAT IS IN IT`.
    fn tell(next: io::Result<Option<Letter>>) -> String {
        match next {
            Ok(Some(Letter::Note(text))) => format!("note {text}"),
            Ok(Some(Letter::File(name, fd))) => {
                let mut text = String::new();
                match PipeReader::from(fd).read_to_string(&mut text) {
                    Ok(_) => format!("file {name} with {text}"),
                    Err(e) => format!("file {name}, of which {e}"),
                }
            }
            Ok(None) => "nothing more".into(),
            Err(e) => format!("an error: {}", e.kind()),
        }
    }

    fn all(mut inbox: Inbox, most: usize) -> Result<Vec<String>, Sentence> {
        let done =
            peers::within("All is sent, and you wait for more.", move || {
                (0..most).map(|_| tell(inbox.next_letter())).collect::<Vec<_>>()
            })?;
        Ok(done.value)
    }

    #[test]
    fn each_alone() -> Verdict {
        let said = all(inbox(&[("file plan\n", Some("PLAN"))])?, 2)?;
        match said[0] == "file plan with PLAN" && said[1] == "nothing more" {
            true => Ok(()),
            false => Err(format!(
                "I sent one file, and you returned {}, and then {}.",
                said[0], said[1]
            )
            .into()),
        }
    }

    #[test]
    fn a_note_and_a_file() -> Verdict {
        let said = all(
            inbox(&[("note hello\n", None), ("file plan\n", Some("PLAN"))])?,
            2,
        )?;
        let both = "I sent a note and then a file, and you read both at once.";
        if said[0] != "note hello" {
            return Err(format!(
                "{both} You returned an error for the note: {}.",
                said[0].trim_start_matches("an error: ")
            )
            .into());
        }
        match said[1].as_str() {
            "file plan with PLAN" => Ok(()),
            other => {
                Err(format!("{both} For the file you returned {other}.").into())
            }
        }
    }

    #[test]
    fn in_pieces() -> Verdict {
        let said =
            all(inbox(&[("file pl", Some("PLAN")), ("an\n", None)])?, 1)?;
        match said[0].as_str() {
            "file plan with PLAN" => Ok(()),
            other => Err(format!(
                "I sent `file pl` with the descriptor, and then `an\\n`. You \
                 returned {other}."
            )
            .into()),
        }
    }

    #[test]
    fn two_files() -> Verdict {
        let said = all(
            inbox(&[
                ("file plan\n", Some("PLAN")),
                ("note and\nfile map\n", Some("GIFT")),
            ])?,
            2,
        )?;
        match said[1] == INVALID {
            true => Ok(()),
            false => Err(format!(
                "I sent a note and a file in one message, with a descriptor \
                 that goes with the note's first byte. You returned {}.",
                said[1]
            )
            .into()),
        }
    }

    #[test]
    fn a_gift() -> Verdict {
        let said = all(
            inbox(&[
                ("note hello\n", Some("GIFT")),
                ("file plan\n", Some("PLAN")),
            ])?,
            2,
        )?;
        let start = "I sent a note with a descriptor that nobody asked for, \
                     and then a file with its own.";
        match (said[0] == INVALID, said[1].as_str()) {
            (_, "file plan with GIFT") => {
                Err(format!("{start} You gave the file the note's.").into())
            }
            (false, _) => {
                Err(format!("{start} For the note you returned {}.", said[0])
                    .into())
            }
            (true, _) => Ok(()),
        }
    }

    #[test]
    fn a_descriptor_in_the_middle() -> Verdict {
        let deeds: [(&str, [Piece; 2]); 3] = [
            (
                "`file pl`, and then `an\\n` with a descriptor",
                [("file pl", None), ("an\n", Some("PLAN"))],
            ),
            (
                "`file pl` with its descriptor, and then `an\\n` with another",
                [("file pl", Some("PLAN")), ("an\n", Some("GIFT"))],
            ),
            (
                "`note he`, and then `llo\\n` with a descriptor",
                [("note he", None), ("llo\n", Some("GIFT"))],
            ),
        ];
        for (deed, pieces) in deeds {
            let said = all(inbox(&pieces)?, 1)?;
            if said[0] != INVALID {
                return Err(format!(
                    "I sent {deed}. It belongs to no line, which is invalid \
                     data, and you returned {}.",
                    said[0]
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn none_for_the_file() -> Verdict {
        let said = all(inbox(&[("file plan\n", None)])?, 1)?;
        match said[0] == INVALID {
            true => Ok(()),
            false => Err(format!(
                "I sent a file without its descriptor, and you returned {}.",
                said[0]
            )
            .into()),
        }
    }

    #[test]
    fn a_line_without_end() -> Verdict {
        let (stream, _peer) = peers::hand_over_unix(peers::line_without_end())?;
        let mut inbox = Inbox::new(stream);
        let done = peers::within(
            "I sent a line without end, and you still read it.",
            move || tell(inbox.next_letter()),
        )?;
        match done.value == INVALID {
            true => Ok(()),
            false => Err(format!(
                "I sent a line without end, and you returned {}.",
                done.value
            )
            .into()),
        }
    }

    #[test]
    fn the_longest_line() -> Verdict {
        let note = format!("note {}\n", "x".repeat(194));
        let said = all(inbox(&[(note.clone().leak(), None)])?, 1)?;
        if said[0] != note.trim_end() {
            return Err(format!(
                "I sent a note of 200 bytes, its end included, and you \
                 returned {}.",
                said[0]
            )
            .into());
        }
        let said =
            all(inbox(&[(format!("note x{}", &note[5..]).leak(), None)])?, 1)?;
        match said[0] == INVALID {
            true => Ok(()),
            false => Err(format!(
                "I sent a note of 201 bytes, its end included, 200 are \
                 allowed, and you returned {:.20}.",
                said[0]
            )
            .into()),
        }
    }

    #[test]
    fn half_a_line() -> Verdict {
        let said = all(inbox(&[("file pla", Some("PLAN"))])?, 1)?;
        match said[0] == "an error: unexpected end of file" {
            true => Ok(()),
            false => Err(format!(
                "I sent `file pla` with its descriptor, and closed. You \
                 returned {}.",
                said[0]
            )
            .into()),
        }
    }

    #[test]
    fn neither() -> Verdict {
        for line in ["plan\n", "files plan\n", "\n"] {
            let said = all(inbox(&[(line, None)])?, 1)?;
            if said[0] != INVALID {
                return Err(format!(
                    "I sent {}, which is no letter. You returned {}.",
                    peers::say(line),
                    said[0]
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn room_for_one_of_two() -> Verdict {
        let mut child = peers::child(|inside| -> Verdict {
            let (stream, peer) = peers::hand_over_unix(peers::role(|me| {
                let (plan, map) = (file_with("PLAN")?, file_with("MAP")?);
                me.send_with(b"file plan\n", &[plan.as_fd(), map.as_fd()])?;
                me.finish()
            }))?;
            peer.saw();
            inside.few_descriptors(1)?;
            let said = tell(Inbox::new(stream).next_letter());
            Ok(inside.say(said)?)
        })?;
        match child.line()?.as_str() {
            INVALID => Ok(()),
            said => Err(format!(
                "I sent a file with two descriptors, and you had room for one. \
                 You returned {said}."
            )
            .into()),
        }
    }

    #[test]
    fn two_for_a_file() -> Verdict {
        let (stream, peer) = peers::hand_over_unix(peers::role(|me| {
            let (plan, map) = (file_with("PLAN")?, file_with("MAP")?);
            me.send_with(b"file plan\n", &[plan.as_fd(), map.as_fd()])?;
            me.finish()
        }))?;
        peer.saw();
        let said = all(Inbox::new(stream), 1)?;
        match said[0] == INVALID {
            true => Ok(()),
            false => Err(format!(
                "I sent a file with two descriptors. You returned {}.",
                said[0]
            )
            .into()),
        }
    }
}
