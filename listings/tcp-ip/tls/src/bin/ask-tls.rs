use std::env;
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, Error, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use no_messages::{cannot, say};
use rustls::ClientConnection;
use rustls::pki_types::ServerName;
use tls::secure::Secure;
use tls::{config, why::sentence};

const ADDRESS: &str = "127.0.0.1:7210";
const LIMIT: Duration = Duration::from_secs(5);
const LONGEST: u64 = 4096;

fn main() -> ExitCode {
    let words: Vec<OsString> = env::args_os().skip(1).collect();
    match ask(words.first().map(Path::new)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot ask: {}", sentence(&why)));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: ask
fn ask(me: Option<&Path>) -> io::Result<()> {
    let config = config::choosy_client(Path::new("ca.pem"), None, me)?;
    let name = ServerName::try_from("shop.test").map_err(Error::other)?;
    let conn = ClientConnection::new(Arc::new(config), name);
    let conn = conn.map_err(Error::other)?;

    let stream = TcpStream::connect(ADDRESS)
        .map_err(cannot(format_args!("connect to {ADDRESS}")))?;
    let mut secure = Secure::shake_hands(conn, &stream, LIMIT)?;
    say("the handshake is done");
    secure.within(LIMIT);
    secure.write_all(b"two teapots\n")?;
    say("the question is written");
    let mut answer = Vec::new();
    let mut reader = BufReader::new(secure);
    (&mut reader).take(LONGEST).read_until(b'\n', &mut answer)?;
    if answer.last() != Some(&b'\n') {
        return Err(Error::other("the answer is no whole line"));
    }
    io::stdout()
        .write_all(&answer)
        .map_err(cannot("print the answer"))?;
    // All of it is proved. How TCP ends now does not matter.
    let _ = reader.into_inner().end();
    Ok(())
}
// ANCHOR_END: ask
