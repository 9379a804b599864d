use std::io::{self, Error};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use http::files::Root;
use http::limits::Limits;
use http::log::Log;
use http::serve::serve;
use http::server;
use http::site::Site;
use no_messages::{cannot, say};
use rustls::{ServerConfig, ServerConnection};
use threads::seats::Seats;
use tls::secure::Secure;
use tls::{config, why::sentence};

const ADDRESS: &str = "127.0.0.1:7214";
const LIMIT: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot serve on {ADDRESS}: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut config = config::server(Path::new("server"), None)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    let config = Arc::new(config);
    let root = Root::open(Path::new("site")).map_err(cannot("open site"))?;
    let listener = TcpListener::bind(ADDRESS)?;
    let log = Log::start()?;
    let limits = Limits::default();
    let site = Site {
        root,
        limits,
        log: log.clone(),
    };
    say(format_args!("listening on {ADDRESS}"));
    server::run(&listener, &Seats::new(64), &log, |stream| {
        converse(&stream, &config, &site)
            .map_err(|why| Error::new(why.kind(), sentence(&why)))
    });
    Ok(())
}

fn converse(
    stream: &TcpStream,
    config: &Arc<ServerConfig>,
    site: &Site,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let conn = ServerConnection::new(Arc::clone(config));
    let conn = conn.map_err(Error::other)?;
    serve(&mut Secure::shake_hands(conn, stream, LIMIT)?, site)
}
// ANCHOR_END: run
