// Take one.
// Chapter: src/ipc/passing-descriptors.md
//
// A service is sent requests, and with each of them one open file. How many
// descriptors come is for the sender to decide, though. Write `take_one` so
// that exactly one is taken, and that otherwise none stays open in here. A
// request may be long in coming, and a signal is no reason to give up. Who
// waits sleeps.

use rustix::cmsg_space;
use rustix::io::retry_on_intr;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags};
use rustix::net::{ReturnFlags, recvmsg};
use std::io::{self, ErrorKind, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

/// How many descriptors one message can bring (`SCM_MAX_FD`, unix(7)).
const MOST: usize = 253;

/// Receives bytes into `buf`, and the one descriptor that they came with,
/// close-on-exec. No byte is `UnexpectedEof`. No descriptor, or more than one,
/// is `InvalidData`, and then each that came is closed.
pub fn take_one(
    stream: &UnixStream,
    buf: &mut [u8],
) -> io::Result<(usize, OwnedFd)> {
    // Room for all that can come. Room for one has padding, on a 64-bit system
    // for another number: a second descriptor gets in, and nobody looks for it.
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(MOST))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut bufs = [IoSliceMut::new(buf)];
    let flags = RecvFlags::CMSG_CLOEXEC;
    let received =
        retry_on_intr(|| recvmsg(stream, &mut bufs, &mut control, flags))?;

    // Own first, judge afterwards. With bare numbers (`RawFd`) each `return`
    // below would be a leak; an `OwnedFd` is closed on each way out. (From
    // strangers, let another thread close them: `let_go` in the chapter.)
    let mut fds: Vec<OwnedFd> = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(some) = message {
            fds.extend(some);
        }
    }
    if received.bytes == 0 {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    // Some are missing: this process was near its limit. The one that is here
    // need not be the one that was meant.
    if received.flags.contains(ReturnFlags::CTRUNC) {
        return Err(ErrorKind::InvalidData.into());
    }
    match <[OwnedFd; 1]>::try_from(fds) {
        Ok([one]) => Ok((received.bytes, one)),
        Err(_) => Err(ErrorKind::InvalidData.into()),
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::io::{PipeReader, PipeWriter, Read, Write};
    use std::os::fd::{AsFd, BorrowedFd};

    type Taken = io::Result<(usize, OwnedFd)>;

    /// Sends a byte, and with it the end of a pipe so many times.
    fn send(to: &UnixStream, pipe: &PipeWriter, count: usize) -> Verdict {
        send_with(b"x", to, pipe, count)
    }

    fn send_with(
        bytes: &[u8],
        to: &UnixStream,
        pipe: &PipeWriter,
        count: usize,
    ) -> Verdict {
        let fds: Vec<BorrowedFd> = vec![pipe.as_fd(); count];
        let room = rustix::cmsg_space!(ScmRights(count));
        let mut space = vec![std::mem::MaybeUninit::uninit(); room];
        let mut control = rustix::net::SendAncillaryBuffer::new(&mut space);
        if count > 0 {
            let rights = rustix::net::SendAncillaryMessage::ScmRights(&fds);
            assert!(control.push(rights));
        }
        let bytes = [io::IoSlice::new(bytes)];
        let flags = rustix::net::SendFlags::NOSIGNAL;
        rustix::net::sendmsg(to, &bytes, &mut control, flags)
            .map_err(io::Error::from)?;
        Ok(())
    }

    /// You are sent so many. What did you take, and from which pipe?
    fn sent(
        count: usize,
    ) -> Result<(Taken, PipeReader, UnixStream), peers::Sentence> {
        let (mine, yours) = UnixStream::pair()?;
        let (pipe, end) = io::pipe()?;
        send(&mine, &end, count)?;
        drop(end);
        let late = format!("I sent a byte and {count} descriptors. You wait.");
        let done = peers::within(&late, move || {
            let mut buf = [0; 16];
            let taken = take_one(&yours, &mut buf);
            (taken, buf[0], yours)
        })?;
        let (taken, byte, yours) = done.value;
        if taken.is_ok() && byte != b'x' {
            return Err(format!(
                "I sent the byte `x` and {count} descriptors. In `buf` is {}.",
                peers::say([byte])
            )
            .into());
        }
        Ok((taken, pipe, yours))
    }

    /// Whether no process has the other end of the pipe any more.
    fn all_closed(pipe: &PipeReader) -> io::Result<bool> {
        use rustix::event::{PollFd, PollFlags, Timespec, poll};
        let time = Timespec { tv_sec: 0, tv_nsec: 500_000_000 };
        let mut fds = [PollFd::new(pipe, PollFlags::IN)];
        Ok(poll(&mut fds, Some(&time))? == 1)
    }

    fn too_many(count: usize) -> Verdict {
        let (taken, pipe, _stream) = sent(count)?;
        match taken {
            Ok(_) => Err(format!(
                "I sent {count} descriptors, and you took one as if it had \
                 come alone."
            )
            .into()),
            Err(_) if !all_closed(&pipe)? => Err(format!(
                "I sent {count} descriptors, and you refused them. Your \
                 process still has them open."
            )
            .into()),
            Err(e) if e.kind() == ErrorKind::InvalidData => Ok(()),
            Err(e) => Err(format!(
                "I sent {count} descriptors. The error should be \
                 `InvalidData`, and is {:?}.",
                e.kind()
            )
            .into()),
        }
    }

    #[test]
    fn one() -> Verdict {
        let (taken, mut pipe, _stream) = sent(1)?;
        let (count, fd) = taken.map_err(|e| {
            format!(
                "I sent a byte and one descriptor. You returned an error: \
                     {e}."
            )
        })?;
        if count != 1 {
            return Err(format!("I sent one byte. You count {count}.").into());
        }
        let flags = rustix::io::fcntl_getfd(&fd).map_err(io::Error::from)?;
        if !flags.contains(rustix::io::FdFlags::CLOEXEC) {
            return Err(
                "You took my descriptor, and it is not close-on-exec: \
                        a program that is started now has it too."
                    .into(),
            );
        }
        let mut end = PipeWriter::from(fd);
        let written = end.write_all(b"hello");
        drop(end);
        let mut text = String::new();
        if written.is_ok() && all_closed(&pipe)? {
            pipe.read_to_string(&mut text)?;
        }
        match text.as_str() {
            "hello" => Ok(()),
            _ => {
                Err("I sent the end of a pipe. You returned something else."
                    .into())
            }
        }
    }

    /// Five bytes and a descriptor that come when you wait already.
    fn in_a_while(signals: bool) -> Verdict {
        let (mine, yours) = UnixStream::pair()?;
        let (_pipe, end) = io::pipe()?;
        std::thread::Builder::new().spawn(move || {
            std::thread::sleep(std::time::Duration::from_millis(200));
            let _ = send_with(b"hello", &mine, &end, 1);
        })?;
        let deed = match signals {
            true => {
                "Signals came to you, and after 200 ms `hello` and one \
                     descriptor."
            }
            false => "After 200 ms I sent `hello` and one descriptor.",
        };
        let late = format!("{deed} You wait.");
        let code = move || {
            let mut buf = [0; 16];
            let taken = take_one(&yours, &mut buf);
            (taken, buf)
        };
        let done = match signals {
            true => peers::interrupted(&late, code)?,
            false => peers::within(&late, code)?,
        };
        let (taken, buf) = done.value;
        match taken {
            Ok((5, _)) if buf.starts_with(b"hello") => Ok(()),
            Ok((n, _)) => {
                let got = peers::say(&buf[..n.min(16)]);
                Err(format!("{deed} You count {n}, and have {got}.").into())
            }
            Err(e) => Err(format!("{deed} You returned an error: {e}.").into()),
        }
    }

    #[test]
    fn later() -> Verdict {
        in_a_while(false)
    }

    #[test]
    fn signals() -> Verdict {
        in_a_while(true)
    }

    #[test]
    fn none() -> Verdict {
        match sent(0)?.0 {
            Err(e) if e.kind() == ErrorKind::InvalidData => Ok(()),
            other => Err(format!(
                "I sent a byte without a descriptor. You have {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn two() -> Verdict {
        too_many(2)
    }

    #[test]
    fn three() -> Verdict {
        too_many(3)
    }

    #[test]
    fn as_many_as_can_be() -> Verdict {
        too_many(253)
    }

    #[test]
    fn the_end() -> Verdict {
        let (stream, peer) = peers::hand_over_unix(peers::closes_at_once())?;
        peer.saw();
        let late = "I closed, without a byte. You wait for more.";
        let done =
            peers::within(late, move || take_one(&stream, &mut [0; 16]))?;
        match done.value {
            Err(e) if e.kind() == ErrorKind::UnexpectedEof => Ok(()),
            other => {
                Err(format!("I closed, without a byte. You have {other:?}.")
                    .into())
            }
        }
    }

    #[test]
    fn a_process_that_is_nearly_full() -> Verdict {
        let mut child = peers::child(|inside| -> Verdict {
            let (mine, yours) = UnixStream::pair()?;
            let (_pipe, end) = io::pipe()?;
            send(&mine, &end, 2)?;
            inside.few_descriptors(1)?;
            let taken = take_one(&yours, &mut [0; 16]);
            inside.say(if taken.is_ok() { "took one" } else { "refused" })?;
            Ok(())
        })?;
        match child.line()?.as_str() {
            "refused" => Ok(()),
            "took one" => Err("I sent two descriptors, and your process had \
                               room for one. You took that one as if it were \
                               all."
                .into()),
            other => Err(other.into()),
        }
    }

    #[test]
    fn nothing_comes() -> Verdict {
        peers::must_sleep("I sent you nothing.", || {
            let (_mine, yours) = UnixStream::pair()?;
            take_one(&yours, &mut [0; 16])
        })
    }
}
