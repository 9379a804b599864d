use std::env;
use std::io::{self, Error, ErrorKind, Write};
use std::net::UdpSocket;
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
    let word = |n| env::args_os().nth(n)?.into_string().ok();
    let count = |n: usize| word(n)?.parse::<usize>().ok();
    let (Some(to), Some(count), size) = (word(1), count(2), count(3)) else {
        return Err(Error::other("usage: send-numbers ADDRESS COUNT [SIZE]"));
    };
    let socket = UdpSocket::bind("0.0.0.0:0")?;
    let mut errors = 0;
    for n in 1..=count {
        let datagram = format!("{n:<width$}", width = size.unwrap_or(4));
        match send(&socket, datagram.as_bytes(), &to) {
            Ok(_) => {}
            Err(_) => errors += 1,
        }
    }
    writeln!(io::stdout(), "{count} sent, {errors} errors")
}
// ANCHOR_END: run

fn send(socket: &UdpSocket, datagram: &[u8], to: &str) -> io::Result<usize> {
    loop {
        match socket.send_to(datagram, to) {
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            sent => return sent,
        }
    }
}
