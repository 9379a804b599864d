use std::env;
use std::io::{self, ErrorKind, Write};
use std::net::{Ipv4Addr, UdpSocket};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use dns::message::A;
use dns::name::Name;
use dns::query::Query;
use multicast::mdns::says;
use udp::say;

const MDNS: (Ipv4Addr, u16) = (Ipv4Addr::new(224, 0, 0, 251), 5353);

fn main() -> ExitCode {
    let name = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let Some(name) = name else {
        say("usage: ask-mdns NAME.local");
        return ExitCode::FAILURE;
    };
    match run(&name) {
        Ok(0) => {
            say(format_args!("nobody here says who {name} is"));
            ExitCode::FAILURE
        }
        Ok(_) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot ask about {name}: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn unprinted(why: io::Error) -> io::Error {
    io::Error::other(format!("cannot print: {why}"))
}

// ANCHOR: run
fn run(name: &str) -> io::Result<usize> {
    let name: Name = name.parse().map_err(io::Error::other)?;
    let query = Query::new(&name, A, false)?;
    let socket = UdpSocket::bind("0.0.0.0:0")?;
    socket.send_to(&query.bytes, MDNS)?;
    let (end, mut count) = (Instant::now() + Duration::from_secs(1), 0);
    // Their longest, and the port that they come from (RFC 6762, sections 17
    // and 6).
    let mut buf = [0; 9000];
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(count);
        }
        socket.set_read_timeout(Some(left))?;
        let (n, from) = match socket.recv_from(&mut buf) {
            Err(why) => match why.kind() {
                ErrorKind::WouldBlock | ErrorKind::Interrupted => continue,
                _ => return Err(why),
            },
            Ok((_, from)) if from.port() != MDNS.1 => continue,
            Ok(it) => it,
        };
        for text in says(&query, &buf[..n]) {
            writeln!(io::stdout(), "{} says: {text}", from.ip())
                .map_err(unprinted)?;
            count += 1;
        }
    }
}
// ANCHOR_END: run
