//! A log that nobody reads stops nobody.

use std::io::{self, Error, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::unistd::dup2_stderr;
use rustls::ClientConnection;
use rustls::pki_types::ServerName;
use tls::secure::Secure;
use tls::{config, lines};

trust::on_trust!();

const LIMIT: Duration = Duration::from_secs(5);

// One test in this file: it turns the standard error of the whole process.
#[test]
fn the_next_client_is_served() -> Result<(), Box<dyn std::error::Error>> {
    let (_nobody_reads, mut log) = io::pipe()?;
    fcntl(&log, FcntlArg::F_SETFL(OFlag::O_NONBLOCK))?;
    while log.write(&[b'.'; 4096]).is_ok() {}
    fcntl(&log, FcntlArg::F_SETFL(OFlag::empty()))?;
    dup2_stderr(&log)?;

    let place = tempfile::tempdir()?;
    let made = Command::new(env!("CARGO_BIN_EXE_make-certs"))
        .current_dir(&place)
        .status()?;
    assert!(made.success());
    let server = config::server(&place.path().join("server"), None)?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || lines::serve(&listener, &Arc::new(server), LIMIT));

    for _ in 0..70 {
        TcpStream::connect(address)?.write_all(b"GET / HTTP/1.1\r\n\r\n")?;
    }
    let stream = TcpStream::connect(address)?;
    assert_eq!(ask(&stream, place.path())?, *b"you said: hello\n");
    Ok(())
}

fn ask(stream: &TcpStream, place: &Path) -> io::Result<[u8; 16]> {
    let trust = config::client(&place.join("ca.pem"))?;
    let name = ServerName::try_from("shop.test").map_err(Error::other)?;
    let conn = ClientConnection::new(Arc::new(trust), name);
    let conn = conn.map_err(Error::other)?;
    let mut secure = Secure::shake_hands(conn, stream, LIMIT)?;
    secure.write_all(b"hello\n")?;
    let mut answer = [0; 16];
    secure.read_exact(&mut answer)?;
    Ok(answer)
}
