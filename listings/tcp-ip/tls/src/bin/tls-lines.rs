use std::convert::Infallible;
use std::env;
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, Error, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use no_messages::say;
use rustls::{ServerConfig, ServerConnection};
use threads::seats::Seats;
use tls::secure::Secure;
use tls::{config, why::sentence};

const ADDRESS: &str = "127.0.0.1:7210";

fn main() -> ExitCode {
    let Err(why) = run();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

fn run() -> io::Result<Infallible> {
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    let [me, clients @ ..] = &words[..] else {
        return Err(Error::other("usage: tls-lines CERTIFICATE [CA]"));
    };
    let clients = clients.first().map(Path::new);
    let mut config = config::server(Path::new(me), clients)?;
    config.alpn_protocols = vec![b"lines".to_vec()];
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    serve(&listener, &Arc::new(config))
}

// ANCHOR: serve
/// For the handshake and for each line.
const LIMIT: Duration = Duration::from_secs(10);
const LONGEST: u64 = 1024;

fn serve(
    listener: &TcpListener,
    config: &Arc<ServerConfig>,
) -> io::Result<Infallible> {
    let seats = Seats::new(64);
    thread::scope(|scope| {
        loop {
            let seat = seats.take();
            let started = listener.accept().and_then(|(stream, peer)| {
                let handler = move || {
                    let _seat = seat;
                    if let Err(why) = converse(&stream, config) {
                        say(format_args!("{peer}: {}", sentence(&why)));
                    }
                };
                thread::Builder::new().spawn_scoped(scope, handler)?;
                Ok(())
            });
            if let Err(why) = started {
                say(format_args!("cannot accept or start: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    })
}

fn converse(stream: &TcpStream, config: &Arc<ServerConfig>) -> io::Result<()> {
    let conn = ServerConnection::new(Arc::clone(config));
    let conn = conn.map_err(Error::other)?;
    let secure = Secure::shake_hands(conn, stream, LIMIT)?;
    let mut reader = BufReader::new(secure);
    let mut line = Vec::new();
    loop {
        line.clear();
        reader.get_mut().within(LIMIT);
        (&mut reader).take(LONGEST).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            return reader.into_inner().end();
        }
        if line.last() != Some(&b'\n') {
            return Err(ErrorKind::InvalidData.into());
        }
        reader.get_mut().write_all(b"you said: ")?;
        reader.get_mut().write_all(&line)?;
        reader.get_mut().flush()?;
    }
}
// ANCHOR_END: serve
