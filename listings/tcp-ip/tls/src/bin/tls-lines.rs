use std::convert::Infallible;
use std::env;
use std::ffi::OsString;
use std::io::{self, Error};
use std::net::TcpListener;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use no_messages::say;
use tls::config;
use tls::lines::serve;

const ADDRESS: &str = "127.0.0.1:7210";
/// For the handshake, and for each line.
const LIMIT: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    let Err(why) = run();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

// ANCHOR: run
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
    serve(&listener, &Arc::new(config), LIMIT)
}
// ANCHOR_END: run
