use std::convert::Infallible;
use std::io::{self, Error, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use no_messages::say;
use rustls::{ServerConfig, ServerConnection};
use tls::secure::Secure;
use tls::{config, why::sentence};

const ADDRESS: &str = "127.0.0.1:7211";
const LIMIT: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

/// One client after the other, and each has five seconds.
fn serve() -> io::Result<Infallible> {
    let config = Arc::new(config::server(Path::new("server"), None)?);
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        match listener.accept() {
            Ok((stream, peer)) => {
                if let Err(why) = send(&stream, &config) {
                    say(format_args!("{peer}: {}", sentence(&why)));
                }
            }
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: send
fn send(stream: &TcpStream, config: &Arc<ServerConfig>) -> io::Result<()> {
    let conn = ServerConnection::new(Arc::clone(config));
    let conn = conn.map_err(Error::other)?;
    let mut secure = Secure::shake_hands(conn, stream, LIMIT)?;
    secure.write_all(b"Pay Mallory 100 crowns\n")?;
    secure.write_all(b"when the teapots have arrived.\n")?;
    secure.end()
}
// ANCHOR_END: send
