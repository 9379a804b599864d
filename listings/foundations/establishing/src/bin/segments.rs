use std::env;
use std::io::{self, IoSliceMut, Write};
use std::os::fd::AsRawFd;
use std::process::ExitCode;

use nix::cmsg_space;
use nix::sys::socket::{
    ControlMessageOwned, MsgFlags, SockaddrIn, recvmsg, setsockopt, sockopt,
};
use nix::sys::time::TimeVal;
use socket2::{Domain, Protocol, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show segments: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let words = env::args_os().skip(1).map(|word| word.into_string().ok());
    let words = words.map(|word| word?.parse::<u16>().ok());
    let (port, count) = match words.collect::<Option<Vec<_>>>().as_deref() {
        Some([port, count]) => (*port, *count),
        _ => return Err(io::Error::other("usage: segments PORT COUNT")),
    };
    // Gets a copy of all TCP that comes to this host over IPv4, though the
    // kernel may have joined segments that carry data.
    let raw = Socket::new(Domain::IPV4, Type::RAW, Some(Protocol::TCP))?;
    setsockopt(&raw, sockopt::ReceiveTimestamp, &true)?;
    writeln!(io::stdout(), "listening for segments of port {port}")?;

    let mut seen = 0;
    while seen < count {
        let mut buf = [0; 128];
        let (n, at) = receive(&raw, &mut buf)?;
        if let Some(line) = describe(&buf[..n], port) {
            writeln!(io::stdout(), "{} {line}", time_of_day(at))?;
            seen += 1;
        }
    }
    Ok(())
}
// ANCHOR_END: run

/// One packet, or as much of it as fits, and when the kernel got it.
fn receive(raw: &Socket, buf: &mut [u8]) -> io::Result<(usize, TimeVal)> {
    let mut parts = [IoSliceMut::new(buf)];
    let mut space = cmsg_space!(TimeVal);
    let message = recvmsg::<SockaddrIn>(
        raw.as_raw_fd(),
        &mut parts,
        Some(&mut space),
        MsgFlags::empty(),
    )?;
    let at = message.cmsgs()?.find_map(|extra| match extra {
        ControlMessageOwned::ScmTimestamp(at) => Some(at),
        _ => None,
    });
    Ok((message.bytes, at.unwrap_or(TimeVal::new(0, 0))))
}

/// RFC 9293, section 3.1: ports in the first four bytes, flags in byte 13.
fn describe(packet: &[u8], port: u16) -> Option<String> {
    let ip_header = usize::from(packet.first()? & 0x0f) * 4;
    let tcp = packet.get(ip_header..)?;
    let from = u16::from_be_bytes([*tcp.first()?, *tcp.get(1)?]);
    let to = u16::from_be_bytes([*tcp.get(2)?, *tcp.get(3)?]);
    let flags = *tcp.get(13)?;
    if from != port && to != port {
        return None;
    }
    let names = [(0x02, "SYN"), (0x01, "FIN"), (0x04, "RST"), (0x10, "ACK")];
    let set = names.iter().filter(|(bit, _)| flags & bit != 0);
    let set: Vec<&str> = set.map(|(_, name)| *name).collect();
    Some(format!("{from} > {to} {}", set.join(" ")))
}

/// UTC, in the form of `strace -tt`.
fn time_of_day(at: TimeVal) -> String {
    let (s, us) = (at.tv_sec().rem_euclid(86_400), at.tv_usec());
    format!("{:02}:{:02}:{:02}.{us:06}", s / 3600, s / 60 % 60, s % 60)
}
