use std::convert::Infallible;
use std::io::{self, IoSliceMut, Write};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

use datagrams::{parse, printable};
use nix::sys::socket::{
    ControlMessageOwned, MsgFlags, UnixAddr, UnixCredentials, bind, recvmsg,
    setsockopt, sockopt,
};

// What a receiver should have room for, RFC 5424 section 6.1.
const LONGEST: usize = 2048;
// The most descriptors in one message, unix(7).
const SCM_MAX_FD: usize = 253;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: log-daemon PATH");
        return ExitCode::FAILURE;
    };
    let Err(e) = serve(&path);
    eprintln!("logging from {path}: {e}");
    ExitCode::FAILURE
}

fn serve(path: &str) -> io::Result<Infallible> {
    // ANCHOR: credentials
    let socket = UnixDatagram::unbound()?;
    // Asks the kernel to attach the sender's process and user. Only then
    // the name: what came in between would be from nobody.
    setsockopt(&socket, sockopt::PassCred, &true)?;
    bind(socket.as_raw_fd(), &UnixAddr::new(path)?)?;
    // ANCHOR_END: credentials
    let mut out = io::stdout().lock();
    writeln!(out, "listening on {path}")?;
    let mut buf = [0; LONGEST];
    loop {
        let (n, sender) = receive(&socket, &mut buf)?;
        let message = &buf[..n.min(LONGEST)];
        let mark = match n {
            0..=LONGEST => format!("[{sender}] "),
            _ => format!("[{sender}, {LONGEST} of {n} bytes] "),
        };
        match parse(message) {
            Ok((facility, severity, text)) => {
                let text = printable(text);
                writeln!(out, "{mark}{facility}.{severity} {text}")?;
            }
            Err(why) => {
                let text = printable(message);
                // `eprintln!` panics when nobody can hear it.
                let _ = writeln!(io::stderr(), "{mark}{why}: {text}");
            }
        }
    }
}

// ANCHOR: receive
/// Takes one datagram; gives its whole length in bytes, which may be more
/// than `buf` got, and who sent it, as the kernel says.
fn receive(
    socket: &UnixDatagram,
    buf: &mut [u8],
) -> io::Result<(usize, String)> {
    // Where descriptors have no room, nix does not tell the sender either.
    let mut control = nix::cmsg_space!(UnixCredentials, [RawFd; SCM_MAX_FD]);
    let mut iov = [IoSliceMut::new(buf)];
    let received = recvmsg::<()>(
        socket.as_raw_fd(),
        &mut iov,
        Some(&mut control),
        MsgFlags::MSG_TRUNC | MsgFlags::MSG_CMSG_CLOEXEC,
    )?;
    // It stays unknown if something was cut all the same.
    let mut sender = "sender unknown".to_string();
    for attached in received.cmsgs().into_iter().flatten() {
        match attached {
            ControlMessageOwned::ScmCredentials(from) => {
                sender = format!("pid {} uid {}", from.pid(), from.uid());
            }
            ControlMessageOwned::ScmRights(gifts) => gifts.iter().for_each(
                // SAFETY: the kernel opened it for us, and nobody else has it.
                |gift| drop(unsafe { OwnedFd::from_raw_fd(*gift) }),
            ),
            _ => {}
        }
    }
    Ok((received.bytes, sender))
}
// ANCHOR_END: receive
