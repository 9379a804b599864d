use std::env;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::Duration;

use listening::queues::{counter, lengths};
use socket2::{Domain, Socket, Type};

/// Packets to this address are dropped.
const DEAF: ([u8; 4], u16) = ([127, 0, 0, 66], 0);
const SERVER: ([u8; 4], u16) = ([127, 0, 0, 1], 7100);
/// Shorter than the second after which a SYN is sent again.
const MOMENT: Duration = Duration::from_millis(100);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the queues: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let backlog = env::args_os().nth(1).and_then(|arg| arg.into_string().ok());
    let backlog = backlog.and_then(|text| text.parse().ok());
    let backlog = backlog.filter(|n| (0..=100).contains(n));
    let backlog = backlog.ok_or(io::Error::other("say a backlog, 0 to 100"))?;
    let listener = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    listener.set_reuse_address(true)?;
    listener.bind(&SocketAddr::from(SERVER).into())?;
    listener.listen(backlog)?;

    let mut out = io::stdout();
    writeln!(out, "    client  SYN  accept  answer")?;
    let mut connected = Vec::new();
    for n in 1..=2 * (backlog + 3) {
        let cookies = counter("SyncookiesSent")?;
        let drops = counter("ListenDrops")?;
        let client = if n <= backlog + 3 {
            ask_deaf()?;
            "deaf"
        } else {
            let to = SocketAddr::from(SERVER);
            connected.extend(TcpStream::connect_timeout(&to, MOMENT));
            "good"
        };
        let answer = if counter("ListenDrops")? > drops {
            "none"
        } else if counter("SyncookiesSent")? > cookies {
            "SYN-ACK with cookie"
        } else {
            "SYN-ACK"
        };
        let (syn, accept) = lengths(SERVER.1)?;
        writeln!(out, "{n:2}  {client}    {syn:3}  {accept:6}  {answer}")?;
    }
    Ok(())
}

/// Sends a SYN, and leaves without having heard the answer.
fn ask_deaf() -> io::Result<()> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from(DEAF).into())?;
    socket.set_nonblocking(true)?;
    match socket.connect(&SocketAddr::from(SERVER).into()) {
        Err(e) if e.raw_os_error() != Some(nix::libc::EINPROGRESS) => Err(e),
        _ => Ok(()),
    }
}
// ANCHOR_END: run
