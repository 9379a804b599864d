use std::env;
use std::io::{self, Error, Write};
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
    let socket = UdpSocket::bind(&address)?;
    say(format_args!("listening on {address}"));
    let mut seen = Seen::default();
    let _ = seen.arrives(0); // the first number is 1
    let mut buf = [0; 1500];
    loop {
        match socket.recv_from(&mut buf) {
            Ok((n, _)) => {
                if let Some(number) = number(&buf[..n]) {
                    writeln!(io::stdout(), "{}", name(number, &mut seen))?;
                }
            }
            Err(why) => {
                say(format_args!("cannot receive: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
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
