// A log for the task runner.
// Chapter: src/ipc/datagrams.md
//
// What tasks have to say comes to one datagram socket: a datagram is a line,
// whoever sends it. `take` says who it was, as the kernel knows it, and makes
// text that stays on its line: control characters, bytes that are not UTF-8
// and the backslash become escapes, so that two different messages never look
// the same. (`hello` stays `hello`.) A signal is no error of the log's, and
// while nothing comes `take` sleeps.

use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::path::Path;

use nix::libc;
use nix::sys::socket::{UnixAddr, bind as bind_to, setsockopt};
use nix::{setsockopt_impl, sockopt_impl};
use rustix::net::sockopt::set_socket_passcred;

/// The most bytes of a message that are kept.
pub const LONGEST: usize = 512;

pub struct Line {
    pub uid: u32,
    pub text: String,
    /// The message was longer than `LONGEST`.
    pub cut: bool,
}

/// The kernel attaches the sender to each message, from the first one on. And
/// nobody can attach a descriptor, for some take as long to close as their
/// sender likes. (Before Linux 6.16 there is no such option, and they come.)
pub fn bind(path: &Path) -> io::Result<UnixDatagram> {
    let socket = UnixDatagram::unbound()?;
    let _ = setsockopt(&socket, Rights, &false);
    set_socket_passcred(&socket, true)?;
    bind_to(socket.as_raw_fd(), &UnixAddr::new(path)?)?;
    Ok(socket)
}

const SO_PASSRIGHTS: i32 = 83;
sockopt_impl!(Rights, SetOnly, libc::SOL_SOCKET, SO_PASSRIGHTS, bool);

/// Takes one message. Descriptors that come with it are closed.
pub fn take(socket: &UnixDatagram) -> io::Result<Line> {
    // TODO: Who sent it, and was this all of it?
    let mut buf = [0; LONGEST];
    let n = socket.recv(&mut buf)?;
    let text = String::from_utf8_lossy(&buf[..n]).into_owned();
    Ok(Line { uid: u32::MAX, text, cut: false })
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Sentence, Verdict, say};
    use rustix::net::{
        SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg,
    };
    use std::io::{IoSlice, Read};
    use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
    use std::os::unix::process::CommandExt;

    /// A log, and a task that sends to it.
    fn meet() -> io::Result<(UnixDatagram, UnixDatagram, peers::Place)> {
        let place = peers::Place::new()?;
        let path = place.join("log");
        let log = bind(&path)?;
        let task = UnixDatagram::unbound()?;
        task.connect(&path)?;
        log.set_read_timeout(Some(peers::LIMIT))?;
        Ok((log, task, place))
    }

    fn taken(log: &UnixDatagram, message: &[u8]) -> Result<Line, Sentence> {
        take(log).map_err(|why| {
            let message = say(&message[..message.len().min(20)]);
            format!("I sent {message}, and `take` returned an error: {why}.")
                .into()
        })
    }

    fn sent(message: &[u8]) -> Result<Line, Sentence> {
        let (log, task, _place) = meet()?;
        task.send(message)?;
        taken(&log, message)
    }

    #[test]
    fn hello() -> Verdict {
        match sent(b"hello")? {
            line if line.text == "hello" && !line.cut => Ok(()),
            line => Err(format!(
                "I sent `hello`. Your log has `{}`, cut: {}.",
                line.text, line.cut
            )
            .into()),
        }
    }

    #[test]
    fn who() -> Verdict {
        let me = nix::unistd::geteuid().as_raw();
        match sent(b"hello")?.uid {
            uid if uid == me => Ok(()),
            uid => Err(format!(
                "A task of user {me} sent `hello`. You say that it was {uid}."
            )
            .into()),
        }
    }

    #[test]
    fn somebody_else() -> Verdict {
        if !nix::unistd::geteuid().is_root() {
            return Ok(()); // only root can become somebody else
        }
        let (log, task, _place) = meet()?;
        let mut program = std::process::Command::new("sh");
        program.args(["-c", "echo hello >&0"]).stdin(OwnedFd::from(task));
        if program.uid(4711).status().is_err() {
            return Ok(()); // not even root can, in here
        }
        match taken(&log, b"hello")?.uid {
            4711 => Ok(()),
            uid => Err(format!(
                "A task of user 4711 sent `hello`. You say that it was {uid}."
            )
            .into()),
        }
    }

    #[test]
    fn signals_meanwhile() -> Verdict {
        let (log, task, _place) = meet()?;
        std::thread::Builder::new().spawn(move || {
            // A time for signals to come in.
            std::thread::park_timeout(std::time::Duration::from_millis(100));
            let _ = task.send(b"hello");
        })?;
        let deed = "Signals came to you, and then I sent `hello`.";
        let late = format!("{deed} You still wait.");
        let done = peers::interrupted(&late, move || take(&log))?;
        match done.value {
            Ok(line) if line.text == "hello" => Ok(()),
            Ok(line) => {
                Err(format!("{deed} Your log has `{}`.", line.text).into())
            }
            Err(why) => {
                Err(format!("{deed} `take` returned an error: {why}.").into())
            }
        }
    }

    #[test]
    fn one_line() -> Verdict {
        for message in [&b"a\nb"[..], b"a\rb", b"\x1b[2J", b"a\xc2\x85b"] {
            let line = sent(message)?;
            let lines = line.text.lines().count();
            if lines > 1 {
                return Err(format!(
                    "I sent {} in one datagram, and your log has {lines} \
                     lines.",
                    say(message)
                )
                .into());
            }
            if line.text.chars().any(char::is_control) {
                return Err(format!(
                    "I sent {}. Whoever reads your log has it on his \
                     terminal, as it came.",
                    say(message)
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn no_two_look_the_same() -> Verdict {
        let pairs = [
            (&b"a\nb"[..], &b"a\\nb"[..]),
            (b"\xff", b"\xfe"),
            (b"\xff", b"\\xff"),
            (b"\xff", "\u{fffd}".as_bytes()),
            (b"\x01", b"\x02"),
            (b"\x1b[m", b".[m"),
            (b"\x7f", b"?"),
            // The `b` is a digit of the escape, or a letter behind it.
            (b"\x01b", b"\x1b"),
            (b"\x033", b"\x1b"),
        ];
        for (one, two) in pairs {
            let text = sent(one)?.text;
            if text == sent(two)?.text {
                return Err(format!(
                    "One task sent {}, another {}. In your log both are \
                     `{text}`.",
                    say(one),
                    tell(two),
                )
                .into());
            }
        }
        Ok(())
    }

    fn tell(bytes: &[u8]) -> String {
        let hex: Vec<_> = bytes.iter().map(|b| format!("{b:02x}")).collect();
        format!("the bytes {}", hex.join(" "))
    }

    #[test]
    fn nothing() -> Verdict {
        let (log, task, _place) = meet()?;
        for message in [&b""[..], b"next"] {
            task.send(message)?;
        }
        let first = take(&log).map(|line| line.text);
        let second = take(&log).map(|line| line.text);
        match (first, second) {
            (Ok(one), Ok(two)) if one.is_empty() && two == "next" => Ok(()),
            other => Err(format!(
                "I sent a datagram of no bytes, and then `next`. You have \
                 {other:?}."
            )
            .into()),
        }
    }

    #[test]
    fn too_long() -> Verdict {
        for (length, cut) in
            [(LONGEST, false), (LONGEST + 1, true), (60_000, true)]
        {
            let line = sent(&vec![b'x'; length])?;
            if line.text.len() != LONGEST {
                return Err(format!(
                    "I sent {length} bytes, and you kept {}.",
                    line.text.len()
                )
                .into());
            }
            if line.cut != cut {
                let said = if line.cut { "it" } else { "nothing" };
                return Err(format!(
                    "I sent {length} bytes. You kept {LONGEST}, and say that \
                     {said} was cut."
                )
                .into());
            }
        }
        Ok(())
    }

    /// Sends `hello`, and descriptors with it.
    fn give(task: &UnixDatagram, gifts: &[BorrowedFd<'_>]) -> io::Result<()> {
        let mut space = [std::mem::MaybeUninit::uninit();
            rustix::cmsg_space!(ScmRights(3))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        control.push(SendAncillaryMessage::ScmRights(gifts));
        let iov = [IoSlice::new(b"hello")];
        sendmsg(task, &iov, &mut control, SendFlags::empty())?;
        Ok(())
    }

    #[test]
    fn one_that_takes_long_to_close() -> Verdict {
        let (log, task, _place) = meet()?;
        let linger = peers::LIMIT / 3;
        let (gift, _keeps) = peers::slow_to_close(linger)?;
        let given = give(&task, &[gift.as_fd()]);
        drop(gift);
        if given.is_err() || !peers::refuse_gifts(&UnixDatagram::unbound()?) {
            return Ok(());
        }
        let done = peers::within(
            "A task sent a descriptor with its message, one that takes long \
             to close. After 3 s the log stands still.",
            move || take(&log).map(|line| line.text),
        )?;
        match done.after < linger / 2 {
            true => Ok(()),
            false => {
                Err("A task sent a descriptor with its message, one that \
                          takes long to close. The log stood still for that \
                          long."
                    .into())
            }
        }
    }

    #[test]
    fn descriptors() -> Verdict {
        // A socket without the option, as before Linux 6.16: they come.
        let place = peers::Place::new()?;
        let path = place.join("log");
        let log = UnixDatagram::unbound()?;
        set_socket_passcred(&log, true).map_err(io::Error::from)?;
        let address = UnixAddr::new(&path).map_err(io::Error::from)?;
        bind_to(log.as_raw_fd(), &address).map_err(io::Error::from)?;
        let task = UnixDatagram::unbound()?;
        task.connect(&path)?;
        let (mut watch, gift) = io::pipe()?;
        give(&task, &[gift.as_fd(); 3])?;
        drop(gift);
        let line = taken(&log, b"hello")?;
        peers::within(
            "A task sent three descriptors with its message. You took it, and \
             they stay open.",
            move || watch.read(&mut [0]),
        )?;
        match line.text.as_str() {
            "hello" if line.uid == nix::unistd::geteuid().as_raw() => Ok(()),
            text => Err(format!(
                "A task sent `hello` and three descriptors. Your log has \
                 `{text}` of user {}.",
                line.uid
            )
            .into()),
        }
    }

    #[test]
    fn nothing_comes() -> Verdict {
        peers::must_sleep("Nobody said anything.", || {
            let (log, _task) = UnixDatagram::pair()?;
            take(&log)
        })
    }
}
