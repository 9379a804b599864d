use std::io::{self, Read, Write};
use std::mem::MaybeUninit;
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use nix::libc::{MSG_PEEK, MSG_WAITALL};
use no_messages::{pair, say};
use socket2::SockRef;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the peeks: {why}"));
            ExitCode::FAILURE
        }
    }
}

const TIME: Duration = Duration::from_millis(300);

// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut peer, mut stream) = pair()?;
    stream.set_read_timeout(Some(TIME))?;
    peer.write_all(b"GE")?;
    count("peek", &stream, MSG_PEEK)?;
    count("peek, wait for all", &stream, MSG_PEEK | MSG_WAITALL)?;
    peer.write_all(b"T /")?;
    count("peek, wait for all", &stream, MSG_PEEK | MSG_WAITALL)?;
    let mut buf = [0; 100];
    let n = stream.read(&mut buf)?;
    writeln!(io::stdout(), "read: {n} bytes are still there")?;
    peer.write_all(b"GE")?;
    drop(peer);
    count("at the end, wait for all", &stream, MSG_PEEK | MSG_WAITALL)
}

/// Looks until four bytes are there, or the time is over.
fn count(name: &str, stream: &TcpStream, flags: i32) -> io::Result<()> {
    let deadline = Instant::now() + TIME;
    let mut calls = 0;
    let n = loop {
        let mut buf = [MaybeUninit::uninit(); 4];
        let n = SockRef::from(stream).recv_with_flags(&mut buf, flags)?;
        calls += 1;
        if n == buf.len() || Instant::now() >= deadline {
            break n;
        }
    };
    writeln!(io::stdout(), "{name}: {calls} calls, {n} bytes seen")
}
// ANCHOR_END: run
