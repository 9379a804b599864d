use std::io::{self, BufRead, Error, ErrorKind, Read, Write};
use std::net::ToSocketAddrs;
use std::{env, process, time::Duration};

use socket2::{SockAddr, Socket, Type};

const FORMS: &str = "want unix:PATH, tcp:HOST:PORT or udp:HOST:PORT";
const LARGEST: usize = 4096;
const LIMIT: Duration = Duration::from_secs(2);

fn main() {
    let place = env::args_os().nth(1).unwrap_or_default();
    if let Err(why) = run(place.to_str().unwrap_or_default()) {
        eprintln!("echo-client {place:?}: {why}");
        process::exit(1);
    }
}

// ANCHOR: run
fn run(place: &str) -> io::Result<()> {
    let (kind, addresses) = find(place)?;
    let server = connect(kind, &addresses)?;
    server.set_read_timeout(Some(LIMIT))?;
    server.set_write_timeout(Some(LIMIT))?;

    let mut stdin = io::stdin().lock();
    loop {
        let mut line = Vec::new();
        let mut limited = (&mut stdin).take(LARGEST as u64);
        if limited.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let answer = ask(&server, kind, &line).map_err(explain)?;
        let (n, text) = (answer.len(), answer.escape_ascii());
        writeln!(io::stdout(), "{n} bytes: {text}")?;
    }
}

fn connect(kind: Type, addresses: &[SockAddr]) -> io::Result<Socket> {
    let mut outcome = Err(ErrorKind::NotFound.into());
    for address in addresses {
        let socket = Socket::new(address.domain(), kind, None)?;
        outcome = match address.is_unix() {
            // A UNIX connect waits as long as a write may.
            true => socket
                .set_write_timeout(Some(LIMIT))
                .and_then(|()| socket.connect(address)),
            false => socket.connect_timeout(address, LIMIT),
        }
        .map(|()| socket);
        if outcome.is_ok() {
            break;
        }
    }
    outcome
}
// ANCHOR_END: run

// ANCHOR: ask
fn ask(mut server: &Socket, kind: Type, line: &[u8]) -> io::Result<Vec<u8>> {
    if kind == Type::STREAM {
        server.write_all(line)?;
        let mut answer = vec![0; line.len()];
        server.read_exact(&mut answer)?;
        return Ok(answer);
    }
    // A datagram needs no newline to show where it ends.
    server.send(line.strip_suffix(b"\n").unwrap_or(line))?;
    let mut answer = vec![0; LARGEST];
    let n = server.read(&mut answer)?;
    answer.truncate(n);
    Ok(answer)
}

fn explain(why: Error) -> Error {
    match why.kind() {
        ErrorKind::WouldBlock => Error::other("no answer for 2 s"),
        ErrorKind::UnexpectedEof => Error::other("the server hung up"),
        _ => why,
    }
}
// ANCHOR_END: ask

fn find(place: &str) -> io::Result<(Type, Vec<SockAddr>)> {
    let (form, rest) = place.split_once(':').unwrap_or_default();
    // In ::1:7007 nobody can tell where the port begins.
    let clear = rest.starts_with('[') || rest.matches(':').count() == 1;
    let kind = match form {
        "unix" if !rest.is_empty() => {
            return Ok((Type::STREAM, vec![SockAddr::unix(rest)?]));
        }
        "tcp" if clear => Type::STREAM,
        "udp" if clear => Type::DGRAM,
        _ => return Err(Error::other(FORMS)),
    };
    let found = rest.to_socket_addrs()?;
    Ok((kind, found.map(SockAddr::from).collect()))
}
