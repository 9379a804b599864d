//! The resolver against servers that are silent, old, slow, or lie.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::thread;
use std::time::{Duration, Instant};

use dns::check::Answer;
use dns::lies;
use dns::message::A;
use dns::resolver::ask;

trust::on_trust!();

type Why = Box<dyn std::error::Error>;

const LONG: Duration = Duration::from_secs(20);

/// UDP and TCP on one port.
fn both() -> io::Result<(UdpSocket, TcpListener, SocketAddr)> {
    for _ in 0..100 {
        let tcp = TcpListener::bind("127.0.0.1:0")?;
        let address = tcp.local_addr()?;
        if let Ok(udp) = UdpSocket::bind(address) {
            return Ok((udp, tcp, address));
        }
    }
    Err(io::ErrorKind::AddrInUse.into())
}

/// A server that does this with each question.
fn server(
    reply: impl Fn(&[u8]) -> Vec<u8> + Send + 'static,
) -> io::Result<SocketAddr> {
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    let address = socket.local_addr()?;
    thread::Builder::new().spawn(move || {
        let mut room = [0; 512];
        while let Ok((n, peer)) = socket.recv_from(&mut room) {
            let _ = socket.send_to(&reply(&room[..n]), peer);
        }
    })?;
    Ok(address)
}

fn with_code(question: &[u8], code: u8) -> Vec<u8> {
    let mut packet = question[..12].to_vec();
    packet[2] |= 0x80;
    packet[3] = code;
    packet
}

fn truth(question: &[u8]) -> Vec<u8> {
    let all = lies::packets(question).unwrap_or_default();
    all.last().cloned().unwrap_or_default()
}

/// The answer, and what was told meanwhile.
fn asked(
    servers: &[SocketAddr],
    name: &str,
    limit: Duration,
) -> Result<(io::Result<Answer>, Vec<String>), Why> {
    let mut told = Vec::new();
    let mut tell = |what: &str| told.push(what.to_string());
    let answer = ask(servers, &name.parse()?, A, limit, &mut tell);
    Ok((answer, told))
}

fn address(answer: &Answer) -> Option<&[u8]> {
    let record = answer.records.first()?;
    answer.bytes.get(record.data.clone())
}

#[test]
fn no_lie_is_believed() -> Result<(), Why> {
    let (udp, tcp, at) = both()?;
    thread::Builder::new().spawn(move || lies::serve(udp, tcp))?;
    for lie in [
        "honest", "id", "question", "records", "capitals", "loop", "count",
        "length", "cut", "query",
    ] {
        let name = format!("{lie}.course.test");
        let (answer, _) = asked(&[at], &name, LONG)?;
        let answer = answer.map_err(|e| format!("{lie}: {e}"))?;
        assert_eq!(answer.records.len(), 1, "{lie}");
        assert_eq!(address(&answer), Some(&lies::TRUE.octets()[..]), "{lie}");
    }
    Ok(())
}

#[test]
fn a_server_that_knows_no_edns() -> Result<(), Why> {
    let at = server(|question| match question[11] {
        0 => truth(question),
        _ => with_code(question, 1),
    })?;
    let (answer, told) = asked(&[at], "www.course.test", LONG)?;
    assert_eq!(answer?.records.len(), 1);
    assert_eq!(told[1], "asked again without EDNS");
    Ok(())
}

#[test]
fn the_next_server_is_asked() -> Result<(), Why> {
    let refuses = server(|question| with_code(question, 5))?;
    let gone = UdpSocket::bind("127.0.0.1:0")?.local_addr()?;
    let good = server(truth)?;
    let (answer, _) = asked(&[refuses, gone, good], "www.test", LONG)?;
    assert_eq!(answer?.records.len(), 1);
    let (answer, _) = asked(&[gone, refuses], "www.test", LONG)?;
    assert_eq!(answer?.code(), 5);
    let (answer, _) = asked(&[gone], "www.test", LONG)?;
    let kind = answer.err().map(|e| e.kind());
    assert_eq!(kind, Some(io::ErrorKind::ConnectionRefused));
    Ok(())
}

#[test]
fn each_try_has_an_id_and_a_port_of_its_own() -> Result<(), Why> {
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    let at = socket.local_addr()?;
    let (answer, told) = asked(&[at], "www.test", Duration::from_secs(2))?;
    assert_eq!(
        answer.err().map(|e| e.kind()),
        Some(io::ErrorKind::TimedOut)
    );
    assert_eq!(told.len(), 4, "{told:?}");
    let mut room = [0; 512];
    let mut seen = Vec::new();
    for _ in 0..2 {
        let (_, peer) = socket.recv_from(&mut room)?;
        seen.push(([room[0], room[1]], peer.port()));
    }
    assert_ne!(seen[0], seen[1]);
    Ok(())
}

/// However often something comes, and however little of it.
#[test]
fn junk_does_not_extend_the_limit() -> Result<(), Why> {
    let (udp, tcp, at) = both()?;
    thread::Builder::new().spawn(move || -> io::Result<()> {
        let mut room = [0; 512];
        let (_, peer) = udp.recv_from(&mut room)?;
        loop {
            udp.send_to(b"junk", peer)?;
        }
    })?;
    let begin = Instant::now();
    let limit = Duration::from_millis(300);
    let (answer, _) = asked(&[at], "www.test", limit)?;
    assert!(answer.is_err() && begin.elapsed() < LONG / 2);
    drop(tcp);
    Ok(())
}

/// `cut` sends it to TCP; there it meets this.
fn over_tcp(bytes: &'static [u8], stay: bool) -> Result<String, Why> {
    let (udp, tcp, at) = both()?;
    thread::Builder::new().spawn(move || -> io::Result<()> {
        let mut room = [0; 512];
        loop {
            let (n, peer) = udp.recv_from(&mut room)?;
            let all = lies::packets(&room[..n]).unwrap_or_default();
            udp.send_to(all.first().map_or(&[], |p| &p[..]), peer)?;
        }
    })?;
    thread::Builder::new().spawn(move || -> io::Result<()> {
        loop {
            let (mut stream, _) = tcp.accept()?;
            let mut len = [0; 2];
            stream.read_exact(&mut len)?;
            let mut query = vec![0; u16::from_be_bytes(len).into()];
            stream.read_exact(&mut query)?;
            stream.write_all(bytes)?;
            if stay {
                io::copy(&mut stream, &mut io::sink())?;
            }
        }
    })?;
    let begin = Instant::now();
    let limit = Duration::from_millis(300);
    let (answer, _) = asked(&[at], "cut.test", limit)?;
    assert!(begin.elapsed() < LONG / 2);
    Ok(answer.err().ok_or("believed")?.kind().to_string())
}

#[test]
fn tcp_that_is_silent_short_or_lies() -> Result<(), Why> {
    assert_eq!(over_tcp(b"", true)?, "timed out");
    assert_eq!(over_tcp(b"\xff\xff123", true)?, "timed out");
    assert_eq!(over_tcp(b"\0\x0c", false)?, "unexpected end of file");
    assert_eq!(over_tcp(b"\0\x02ab", true)?, "other error");
    assert_eq!(over_tcp(b"\0\0", true)?, "other error");
    Ok(())
}
