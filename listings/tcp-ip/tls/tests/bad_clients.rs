//! What bad clients do to the server of lines: nothing to the others.

use std::io::{self, Error, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use rustls::ClientConnection;
use rustls::pki_types::ServerName;
use socket2::SockRef;
use tls::secure::Secure;
use tls::{config, lines};

trust::on_trust!();

type Why = Box<dyn std::error::Error>;
const LONG: Duration = Duration::from_secs(60);

/// A server, and what trusts it.
fn site(limit: Duration) -> Result<(SocketAddr, tempfile::TempDir), Why> {
    let place = tempfile::tempdir()?;
    let made = Command::new(env!("CARGO_BIN_EXE_make-certs"))
        .current_dir(&place)
        .status()?;
    assert!(made.success());
    let server = config::server(&place.path().join("server"), None)?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || lines::serve(&listener, &Arc::new(server), limit));
    Ok((address, place))
}

fn ask(address: SocketAddr, place: &Path) -> io::Result<()> {
    let trust = config::client(&place.join("ca.pem"))?;
    let name = ServerName::try_from("shop.test").map_err(Error::other)?;
    let conn = ClientConnection::new(Arc::new(trust), name);
    let stream = TcpStream::connect(address)?;
    let conn = conn.map_err(Error::other)?;
    let mut secure = Secure::shake_hands(conn, &stream, LONG)?;
    secure.write_all(b"hello\n")?;
    let mut answer = [0; 16];
    secure.read_exact(&mut answer)?;
    assert_eq!(&answer, b"you said: hello\n");
    secure.end()
}

/// The first bytes of a good client.
fn hello(place: &Path) -> Result<Vec<u8>, Why> {
    let trust = config::client(&place.join("ca.pem"))?;
    let name = ServerName::try_from("shop.test")?;
    let mut conn = ClientConnection::new(Arc::new(trust), name)?;
    let mut bytes = Vec::new();
    while conn.wants_write() {
        conn.write_tls(&mut bytes)?;
    }
    Ok(bytes)
}

#[test]
fn text_is_answered_with_an_alert() -> Result<(), Why> {
    let (address, place) = site(LONG)?;
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(b"GET / HTTP/1.1\r\n\r\n")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    assert_eq!(answer, [21, 3, 3, 0, 2, 2, 50]); // fatal, decode_error
    ask(address, place.path())?;
    Ok(())
}

#[test]
fn who_stops_or_dawdles_in_the_handshake_is_let_go() -> Result<(), Why> {
    let (address, place) = site(Duration::from_millis(300))?;
    let bytes = hello(place.path())?;
    let mut silent = TcpStream::connect(address)?;
    let mut half = TcpStream::connect(address)?;
    half.write_all(&bytes[..50])?;
    let slow = TcpStream::connect(address)?;
    slow.set_nodelay(true)?;
    let began = Instant::now();
    // A byte each 20 ms: the whole takes over four seconds.
    slow.set_read_timeout(Some(Duration::from_millis(20)))?;
    for byte in &bytes {
        if (&slow).write_all(&[*byte]).is_err() {
            break;
        }
        match (&slow).read(&mut [0; 9]) {
            Err(why) if why.kind() == ErrorKind::WouldBlock => {}
            Err(_) | Ok(0) => break,
            Ok(_) => panic!("the server believes a part of a hello"),
        }
    }
    let took = began.elapsed();
    assert!(took >= Duration::from_millis(290), "{took:?}");
    assert!(took < Duration::from_secs(4), "{took:?}");
    assert_eq!(silent.read(&mut [0])?, 0);
    assert_eq!(half.read(&mut [0])?, 0);
    Ok(())
}

#[test]
fn a_reset_is_the_end_of_one_client() -> Result<(), Why> {
    let (address, place) = site(LONG)?;
    let bytes = hello(place.path())?;
    for n in [0, 1, 5, 100, bytes.len()] {
        let mut stream = TcpStream::connect(address)?;
        stream.write_all(&bytes[..n])?;
        SockRef::from(&stream).set_linger(Some(Duration::ZERO))?;
        drop(stream);
    }
    let silent: Vec<_> = (0..30)
        .map(|_| TcpStream::connect(address))
        .collect::<Result<_, _>>()?;
    ask(address, place.path())?;
    drop(silent);
    Ok(())
}

#[test]
fn a_changed_byte_ends_it() -> Result<(), Why> {
    let (address, place) = site(LONG)?;
    let trust = config::client(&place.path().join("ca.pem"))?;
    let name = ServerName::try_from("shop.test")?;
    let mut conn = ClientConnection::new(Arc::new(trust), name)?;
    let mut stream = TcpStream::connect(address)?;
    while conn.is_handshaking() || conn.wants_write() {
        conn.complete_io(&mut stream)?;
    }
    conn.writer().write_all(b"hello\n")?;
    let mut record = Vec::new();
    conn.write_tls(&mut record)?;
    record[7] ^= 1;
    stream.write_all(&record)?;
    let why = loop {
        conn.read_tls(&mut stream)?;
        if let Err(why) = conn.process_new_packets() {
            break why;
        }
    };
    let bad = rustls::AlertDescription::BadRecordMac;
    assert_eq!(why, rustls::Error::AlertReceived(bad));
    ask(address, place.path())?;
    Ok(())
}
