use std::convert::Infallible;
use std::io::{self, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

use datagrams::log::{Lines, refuse_descriptors, rest, say};
use datagrams::{parse, printable};
use nix::sys::socket::{UnixAddr, bind};
use rustix::net::sockopt::set_socket_passcred;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg,
};

// What a receiver should have room for, RFC 5424 section 6.1.
const LONGEST: usize = 2048;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        say("usage: log-daemon PATH");
        return ExitCode::FAILURE;
    };
    let Err(why) = serve(&path);
    say(format_args!("cannot log from {path}: {why}"));
    ExitCode::FAILURE
}

fn serve(path: &str) -> io::Result<Infallible> {
    // ANCHOR: credentials
    let socket = UnixDatagram::unbound()?;
    refuse_descriptors(&socket);
    // Asks the kernel to attach the sender's process and user. Only then
    // the name: what came in between would be from nobody.
    set_socket_passcred(&socket, true)?;
    bind(socket.as_raw_fd(), &UnixAddr::new(path)?)?;
    // ANCHOR_END: credentials
    say(format_args!("listening on {path}"));
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
/// Takes one datagram; gives its whole length in bytes, which may be more
/// than `buf` got, and who sent it, as the kernel says.
fn receive(
    socket: &UnixDatagram,
    buf: &mut [u8],
) -> io::Result<(usize, String)> {
    // Room for the sender and for no descriptor.
    let mut space =
        [MaybeUninit::uninit(); rustix::cmsg_space!(ScmCredentials(1))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut iov = [IoSliceMut::new(buf)];
    let flags = RecvFlags::TRUNC | RecvFlags::CMSG_CLOEXEC;
    let received = recvmsg(socket, &mut iov, &mut control, flags)?;
    let sender = control.drain().find_map(|attached| match attached {
        RecvAncillaryMessage::ScmCredentials(from) => Some(from),
        _ => None,
    });
    let sender = match sender {
        Some(from) => {
            format!(
                "pid {} uid {}",
                from.pid.as_raw_nonzero(),
                from.uid.as_raw()
            )
        }
        None => "sender unknown".to_string(),
    };
    Ok((received.bytes, sender))
}
// ANCHOR_END: receive
