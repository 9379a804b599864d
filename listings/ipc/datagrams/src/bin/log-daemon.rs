use std::convert::Infallible;
use std::io::{self, IoSliceMut};
use std::mem;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use datagrams::log::{Lines, refuse_descriptors, rest, say};
use datagrams::{parse, printable};
use nix::libc;
use nix::sys::socket::sockopt::PassCred;
use nix::sys::socket::{UnixAddr, bind, setsockopt};

// What a receiver should have room for, RFC 5424 section 6.1.
const LONGEST: usize = 2048;

fn main() -> ExitCode {
    let path = std::env::args_os().nth(1).filter(|path| !path.is_empty());
    let Some(path) = path.map(PathBuf::from) else {
        say("usage: log-daemon PATH");
        return ExitCode::FAILURE;
    };
    let Err(why) = serve(&path);
    say(format_args!("cannot log from {}: {why}", path.display()));
    ExitCode::FAILURE
}

fn serve(path: &Path) -> io::Result<Infallible> {
    // ANCHOR: credentials
    let socket = UnixDatagram::unbound()?;
    refuse_descriptors(&socket);
    // Asks the kernel to attach the sender's process and user. Only then
    // the name: what came in between would be from nobody.
    setsockopt(&socket, PassCred, &true)?;
    bind(socket.as_raw_fd(), &UnixAddr::new(path)?)?;
    // ANCHOR_END: credentials
    say(format_args!("listening on {}", path.display()));
    let mut lines = Lines::default();
    let mut buf = [0; LONGEST];
    loop {
        let (n, sender) = match receive(&socket, &mut buf) {
            Ok(received) => received,
            Err(e) => {
                rest(e);
                continue;
            }
        };
        let message = &buf[..n.min(LONGEST)];
        let mark = match n {
            0..=LONGEST => format!("[{sender}] "),
            _ => format!("[{sender}, {LONGEST} of {n} bytes] "),
        };
        match parse(message) {
            Ok((facility, severity, text)) => {
                let text = printable(text);
                lines.put(&format!("{mark}{facility}.{severity} {text}"));
            }
            Err(why) => {
                say(format_args!("{mark}{why}: {}", printable(message)));
            }
        }
    }
}

// ANCHOR: receive
// SAFETY: it only adds and rounds up.
const ROOM: usize =
    unsafe { libc::CMSG_SPACE(size_of::<libc::ucred>() as u32) } as usize;

/// Takes one datagram; gives its whole length in bytes, which may be more
/// than `buf` got, and who sent it, as the kernel says.
fn receive(
    socket: &UnixDatagram,
    buf: &mut [u8],
) -> io::Result<(usize, String)> {
    // Room for the sender and for no descriptor, on a boundary of eight bytes.
    let mut space = [0_u64; ROOM / 8];
    let mut iov = IoSliceMut::new(buf);
    // SAFETY: plain numbers and pointers, and all of them may be 0.
    let mut header: libc::msghdr = unsafe { mem::zeroed() };
    header.msg_iov = (&raw mut iov).cast();
    header.msg_iovlen = 1;
    header.msg_control = space.as_mut_ptr().cast();
    header.msg_controllen = ROOM as _;
    let flags = libc::MSG_TRUNC | libc::MSG_CMSG_CLOEXEC;
    // SAFETY: what `header` points to is ours, and as long as it says.
    let n = unsafe { libc::recvmsg(socket.as_raw_fd(), &mut header, flags) };
    let n = usize::try_from(n).map_err(|_| io::Error::last_os_error())?;
    // SAFETY: the kernel has filled `header`, and `space` is still there.
    let sender = match unsafe { sender(&header) } {
        // What has no number in our namespace has number 0.
        Some(from) => format!("pid {} uid {}", from.pid, from.uid),
        None => "sender unknown".to_string(),
    };
    Ok((n, sender))
}

/// # Safety
/// `header` is as `recvmsg` left it, and its memory is still there.
unsafe fn sender(header: &libc::msghdr) -> Option<libc::ucred> {
    // SAFETY: as above; the kernel writes an attachment whole or shortens
    // its length, and a short one is not read.
    unsafe {
        let first = libc::CMSG_FIRSTHDR(header);
        let attached = first.as_ref()?;
        let whole = libc::CMSG_LEN(size_of::<libc::ucred>() as u32) as usize;
        let ours = attached.cmsg_level == libc::SOL_SOCKET
            && attached.cmsg_type == libc::SCM_CREDENTIALS
            && attached.cmsg_len == whole;
        ours.then(|| libc::CMSG_DATA(first).cast::<libc::ucred>())
            .map(|data| data.read_unaligned())
    }
}
// ANCHOR_END: receive
