use std::env;
use std::io::{self, IoSliceMut, Write};
use std::os::fd::AsRawFd;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use nix::cmsg_space;
use nix::errno::Errno;
use nix::sys::signal::{SigSet, Signal};
use nix::sys::socket::{
    ControlMessageOwned, LinkAddr, MsgFlags, recvmsg, setsockopt, sockopt,
};
use nix::sys::time::TimeSpec;
use socket2::{Domain, Protocol, Socket, Type};
use the_wire::pcap::Writer;
use the_wire::segment;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot capture: {why}");
            ExitCode::FAILURE
        }
    }
}

/// After the command has ended, so much silence ends the conversation too.
const SILENCE: Duration = Duration::from_millis(500);

// ANCHOR: run
fn run() -> io::Result<()> {
    let words: Vec<String> = env::args().skip(1).collect();
    let [file, command, args @ ..] = &words[..] else {
        return Err(io::Error::other("usage: capture FILE COMMAND..."));
    };
    let mut file = Writer::create(Path::new(file))?;
    // Gets a copy of every packet that this host sends or receives, from its
    // IP header on (packet(7)).
    let every = Protocol::from(i32::from(0x0003u16.to_be()));
    let socket = Socket::new(Domain::PACKET, Type::DGRAM, Some(every))?;
    socket.set_read_timeout(Some(Duration::from_millis(50)))?;
    setsockopt(&socket, sockopt::ReceiveTimestampns, &true)?;

    let mut child = Command::new(command).args(args).spawn()?;
    // Ctrl-C is for the command. We stay until it has ended.
    SigSet::from(Signal::SIGINT).thread_block()?;
    let mut buf = vec![0; 1 << 17];
    let mut last = Instant::now();
    while last.elapsed() < SILENCE || child.try_wait()?.is_none() {
        let Some((n, time)) = receive(&socket, &mut buf)? else {
            continue;
        };
        if segment::parse(&buf[..n]).is_some() {
            file.add(time, &buf[..n])?;
        }
        last = Instant::now();
    }
    Ok(())
}
// ANCHOR_END: run

/// A packet, and when the kernel saw it. Nothing, if none has come in time.
fn receive(
    socket: &Socket,
    buf: &mut [u8],
) -> io::Result<Option<(usize, Duration)>> {
    let mut parts = [IoSliceMut::new(buf)];
    let mut space = cmsg_space!(TimeSpec);
    let message = match recvmsg::<LinkAddr>(
        socket.as_raw_fd(),
        &mut parts,
        Some(&mut space),
        MsgFlags::empty(),
    ) {
        Ok(message) => message,
        Err(Errno::EAGAIN | Errno::EINTR) => return Ok(None),
        Err(why) => return Err(why.into()),
    };
    // Loopback, which has number 1, shows each packet on its way out and in.
    let out = |it: LinkAddr| it.ifindex() == 1 && it.pkttype() == 4;
    if message.address.is_some_and(out) {
        return Ok(None);
    }
    let time = message.cmsgs()?.find_map(|extra| match extra {
        ControlMessageOwned::ScmTimestampns(at) => Some(Duration::from(at)),
        _ => None,
    });
    Ok(Some((message.bytes, time.unwrap_or_default())))
}
