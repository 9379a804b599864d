// Red: Nobody said anything. There was nothing to do but to sleep. You kept a processor busy.
// A log for the task runner.
// Chapter: src/ipc/datagrams.md
//
// What tasks have to say comes to one datagram socket: a datagram is a line,
// whoever sends it. `take` says who it was, as the kernel knows it, and makes
// text that stays on its line: control characters, bytes that are not UTF-8
// and the backslash become escapes, so that two different messages never look
// the same. (`hello` stays `hello`.) A signal is no error of the log's, and
// while nothing comes `take` sleeps.

use std::io::{self, IoSliceMut};
use std::mem;
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
    let mut buf = [0; LONGEST];
    // Without TRUNC a long message looks like one of 512 bytes. With it the
    // number is the true length; so it is no end for a slice.
    let flags = libc::MSG_TRUNC | libc::MSG_CMSG_CLOEXEC | libc::MSG_DONTWAIT;
    let (came, uid) = receive(socket, &mut buf, flags)?;
    let uid = uid.ok_or_else(|| io::Error::other("the sender is unknown"))?;
    let text = printable(&buf[..came.min(LONGEST)]);
    // No bytes are an empty message, and no end: datagrams have none.
    Ok(Line { uid, text, cut: came > LONGEST })
}

/// Takes one message; gives its length, and the user who sent it. The call is
/// libc's: nix makes an error of a message whose gift was closed, and rustix 1
/// knows no process 0, which is what a sender in another pid namespace has.
fn receive(
    socket: &UnixDatagram,
    buf: &mut [u8],
    flags: libc::c_int,
) -> io::Result<(usize, Option<u32>)> {
    // Room for the sender, and for no descriptor: what has no room the kernel
    // closes. What had room would be ours, opened and to be closed by us, and
    // any sender could fill our table.
    const SENDER: u32 = size_of::<libc::ucred>() as u32;
    // SAFETY: it only adds and rounds up.
    const ROOM: usize = unsafe { libc::CMSG_SPACE(SENDER) } as usize;
    let mut space = [0_u64; ROOM / 8];
    let mut iov = IoSliceMut::new(buf);
    // SAFETY: numbers and pointers, and all of them may be 0.
    let mut header: libc::msghdr = unsafe { mem::zeroed() };
    header.msg_iov = (&raw mut iov).cast();
    header.msg_iovlen = 1;
    header.msg_control = space.as_mut_ptr().cast();
    header.msg_controllen = ROOM as _;
    let n = loop {
        let fd = socket.as_raw_fd();
        // SAFETY: what `header` points to is ours, and as long as it says.
        let n = unsafe { libc::recvmsg(fd, &mut header, flags) };
        match usize::try_from(n) {
            Ok(n) => break n,
            Err(_) => {
                // A signal is no error of the log's: again.
                let why = io::Error::last_os_error();
                if why.kind() != io::ErrorKind::Interrupted
                    && why.kind() != io::ErrorKind::WouldBlock
                {
                    return Err(why);
                }
            }
        }
    };
    // SAFETY: the kernel has filled `header` and `space`, and what it cut
    // short has another length.
    let uid = unsafe {
        let first = libc::CMSG_FIRSTHDR(&header);
        first.as_ref().and_then(|attached| {
            let whole = attached.cmsg_level == libc::SOL_SOCKET
                && attached.cmsg_type == libc::SCM_CREDENTIALS
                && attached.cmsg_len == libc::CMSG_LEN(SENDER) as usize;
            let data = libc::CMSG_DATA(first).cast::<libc::ucred>();
            whole.then(|| data.read_unaligned().uid)
        })
    };
    Ok((n, uid))
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
