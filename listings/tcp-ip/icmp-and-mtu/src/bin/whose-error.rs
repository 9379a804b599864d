use std::io::{self, IoSliceMut, Write};
use std::net::UdpSocket;
use std::os::fd::AsRawFd;
use std::process::ExitCode;

use icmp_and_mtu::option;
use icmp_and_mtu::wait::{again, error_within};
use nix::errno::Errno;
use nix::libc::{IP_MTU_DISCOVER, IP_PMTUDISC_DO, IP_RECVERR, IPPROTO_IP};
use nix::libc::{sock_extended_err, sockaddr_in};
use nix::sys::socket::SockaddrIn;
use nix::sys::socket::{ControlMessageOwned, MsgFlags, recvmsg};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the errors: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
const DEAD: &str = "198.51.100.1:9";
const ALIVE: &str = "198.51.100.1:7150";
const NOWHERE: &str = "203.0.113.1:9";

fn run() -> io::Result<()> {
    let socket = UdpSocket::bind("0.0.0.0:0")?;
    option::set(&socket, IPPROTO_IP, IP_RECVERR, 1)?;
    option::set(&socket, IPPROTO_IP, IP_MTU_DISCOVER, IP_PMTUDISC_DO)?;

    send(&socket, &[b'1'; 10], DEAD)?;
    until_error(&socket)?;
    send(&socket, &[b'2'; 10], ALIVE)?;
    send(&socket, &[b'3'; 10], ALIVE)?;
    while one_error(&socket)? {}

    send(&socket, &[b'4'; 10], NOWHERE)?;
    until_error(&socket)?;
    while one_error(&socket)? {}

    send(&socket, &[b'5'; 1472], ALIVE)?;
    until_error(&socket)?;
    while one_error(&socket)? {}
    Ok(())
}
// ANCHOR_END: run

fn send(socket: &UdpSocket, text: &[u8], to: &str) -> io::Result<()> {
    let said = match again(|| socket.send_to(text, to)) {
        Ok(n) => format!("{n} bytes"),
        Err(e) => e.to_string(),
    };
    let name = char::from(text[0]);
    writeln!(io::stdout(), "send {name} to {to}: {said}")
}

fn until_error(socket: &UdpSocket) -> io::Result<()> {
    match error_within(socket, 5000)? {
        true => Ok(()),
        false => Err(io::Error::other("no error came")),
    }
}

// ANCHOR: queue
/// Takes one error out of the queue, if there is one.
fn one_error(socket: &UdpSocket) -> io::Result<bool> {
    let mut buf = [0; 2000];
    let mut room = nix::cmsg_space!(sock_extended_err, sockaddr_in);
    let mut parts = [IoSliceMut::new(&mut buf)];
    let got = match recvmsg::<SockaddrIn>(
        socket.as_raw_fd(),
        &mut parts,
        Some(&mut room),
        MsgFlags::MSG_ERRQUEUE,
    ) {
        Err(Errno::EAGAIN) => return Ok(false),
        Err(Errno::EINTR) => return Ok(true),
        result => result?,
    };
    let about = got.iovs().next().and_then(|it| it.first()).copied();
    let about = char::from(about.unwrap_or(b'?'));
    let to = got.address.map_or("?".into(), |it| it.to_string());
    for message in got.cmsgs()? {
        if let ControlMessageOwned::Ipv4RecvErr(error, who) = message {
            let why = Errno::from_raw(error.ee_errno.cast_signed());
            let fits = match (why, error.ee_info) {
                (Errno::EMSGSIZE, mtu) => format!(", {mtu} would fit"),
                _ => String::new(),
            };
            let who = match who.map(|it| SockaddrIn::from(it).ip()) {
                Some(who) if !who.is_unspecified() => who.to_string(),
                _ => "this host".into(),
            };
            let line = format!("{who} says of {about} to {to}: {why:?}{fits}");
            writeln!(io::stdout(), "  {line}")?;
        }
    }
    Ok(true)
}
// ANCHOR_END: queue
