//! The resolver against servers that are silent, old, slow, or lie.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use dns::check::Answer;
use dns::lies;
use dns::message::A;
use dns::parts::liar;
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

/// Servers that don't understand a question do not send it back.
fn formerr(question: &[u8]) -> Vec<u8> {
    let mut packet = question[..12].to_vec();
    packet[2] |= 0x80;
    packet[3] = 1;
    packet
}

fn refused(question: &[u8]) -> Vec<u8> {
    let mut packet = truth(question);
    packet[3] = 5;
    packet
}

fn truth(question: &[u8]) -> Vec<u8> {
    let all = lies::packets(question).unwrap_or_default();
    all.last().cloned().unwrap_or_default()
}

/// The answer, and what was told meanwhile. A machine may be so busy that a
/// time that is long for others is not for it.
fn asked(
    servers: &[SocketAddr],
    name: &str,
    limit: Duration,
) -> Result<(io::Result<Answer>, Vec<String>), Why> {
    for more in (0..5).rev() {
        let mut told = Vec::new();
        let mut tell = |what: &str| told.push(what.to_string());
        let answer = ask(servers, &name.parse()?, A, limit, &mut tell);
        let late = |told: &String| told.ends_with(": timed out");
        if limit < LONG || more == 0 || !told.iter().any(late) {
            return Ok((answer, told));
        }
    }
    Err("this is never reached".into())
}

fn address(answer: &Answer) -> Option<&[u8]> {
    let record = answer.records.first()?;
    answer.bytes.get(record.data.clone())
}

#[test]
fn no_lie_is_believed() -> Result<(), Why> {
    let (udp, tcp, at) = both()?;
    thread::Builder::new().spawn(move || liar::serve(udp, tcp))?;
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
        _ => formerr(question),
    })?;
    let (answer, told) = asked(&[at], "www.course.test", LONG)?;
    assert_eq!(answer?.records.len(), 1);
    assert_eq!(told[1], "asked again without EDNS", "{told:?}");
    Ok(())
}

/// Three questions over UDP for a server that is silent when it is asked
/// without EDNS: the one that it refused is one of them.
#[test]
fn a_refused_edns_counts() -> Result<(), Why> {
    let asked_for = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked_for);
    let at = server(move |question| {
        seen.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(question[11]);
        match question[11] {
            0 => Vec::new(),
            _ => formerr(question),
        }
    })?;
    let (answer, _) = asked(&[at, at], "www.test", Duration::from_secs(8))?;
    assert!(answer.is_err());
    let asked_for = asked_for.lock().unwrap_or_else(PoisonError::into_inner);
    let once = asked_for.is_sorted_by(|before, now| before >= now);
    assert!(once && asked_for.len() <= 3, "{asked_for:?}");
    Ok(())
}

/// A packet with more than was allowed is not the answer, and not its first
/// 1,232 bytes either.
#[test]
fn what_is_too_long_is_not_cut() -> Result<(), Why> {
    let (udp, _tcp, at) = both()?;
    thread::Builder::new().spawn(move || -> io::Result<()> {
        let mut room = [0; 512];
        loop {
            let (n, peer) = udp.recv_from(&mut room)?;
            let good = truth(&room[..n]);
            let mut long = good.clone();
            let last = long.len() - 1;
            long[last] = 66;
            long.resize(1_300, 0);
            udp.send_to(&long, peer)?;
            udp.send_to(&good, peer)?;
        }
    })?;
    let (answer, told) = asked(&[at], "www.test", LONG)?;
    assert_eq!(
        address(&answer?),
        Some(&lies::TRUE.octets()[..]),
        "{told:?}"
    );
    Ok(())
}

#[test]
fn the_next_server_is_asked() -> Result<(), Why> {
    let refuses = server(refused)?;
    let gone = UdpSocket::bind("127.0.0.1:0")?.local_addr()?;
    let good = server(truth)?;
    let (answer, _) = asked(&[refuses, gone, good], "www.test", LONG)?;
    assert_eq!(answer?.records.len(), 1);
    // All have answered: they are not asked again.
    let (answer, told) = asked(&[refuses, refuses], "www.test", LONG)?;
    assert_eq!((answer?.code(), told.len()), (5, 4), "{told:?}");
    // An answer is more than none, whoever was the last. Three rounds.
    for servers in [[gone, refuses], [refuses, gone]] {
        let (answer, told) = asked(&servers, "www.test", LONG)?;
        assert_eq!((answer?.code(), told.len()), (5, 12), "{told:?}");
    }
    let (answer, told) = asked(&[gone], "www.test", LONG)?;
    let kind = answer.err().map(|e| e.kind());
    assert_eq!(kind, Some(io::ErrorKind::ConnectionRefused));
    assert_eq!(told.len(), 6, "{told:?}");
    Ok(())
}

#[test]
fn each_try_has_an_id_and_a_port_of_its_own() -> Result<(), Why> {
    let at = server(refused)?;
    let (_, told) = asked(&[at, at], "www.test", LONG)?;
    let seen: Vec<_> = told.iter().filter(|t| t.starts_with("id")).collect();
    // Names, ids and ports: to meet by chance is very rare.
    assert!(seen.len() == 2 && seen[0] != seen[1], "{told:?}");
    let port = |n: usize| seen[n].rsplit(' ').next();
    let id = |n: usize| seen[n].split(',').next();
    assert!(port(0) != port(1) || id(0) != id(1), "{told:?}");
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
    let (answer, told) = asked(&[at], "www.test", limit)?;
    assert!(begin.elapsed() < LONG / 2);
    let kind = answer.err().map(|e| e.kind());
    assert_eq!(kind, Some(io::ErrorKind::TimedOut));
    assert!(told.len() <= 12, "{told:?}");
    drop(tcp);
    Ok(())
}

/// `cut` sends it to TCP; there it meets this.
fn over_tcp(
    bytes: &'static [u8],
    stay: bool,
    limit: Duration,
) -> Result<String, Why> {
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
    let (answer, _) = asked(&[at], "cut.test", limit)?;
    assert!(limit == LONG || begin.elapsed() < LONG / 2);
    Ok(answer.err().ok_or("believed")?.kind().to_string())
}

#[test]
fn tcp_that_is_silent_short_or_lies() -> Result<(), Why> {
    let short = Duration::from_millis(300);
    assert_eq!(over_tcp(b"", true, short)?, "timed out");
    assert_eq!(over_tcp(b"\xff\xff123", true, short)?, "timed out");
    assert_eq!(over_tcp(b"\0\x0c", false, LONG)?, "unexpected end of file");
    assert_eq!(over_tcp(b"\0\x02ab", true, LONG)?, "other error");
    assert_eq!(over_tcp(b"\0\0", true, LONG)?, "other error");
    Ok(())
}
