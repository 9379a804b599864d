//! What bad clients do to the server of lines: nothing to the others.

use std::io::{self, Error, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use rustls::pki_types::ServerName;
use rustls::{AlertDescription, ClientConnection, ServerConnection};
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
    ask(address, place.path())?;
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
    let bad = AlertDescription::BadRecordMac;
    assert_eq!(why, rustls::Error::AlertReceived(bad));
    ask(address, place.path())?;
    Ok(())
}

/// A handshake with the server, or why there was none.
fn shake(stream: &TcpStream, place: &Path) -> io::Result<()> {
    let trust = config::client(&place.join("ca.pem"))?;
    let name = ServerName::try_from("shop.test").map_err(Error::other)?;
    let conn = ClientConnection::new(Arc::new(trust), name);
    let conn = conn.map_err(Error::other)?;
    Secure::shake_hands(conn, stream, LONG).map(drop)
}

#[test]
fn who_ends_without_an_end_of_line_is_told_that_it_is_over() -> Result<(), Why>
{
    let (address, place) = site(Duration::from_secs(1))?;
    // Too long a line, half a line and its end, half a line and no more.
    for (line, says_end) in [
        (vec![b'a'; 1025], false),
        (vec![b'a'], true),
        (vec![b'a'], false),
    ] {
        let trust = config::client(&place.path().join("ca.pem"))?;
        let name = ServerName::try_from("shop.test")?;
        let mut conn = ClientConnection::new(Arc::new(trust), name)?;
        let mut stream = TcpStream::connect(address)?;
        while conn.is_handshaking() {
            conn.complete_io(&mut stream)?;
        }
        conn.writer().write_all(&line)?;
        if says_end {
            conn.send_close_notify();
        }
        while conn.wants_write() {
            conn.write_tls(&mut stream)?;
        }
        let mut rest = Vec::new();
        rustls::Stream::new(&mut conn, &mut stream).read_to_end(&mut rest)?;
        assert!(rest.is_empty());
    }
    ask(address, place.path())?;
    Ok(())
}

#[test]
fn a_refusal_is_heard() -> Result<(), Why> {
    let (_, place) = site(LONG)?;
    let old = Arc::new(config::server(&place.path().join("old"), None)?);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    for _ in 0..20 {
        let place = place.path().to_owned();
        let client = thread::spawn(move || {
            let stream = TcpStream::connect(address)?;
            shake(&stream, &place)
        });
        let (stream, _) = listener.accept()?;
        let conn = ServerConnection::new(Arc::clone(&old))?;
        let Err(why) = Secure::shake_hands(conn, &stream, LONG) else {
            panic!("the client takes an old certificate");
        };
        let why = why.get_ref().and_then(|it| it.downcast_ref());
        let said = AlertDescription::CertificateExpired;
        assert_eq!(why, Some(&rustls::Error::AlertReceived(said)));
        assert!(client.join().is_ok_and(|it| it.is_err()));
    }
    Ok(())
}

#[test]
fn silence_is_not_waited_for_twice() -> Result<(), Why> {
    let (_, place) = site(LONG)?;
    let server = Arc::new(config::server(&place.path().join("server"), None)?);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let _silent = TcpStream::connect(listener.local_addr()?)?;
    let (stream, _) = listener.accept()?;
    let began = Instant::now();
    let conn = ServerConnection::new(server)?;
    let limit = Duration::from_millis(200);
    assert!(Secure::shake_hands(conn, &stream, limit).is_err());
    let took = began.elapsed();
    assert!(took < Duration::from_millis(1500), "{took:?}");
    Ok(())
}

#[test]
fn what_is_proved_stays_an_order_whatever_tcp_does() -> Result<(), Why> {
    let (_, place) = site(LONG)?;
    let server = config::server(&place.path().join("server"), None)?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::spawn(move || -> io::Result<()> {
        let (stream, _) = listener.accept()?;
        let conn = ServerConnection::new(Arc::new(server));
        let mut conn = conn.map_err(Error::other)?;
        while conn.is_handshaking() {
            conn.complete_io(&mut &stream)?;
        }
        conn.writer().write_all(b"one teapot\n")?;
        conn.send_close_notify();
        conn.complete_io(&mut &stream)?;
        // Closed with the client's close_notify unread: a RST.
        stream.peek(&mut [0])?;
        Ok(())
    });
    let read = Command::new(env!("CARGO_BIN_EXE_read-order"))
        .arg(address.to_string())
        .current_dir(&place)
        .output()?;
    let said = String::from_utf8_lossy(&read.stderr);
    assert!(read.status.success(), "{said}");
    assert_eq!(read.stdout, b"one teapot\n");
    Ok(())
}

#[test]
fn a_certificate_may_be_called_like_a_domain() -> Result<(), Why> {
    let (_, place) = site(LONG)?;
    let name = place.path().join("shop.test");
    for end in ["pem", "key"] {
        let from = place.path().join("server").with_extension(end);
        std::fs::copy(from, name.with_added_extension(end))?;
    }
    config::server(&name, None)?;
    // A file without a certificate is named.
    let empty = place.path().join("empty.pem");
    std::fs::write(&empty, "")?;
    let Err(why) = config::client(&empty) else {
        panic!("trusts nobody, and does not say so");
    };
    assert!(why.to_string().contains("empty.pem"), "{why}");
    Ok(())
}

#[test]
fn a_client_says_whom_it_could_not_reach() -> Result<(), Why> {
    let (_, place) = site(LONG)?;
    let said = |address: &str| -> Result<String, Why> {
        let read = Command::new(env!("CARGO_BIN_EXE_read-order"))
            .arg(address)
            .current_dir(&place)
            .output()?;
        assert_eq!(read.status.code(), Some(1));
        Ok(String::from_utf8(read.stderr)?)
    };
    // Its listener is gone.
    let nobody = TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string();
    let heard = said(&nobody)?;
    let what = format!("no order: cannot connect to {nobody}: ");
    assert!(heard.starts_with(&what), "{heard}");
    assert_eq!(said("nonsense")?, "usage: read-order IP:PORT\n");
    Ok(())
}

#[test]
fn a_server_without_its_directory_names_it() -> Result<(), Why> {
    let (_, place) = site(LONG)?;
    let serve = Command::new(env!("CARGO_BIN_EXE_serve-https"))
        .current_dir(&place)
        .output()?;
    assert_eq!(serve.status.code(), Some(1));
    let heard = String::from_utf8(serve.stderr)?;
    assert!(heard.contains("cannot open site: "), "{heard}");
    Ok(())
}
