//! A server of lines over TLS.

use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, Error, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use http::log::Log;
use rustls::{ServerConfig, ServerConnection};
use threads::seats::Seats;

use crate::secure::Secure;
use crate::why::sentence;

/// The most bytes of a line.
const LONGEST: u64 = 1024;

// ANCHOR: serve
/// Accepts for ever. Each handshake and each line must be done in time.
pub fn serve(
    listener: &TcpListener,
    config: &Arc<ServerConfig>,
    limit: Duration,
) -> io::Result<Infallible> {
    let (seats, log) = (Seats::new(64), Log::start()?);
    thread::scope(|scope| {
        loop {
            let (seat, said) = (seats.take(), log.clone());
            let started = listener.accept().and_then(|(stream, peer)| {
                let handler = move || {
                    let _seat = seat;
                    if let Err(why) = converse(&stream, config, limit) {
                        said.line(format!("{peer}: {}", sentence(&why)));
                    }
                };
                thread::Builder::new().spawn_scoped(scope, handler)?;
                Ok(())
            });
            if let Err(why) = started {
                log.line(format!("cannot accept or start a thread: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    })
}

fn converse(
    stream: &TcpStream,
    config: &Arc<ServerConfig>,
    limit: Duration,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let conn = ServerConnection::new(Arc::clone(config));
    let conn = conn.map_err(Error::other)?;
    let secure = Secure::shake_hands(conn, stream, limit)?;
    let mut reader = BufReader::new(secure);
    let said = answer_all(&mut reader, limit);
    // However it went, the client shall see that we have ended it.
    let _ = reader.into_inner().end();
    said
}

fn answer_all(
    reader: &mut BufReader<Secure<'_, ServerConnection>>,
    limit: Duration,
) -> io::Result<()> {
    let mut line = Vec::new();
    loop {
        line.clear();
        reader.get_mut().within(limit);
        (&mut *reader).take(LONGEST).read_until(b'\n', &mut line)?;
        match line.last() {
            None => return Ok(()),
            Some(b'\n') => {}
            _ => return Err(Error::other("a line without an end")),
        }
        let answer = [b"you said: ", &line[..]].concat();
        reader.get_mut().write_all(&answer)?;
    }
}
// ANCHOR_END: serve
