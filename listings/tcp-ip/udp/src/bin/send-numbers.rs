use std::env;
use std::io::{self, Error, ErrorKind, Write};
use std::net::{SocketAddrV4, UdpSocket};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot send: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let word = |n, other: &str| {
        let word = env::args_os().nth(n).unwrap_or(other.into());
        word.into_string().unwrap_or_default()
    };
    let to = word(1, "").parse::<SocketAddrV4>();
    let count = word(2, "").parse::<u32>();
    let size = word(3, "4").parse::<u16>();
    let (Ok(to), Ok(count), Ok(size)) = (to, count, size) else {
        return Err(Error::other("usage: send-numbers ADDRESS COUNT [SIZE]"));
    };
    let socket = UdpSocket::bind("0.0.0.0:0")?;
    let (mut sent, mut error) = (0, None);
    for n in 1..=count {
        let datagram = format!("{n:<width$}", width = size.into());
        match send(&socket, datagram.as_bytes(), to) {
            Ok(_) => sent += 1,
            Err(why) => error = Some(why),
        }
    }
    writeln!(io::stdout(), "{sent} sent, {} errors", count - sent)
        .map_err(|e| Error::other(format!("cannot print: {e}")))?;
    error.map_or(Ok(()), Err)
}
// ANCHOR_END: run

fn send(
    socket: &UdpSocket,
    datagram: &[u8],
    to: SocketAddrV4,
) -> io::Result<usize> {
    loop {
        match socket.send_to(datagram, to) {
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            sent => return sent,
        }
    }
}
