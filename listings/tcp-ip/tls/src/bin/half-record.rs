use std::io::{self, Error, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use no_messages::{cannot, no_thread, pair, say};
use rustls::pki_types::ServerName;
use rustls::{ClientConnection, ServerConnection};
use time_limits::deadline::{Deadline, Timed};
use tls::{config, why::sentence};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot try: {}", sentence(&why)));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (ours, theirs) = pair()?;
    let (mut client, mut server) = handshaken(&ours, &theirs)?;
    server.writer().write_all(b"two teapots")?;
    let mut record = Vec::new();
    server.write_tls(&mut record)?;
    let (last, most) = record.split_last().ok_or(ErrorKind::InvalidData)?;

    (&theirs).write_all(most)?;
    let mut taken = 0;
    while taken < most.len() {
        taken += client.read_tls(&mut &ours)?;
    }
    tell(&mut client, &ours, &format!("{taken} of {}", record.len()))?;
    (&theirs).write_all(&[*last])?;
    client.read_tls(&mut &ours)?;
    tell(&mut client, &ours, "all")?;
    tell(&mut client, &ours, "all")
}

/// What a read of three bytes gives, and whether the kernel has anything.
fn tell(
    client: &mut ClientConnection,
    stream: &TcpStream,
    taken: &str,
) -> io::Result<()> {
    client.process_new_packets().map_err(Error::other)?;
    let mut buf = [0; 3];
    let read = match client.reader().read(&mut buf) {
        Ok(n) => format!("\"{}\"", buf[..n].escape_ascii()),
        Err(why) => format!("{:?}", why.kind()),
    };
    stream.set_nonblocking(true)?;
    let kernel = match stream.peek(&mut buf) {
        Ok(n) => format!("{n} bytes"),
        Err(why) => format!("{:?}", why.kind()),
    };
    stream.set_nonblocking(false)?;
    let line = format!("{taken} bytes in: rustls {read}, kernel {kernel}");
    writeln!(io::stdout(), "{line}").map_err(cannot("print"))
}
// ANCHOR_END: run

/// Both ends, after the handshake. The server sends no tickets, so that the
/// next record is ours.
fn handshaken(
    ours: &TcpStream,
    theirs: &TcpStream,
) -> io::Result<(ClientConnection, ServerConnection)> {
    let name = ServerName::try_from("shop.test").map_err(Error::other)?;
    let trust = config::client(Path::new("ca.pem"))?;
    let client = ClientConnection::new(Arc::new(trust), name);
    let mut client = client.map_err(Error::other)?;
    let mut config = config::server(Path::new("server"), None)?;
    config.send_tls13_tickets = 0;
    let server = ServerConnection::new(Arc::new(config));
    let mut server = server.map_err(Error::other)?;
    let deadline = Deadline::after(Duration::from_secs(5));
    thread::scope(|scope| {
        let serving = thread::Builder::new()
            .spawn_scoped(scope, move || {
                while server.is_handshaking() {
                    server.complete_io(&mut Timed(theirs, deadline))?;
                }
                io::Result::Ok(server)
            })
            .map_err(no_thread("the server"))?;
        while client.is_handshaking() {
            client.complete_io(&mut Timed(ours, deadline))?;
        }
        let served = serving.join().map_err(|_| Error::other("panic"))?;
        Ok((client, served?))
    })
}
