use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::process::ExitCode;
use std::time::Duration;

use no_messages::{cannot, say};
use protocols::client::address;
use time_limits::deadline::{Deadline, Timed};

fn main() -> ExitCode {
    let Some(address) = address() else {
        say("usage: attack-stock [ADDRESS]");
        return ExitCode::FAILURE;
    };
    match run(&address) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot attack {address}: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: attacks
/// What each attack sends behind the hello, or in its place.
fn attacks() -> Vec<(&'static str, Vec<u8>)> {
    let after = |rest: &[u8]| [b"stock 1-2\n", rest].concat();
    vec![
        ("version 0", b"stock 0-0\n".to_vec()),
        ("version 65535", b"stock 65535-65535\n".to_vec()),
        ("0 to 65535", b"stock 0-65535\n".to_vec()),
        ("2 to 1", b"stock 2-1\n".to_vec()),
        ("no hello", b"1 count tea\n".to_vec()),
        ("121 bytes", after(&[&[b'7'; 121][..], b"\n"].concat())),
        ("no end", after(&[b'x'; 100_000])),
        (
            "nested",
            after(&[b"1 take ", &[b'('; 100][..], b"\n"].concat()),
        ),
        (
            "30 digits",
            after(b"1 take tea 000000000000000000000000000001\n"),
        ),
        ("less than 0", after(b"1 take tea -1\n")),
        ("all bytes", after(&(0..=255).collect::<Vec<u8>>())),
        ("same id", after(b"1 count tea\n1 count milk\n")),
        ("same field", after(b"1 take tea 1 key=a key=b\n")),
        ("unknown verb", after(b"1 steal tea 1\n")),
        ("1,001 requests", after(&b"1 count tea\n".repeat(1001))),
    ]
}
// ANCHOR_END: attacks

fn run(address: &str) -> io::Result<()> {
    for (name, bytes) in attacks() {
        let stream = TcpStream::connect(address)?;
        let deadline = Deadline::after(Duration::from_secs(10));
        Timed(&stream, deadline).write_all(&bytes)?;
        stream.shutdown(Shutdown::Write)?;
        let mut said = String::new();
        Timed(&stream, deadline)
            .take(100_000)
            .read_to_string(&mut said)?;
        report(name, &said)?;
    }
    stay(address, "half a line", b"1 cou")?;
    stay(address, "no reading", &b"1 count tea\n".repeat(1_000_000))
}

/// Sends, reads nothing meanwhile, and stays until the server has ended it.
fn stay(address: &str, name: &str, bytes: &[u8]) -> io::Result<()> {
    let stream = TcpStream::connect(address)?;
    let deadline = Deadline::after(Duration::from_secs(10));
    let mut timed = Timed(&stream, deadline);
    // In one call, so that one read of the server can take both. The server
    // may break this off.
    let _ = timed.write_all(&[b"stock 1-2\n", bytes].concat());
    let mut said = Vec::new();
    // Whatever came before the end.
    let _ = timed.take(100_000).read_to_end(&mut said);
    report(name, &String::from_utf8_lossy(&said))
}

/// The number of answers, and the last line of all.
fn report(name: &str, said: &str) -> io::Result<()> {
    let hello = |line: &&str| line.starts_with("stock ");
    let answers = said.lines().filter(|line| !hello(line)).count();
    let last = said.lines().next_back().unwrap_or("nothing");
    writeln!(io::stdout(), "{name:<16}{answers:>5}  {last}")
        .map_err(cannot("print"))
}
