use std::env;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::Duration;

use no_messages::{pair, say};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show how far: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let closes = env::args_os().nth(1).is_some_and(|word| word == "closes");
    ask(closes, "read, room for 9", |s| some(s, 9))?;
    ask(closes, "read_exact, room for 4", |s| exact(s, 4))?;
    ask(closes, "read_exact, room for 9", |s| exact(s, 9))?;
    ask(closes, "read_to_end", |s| {
        let mut all = Vec::new();
        s.read_to_end(&mut all).map(|_| all)
    })?;
    ask(closes, "read_until newline", |s| lines(s, 1))?;
    ask(closes, "read_until newline, twice", |s| lines(s, 2))
}

fn some(mut stream: &TcpStream, room: usize) -> io::Result<Vec<u8>> {
    let mut buf = vec![0; room];
    let n = stream.read(&mut buf)?;
    buf.truncate(n);
    Ok(buf)
}

fn exact(mut stream: &TcpStream, room: usize) -> io::Result<Vec<u8>> {
    let mut buf = vec![0; room];
    stream.read_exact(&mut buf)?;
    Ok(buf)
}

/// The last of `count` lines.
fn lines(stream: &TcpStream, count: usize) -> io::Result<Vec<u8>> {
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    for _ in 0..count {
        line.clear();
        reader.read_until(b'\n', &mut line)?;
    }
    Ok(line)
}
// ANCHOR_END: run

type Call = fn(&mut &TcpStream) -> io::Result<Vec<u8>>;

fn ask(closes: bool, name: &str, call: Call) -> io::Result<()> {
    let (mut peer, stream) = pair()?;
    peer.write_all(b"two\nhal")?;
    let open = (!closes).then_some(peer);
    // Whatever is there has come long before.
    stream.set_read_timeout(Some(Duration::from_millis(200)))?;
    let got = match call(&mut &stream) {
        Ok(bytes) => format!("{:?}", String::from_utf8_lossy(&bytes)),
        Err(e) if e.kind() == io::ErrorKind::WouldBlock => "waits".into(),
        Err(e) => e.to_string(),
    };
    drop(open);
    let mut rest = Vec::new();
    (&stream).read_to_end(&mut rest)?;
    let left = rest.len();
    writeln!(io::stdout(), "{name:<26} {got:<28} {left} left")
}
