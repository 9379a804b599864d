use std::io::{self, ErrorKind, Write};
use std::net::{IpAddr, UdpSocket};
use std::process::ExitCode;
use std::{env, thread, time::Duration};

use multicast::group::{join, number};
use udp::say;

fn main() -> ExitCode {
    let words: Option<Vec<String>> =
        env::args_os().map(|arg| arg.into_string().ok()).collect();
    let words = words.unwrap_or_default();
    let [_, group, interface] = &words[..] else {
        say("usage: hear GROUP INTERFACE");
        return ExitCode::FAILURE;
    };
    match run(group, interface) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot hear {group} at {interface}: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn unprinted(why: io::Error) -> io::Error {
    io::Error::other(format!("cannot print: {why}"))
}

// ANCHOR: run
fn run(group: &str, interface: &str) -> io::Result<()> {
    let group: IpAddr = group.parse().map_err(io::Error::other)?;
    if !group.is_multicast() {
        return Err(io::Error::other("that is not a group's address"));
    }
    let index = number(interface)?;
    let socket: UdpSocket = join(group, 7150, index)?.into();
    say(format_args!("listening to {group}"));
    // More than any datagram has.
    let mut buf = vec![0; 1 << 16];
    loop {
        match socket.recv_from(&mut buf) {
            Ok((n, from)) => {
                let text = String::from_utf8_lossy(&buf[..n]);
                let text = text.trim_end().escape_debug();
                writeln!(io::stdout(), "{}: {text}", from.ip())
                    .map_err(unprinted)?;
            }
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            Err(why) => {
                say(format_args!("cannot receive: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}
// ANCHOR_END: run
