use std::convert::Infallible;
use std::io::{self, IoSliceMut, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

use datagrams::{parse, printable};
use nix::sys::socket::{
    ControlMessageOwned, MsgFlags, UnixCredentials, recvmsg, setsockopt,
    sockopt,
};

// What a receiver should have room for, RFC 5424 section 6.1.
const LONGEST: usize = 2048;

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
    let socket = UnixDatagram::bind(path)?;
    // ANCHOR: credentials
    // Asks the kernel to attach the sender's process and user.
    setsockopt(&socket, sockopt::PassCred, &true)?;
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
            Err(why) => eprintln!("{mark}{why}: {}", printable(message)),
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
    let mut control = nix::cmsg_space!(UnixCredentials);
    let mut iov = [IoSliceMut::new(buf)];
    let received = recvmsg::<()>(
        socket.as_raw_fd(),
        &mut iov,
        Some(&mut control),
        MsgFlags::MSG_TRUNC,
    )?;
    // An error here means that more was attached than there is room for.
    let sender = match received.cmsgs().map(|mut all| all.next()) {
        Ok(Some(ControlMessageOwned::ScmCredentials(sender))) => {
            format!("pid {} uid {}", sender.pid(), sender.uid())
        }
        _ => "sender unknown".to_string(),
    };
    Ok((received.bytes, sender))
}
// ANCHOR_END: receive
