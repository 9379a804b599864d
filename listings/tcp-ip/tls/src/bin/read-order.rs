use std::env;
use std::io::{self, Error, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use no_messages::{cannot, say};
use rustls::ClientConnection;
use rustls::pki_types::ServerName;
use tls::secure::Secure;
use tls::{config, why::sentence};

const LIMIT: Duration = Duration::from_secs(5);
const LONGEST: u64 = 1 << 20;

fn main() -> ExitCode {
    let address = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let Some(address) = address.and_then(|it| it.parse().ok()) else {
        say("usage: read-order IP:PORT");
        return ExitCode::FAILURE;
    };
    match read(address) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("no order: {}", sentence(&why)));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: read
/// Does nothing before it has seen the end.
fn read(address: SocketAddr) -> io::Result<()> {
    let name = ServerName::try_from("shop.test").map_err(Error::other)?;
    let config = config::client(Path::new("ca.pem"))?;
    let conn = ClientConnection::new(Arc::new(config), name);
    let conn = conn.map_err(Error::other)?;
    let stream = TcpStream::connect_timeout(&address, LIMIT)
        .map_err(cannot(format_args!("connect to {address}")))?;
    let mut secure = Secure::shake_hands(conn, &stream, LIMIT)?;
    let mut order = Vec::new();
    let n = (&mut secure).take(LONGEST).read_to_end(&mut order)?;
    if n as u64 == LONGEST {
        return Err(Error::other("it is too long"));
    }
    io::stdout()
        .write_all(&order)
        .map_err(cannot("print the order"))?;
    // All of it is proved. How TCP ends now does not matter.
    let _ = secure.end();
    Ok(())
}
// ANCHOR_END: read
