// Red: A task sent three descriptors with its message. You took it, and they stay open.
// A log for the task runner.
// Chapter: src/ipc/datagrams.md
//
// What tasks have to say comes to one datagram socket: a datagram is a line,
// whoever sends it. `take` says who it was, as the kernel knows it, and makes
// text that stays on its line: control characters, bytes that are not UTF-8
// and the backslash become escapes, so that two different messages never look
// the same. (`hello` stays `hello`.) A signal is no error of the log's.

use std::io::{self, IoSliceMut};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::path::Path;

use nix::libc;
use nix::sys::socket::{
    ControlMessageOwned, MsgFlags, UnixAddr, UnixCredentials, bind as bind_to,
    recvmsg, setsockopt,
};
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
    let mut buf = [0; LONGEST];
    let mut space = nix::cmsg_space!(UnixCredentials, [i32; 3]);
    let mut iov = [IoSliceMut::new(&mut buf)];
    let flags = MsgFlags::MSG_TRUNC | MsgFlags::MSG_CMSG_CLOEXEC;
    let message =
        recvmsg::<()>(socket.as_raw_fd(), &mut iov, Some(&mut space), flags)?;
    let came = message.bytes;
    let uid = message.cmsgs()?.find_map(|attached| match attached {
        ControlMessageOwned::ScmCredentials(from) => Some(from.uid()),
        _ => None,
    });
    let uid = uid.ok_or_else(|| io::Error::other("the sender is unknown"))?;
    let text = printable(&buf[..came.min(LONGEST)]);
    // No bytes are an empty message, and no end: datagrams have none.
    Ok(Line { uid, text, cut: came > LONGEST })
}

/// The backslash is escaped too: or who sends a backslash and an `n` fakes the
/// escape of a line end. (`from_utf8_lossy` makes one sign of all bad bytes.)
fn printable(text: &[u8]) -> String {
    let mut shown = String::new();
    for chunk in text.utf8_chunks() {
        shown.extend(chunk.valid().chars().flat_map(char::escape_debug));
        shown.extend(chunk.invalid().escape_ascii().map(char::from));
    }
    shown
}

fn main() {}
