use std::env;
use std::io::{self, Error, ErrorKind, Write};
use std::net::UdpSocket;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use udp::seen::{Arrival, Seen};
use udp::{number, say};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot sort out: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let address = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let address = address.ok_or(Error::other("usage: sort-out ADDRESS"))?;
    let named = |e| Error::other(format!("{address}: {e}"));
    let socket = UdpSocket::bind(&address).map_err(named)?;
    say(format_args!("listening on {address}"));
    let mut seen = Seen::default();
    let mut buf = [0; 1500];
    loop {
        match sort(&socket, &mut buf, &mut seen) {
            Err(why) if why.kind() != ErrorKind::Interrupted => {
                say(format_args!("cannot sort out: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
            _ => {}
        }
    }
}

fn sort(socket: &UdpSocket, buf: &mut [u8], seen: &mut Seen) -> io::Result<()> {
    let (n, _) = socket.recv_from(buf)?;
    match number(&buf[..n]) {
        Some(number) => writeln!(io::stdout(), "{}", name(number, seen))
            .map_err(|e| Error::other(format!("cannot print: {e}"))),
        None => Ok(()),
    }
}

fn name(number: u64, seen: &mut Seen) -> String {
    match seen.arrives(number) {
        Arrival::New { missing: 0 } => format!("{number} new"),
        Arrival::New { missing } => format!("{number} new, {missing} missing"),
        Arrival::Late => format!("{number} late"),
        Arrival::Twice => format!("{number} again"),
        Arrival::TooOld => format!("{number} too old"),
    }
}
// ANCHOR_END: run
