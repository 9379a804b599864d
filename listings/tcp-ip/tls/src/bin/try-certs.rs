use std::io::{self, Error, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use no_messages::{no_thread, pair, say};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, ServerConnection};
use tls::secure::Secure;
use tls::{config, why::sentence};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the certificates: {why}"));
            ExitCode::FAILURE
        }
    }
}

const LIMIT: Duration = Duration::from_secs(5);

// ANCHOR: run
fn run() -> io::Result<()> {
    let ca = Path::new("ca.pem");
    let plain = Arc::new(config::client(ca)?);
    let list = Some(Path::new("crl.pem"));
    let choosy = Arc::new(config::choosy_client(ca, list, None)?);
    for file in [
        "server", "other", "old", "new", "stranger", "self", "anna", "revoked",
    ] {
        try_one(file, &plain, "")?;
    }
    try_one("revoked", &choosy, " + list")?;
    try_one("server", &choosy, " + list")
}

/// A server shows the certificate. Both ends say how the handshake went.
fn try_one(
    file: &str,
    config: &Arc<ClientConfig>,
    more: &str,
) -> io::Result<()> {
    let (ours, theirs) = pair()?;
    let server = Arc::new(config::server(Path::new(file), None)?);
    let (said, heard) = thread::scope(|scope| {
        let serving = move || {
            let conn = ServerConnection::new(server).map_err(Error::other)?;
            greet(Secure::shake_hands(conn, &theirs, LIMIT)?)
        };
        let serving = thread::Builder::new()
            .spawn_scoped(scope, serving)
            .map_err(no_thread("the server"))?;
        let said = visit(Arc::clone(config), ours);
        let heard = serving.join().map_err(|_| Error::other("panic"))?;
        io::Result::Ok((said, heard))
    })?;
    let tell = |end: io::Result<()>| match end {
        Ok(()) => "well".to_string(),
        Err(why) => sentence(&why),
    };
    let name = format!("{file}{more}");
    writeln!(io::stdout(), "{name:14} client: {}", tell(said))?;
    writeln!(io::stdout(), "{:14} server: {}", "", tell(heard))
}
// ANCHOR_END: run

fn visit(config: Arc<ClientConfig>, stream: TcpStream) -> io::Result<()> {
    let name = ServerName::try_from("shop.test").map_err(Error::other)?;
    let conn = ClientConnection::new(config, name).map_err(Error::other)?;
    greet(Secure::shake_hands(conn, &stream, LIMIT)?)
}

/// One byte each way, so that both know the other's opinion.
fn greet<C, S>(mut secure: Secure<C>) -> io::Result<()>
where
    C: std::ops::DerefMut<Target = rustls::ConnectionCommon<S>>,
    S: rustls::SideData,
{
    secure.write_all(b"!")?;
    secure.read_exact(&mut [0])?;
    secure.end()
}
