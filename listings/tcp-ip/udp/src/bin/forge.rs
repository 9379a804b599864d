use std::env;
use std::io::{self, Error, ErrorKind, Write};
use std::net::SocketAddrV4;
use std::process::ExitCode;

use socket2::{Domain, Protocol, Socket, Type};
use udp::raw::packet;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot forge: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let address = |n| -> Option<SocketAddrV4> {
        env::args_os().nth(n)?.into_string().ok()?.parse().ok()
    };
    let usage = "usage: forge FROM TO, two addresses of IPv4";
    let (Some(from), Some(to)) = (address(1), address(2)) else {
        return Err(Error::other(usage));
    };
    // A question of DNS: id 7, one question, one addition (EDNS, 4,096 bytes).
    let mut question = vec![0, 7, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1];
    question.extend(b"\x03big\x04test\0\0\x10\0\x01");
    question.extend([0, 0, 41, 16, 0, 0, 0, 0, 0, 0, 0]);
    let packet = packet(from, to, &question, 0).ok_or(Error::other(usage))?;
    // 255: the headers are ours too. It takes CAP_NET_RAW (raw(7)).
    let protocol = Some(Protocol::from(255));
    let socket = Socket::new(Domain::IPV4, Type::RAW, protocol)?;
    let mut sent = 0;
    while sent < 10 {
        match socket.send_to(&packet, &to.into()) {
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            done => sent += done.map(|_| 1)?,
        }
    }
    let bytes = 10 * question.len();
    writeln!(io::stdout(), "10 questions, {bytes} bytes, from {from}")
        .map_err(|e| Error::other(format!("cannot print: {e}")))
}
// ANCHOR_END: run
