use std::env::args_os;
use std::io::{self, ErrorKind, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use nix::unistd::User;
use socket2::{Domain, SockAddr, Socket, Type};

fn main() -> ExitCode {
    let args: Vec<_> = args_os().skip(1).map(|a| a.into_string()).collect();
    let [Ok(name), Ok(user), Ok(secret)] = &args[..] else {
        let _ = writeln!(io::stderr(), "usage: tell-only NAME USER SECRET");
        return ExitCode::FAILURE;
    };
    match tell(name, user, secret) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "{why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: tell
const PATIENCE: Duration = Duration::from_secs(5);

fn tell(name: &str, user: &str, secret: &str) -> Result<(), String> {
    let stream = connect_to(name, user)
        .map_err(|why| format!("nothing for @{name}: {why}"))?;
    // From here on it may know the secret, whatever goes wrong.
    let answer = converse(&stream, secret).map_err(|e| {
        let why = late(e);
        format!("no answer from @{name}, which may know the secret: {why}")
    })?;
    writeln!(io::stdout(), "answer: {}", answer.escape_ascii())
        .map_err(|e| format!("cannot show the answer: {e}"))
}

fn connect_to(name: &str, user: &str) -> Result<UnixStream, String> {
    let wanted = User::from_name(user)
        .map_err(|e| format!("cannot look up {user}: {e}"))?
        .ok_or_else(|| format!("there is no user {user}"))?;
    let stream =
        connect(name).map_err(|e| format!("cannot connect: {}", late(e)))?;
    let peer = getsockopt(&stream, PeerCredentials)
        .map_err(|e| format!("cannot tell who listens: {e}"))?;
    if peer.uid() != wanted.uid.as_raw() {
        return Err(format!("it is user {}, not {user}", peer.uid()));
    }
    Ok(stream)
}

fn connect(name: &str) -> io::Result<UnixStream> {
    let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    // The limit on sending also holds for a connect to a full queue.
    socket.set_write_timeout(Some(PATIENCE))?;
    let address = SockAddr::unix(format!("\0{name}"))?;
    loop {
        match socket.connect(&address) {
            // With a time limit, even without a handler.
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            outcome => break outcome?,
        }
    }
    Ok(socket.into())
}
// ANCHOR_END: tell

fn converse(mut stream: &UnixStream, text: &str) -> io::Result<Vec<u8>> {
    stream.write_all(text.as_bytes())?;
    stream.shutdown(Shutdown::Write)?;
    // For the whole answer, or each byte could take as long.
    let deadline = Instant::now() + PATIENCE;
    let (mut answer, mut buf) = (Vec::new(), [0; 1024]);
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut buf) {
            Ok(0) => return Ok(answer),
            Ok(n) if answer.len() + n > 1024 => {
                let why = "an answer of more than 1024 bytes";
                return Err(io::Error::other(why));
            }
            Ok(n) => answer.extend_from_slice(&buf[..n]),
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
}

/// What the kernel calls "try again" when a time limit is over.
fn late(why: io::Error) -> io::Error {
    match why.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => why,
    }
}
