//! Each role, over TCP and over UNIX streams: what the reader's side gets of
//! it, and how that ends.

use std::io::{ErrorKind, Read, Write};
use std::net::Shutdown;
use std::time::Duration;

use peers::*;

/// How it ends for who reads.
#[derive(Debug, PartialEq)]
enum Ends {
    Fin,
    Rst,
    /// Nothing comes any more, and no end.
    Open,
}

/// Reads until the end, or until nothing has come for a second.
fn drain(stream: &mut impl Read) -> (Vec<u8>, Ends) {
    let mut got = Vec::new();
    let mut buf = [0; 4096];
    loop {
        match stream.read(&mut buf) {
            Ok(0) => return (got, Ends::Fin),
            Ok(n) => got.extend(&buf[..n]),
            Err(e) if e.kind() == ErrorKind::WouldBlock => {
                return (got, Ends::Open);
            }
            Err(_) => return (got, Ends::Rst),
        }
    }
}

/// What comes over TCP, and over UNIX.
fn both(role: impl Fn() -> Role) -> Result<[(Vec<u8>, Ends); 2], Sentence> {
    let wait = Some(Duration::from_secs(1));
    let (mut tcp, peer) = hand_over(role())?;
    tcp.set_read_timeout(wait)?;
    let over_tcp = drain(&mut tcp);
    drop((tcp, peer.saw()));
    let (mut unix, peer) = hand_over_unix(role())?;
    unix.set_read_timeout(wait)?;
    let over_unix = drain(&mut unix);
    drop((unix, peer.saw()));
    Ok([over_tcp, over_unix])
}

#[track_caller]
fn same(role: impl Fn() -> Role, bytes: &[u8], ends: Ends) -> Verdict {
    for (got, end) in both(role)? {
        assert_eq!((got.as_slice(), &end), (bytes, &ends));
    }
    Ok(())
}

/// A UNIX socket knows no RST.
#[track_caller]
fn reset(role: impl Fn() -> Role, bytes: &[u8]) -> Verdict {
    let [(over_tcp, rst), (over_unix, fin)] = both(role)?;
    // A RST may take what was not read yet with it.
    assert!(bytes.starts_with(&over_tcp), "{}", say(over_tcp));
    assert_eq!(rst, Ends::Rst);
    assert_eq!((over_unix.as_slice(), fin), (bytes, Ends::Fin));
    Ok(())
}

#[test]
fn right_bytes_in_strange_pieces() -> Verdict {
    same(|| one_byte_at_a_time(b"PING\n"), b"PING\n", Ends::Open)?;
    same(|| in_one_write(b"a\nb\n"), b"a\nb\n", Ends::Open)?;
    same(|| in_pieces(&[b"a\r", b"\n"]), b"a\r\n", Ends::Open)?;
    same(|| sends_empty_messages(3, b"a"), b"a", Ends::Open)
}

#[test]
fn ends() -> Verdict {
    same(closes_at_once, b"", Ends::Fin)?;
    same(|| sends_and_finishes(b"ab"), b"ab", Ends::Fin)?;
    same(|| finishes_and_reads(b"ab"), b"ab", Ends::Fin)?;
    same(|| sends_and_closes(b"ab"), b"ab", Ends::Fin)?;
    reset(resets_at_once, b"")?;
    reset(|| sends_and_resets(b"ab"), b"ab")?;
    reset(|| sends_and_is_gone(b"ab"), b"ab")
}

#[test]
fn silences() -> Verdict {
    same(silent, b"", Ends::Open)?;
    same(|| sends_and_stays(b"ab"), b"ab", Ends::Open)?;
    same(|| sends_and_listens(b"ab"), b"ab", Ends::Open)?;
    same(|| promises(9, b"ab"), b"\0\0\0\x09ab", Ends::Open)?;
    same(|| floods(b"ab", 6), b"ababab", Ends::Open)?;
    same(|| garbage(99, 7), &nonsense(99, 7), Ends::Open)?;
    same(|| asks(b"ab\n"), b"ab\n", Ends::Open)
}

#[test]
fn without_end() -> Verdict {
    let roles: [fn() -> Role; 4] = [
        || drips(b'x'),
        || never_reads(&[b'x'; 100]),
        line_without_end,
        || slow_loris(b"x", b"x"),
    ];
    for role in roles {
        let (mut stream, peer) = hand_over(role())?;
        let mut buf = [0; 20];
        stream.read_exact(&mut buf)?;
        assert_eq!(buf, [b'x'; 20]);
        drop(stream);
        assert_eq!(peer.saw_the_end().end, End::Reset);
    }
    Ok(())
}

#[test]
fn urgent_data_lies_beside_the_stream() -> Verdict {
    let (mut stream, peer) = hand_over(urgent(b"ab", b'!', b"cd"))?;
    stream.set_read_timeout(Some(Duration::from_millis(200)))?;
    assert_eq!(drain(&mut stream), (b"abcd".to_vec(), Ends::Open));
    peer.saw();
    Ok(())
}

#[test]
fn answers_taken_strangely() -> Verdict {
    let (mut stream, peer) = hand_over(reads_a_byte_at_a_time(b"a"))?;
    stream.write_all(b"xyz")?;
    stream.shutdown(Shutdown::Write)?;
    let saw = peer.saw_the_end();
    assert_eq!(saw.pieces, [b"x", b"y", b"z"]);
    assert_eq!(saw.end, End::Finished);

    let (mut stream, peer) = hand_over(closes_on_the_answer(b"a"))?;
    stream.write_all(b"xyz")?;
    assert_eq!(stream.read(&mut [0; 9])?, 1);
    peer.saw_the_end();
    let end = stream.read(&mut [0; 9]).map_err(|e| e.kind());
    assert_eq!(end, Err(ErrorKind::ConnectionReset));

    let (stream, peer) = hand_over(sends_after_the_end(b"a"))?;
    drop(stream);
    assert_eq!(peer.saw_the_end().end, End::Reset);

    let (mut stream, peer) = hand_over(stays_after_the_end(b"a"))?;
    assert_eq!(stream.read(&mut [0; 9])?, 1);
    stream.shutdown(Shutdown::Write)?;
    stream.set_read_timeout(Some(Duration::from_millis(100)))?;
    assert_eq!(drain(&mut stream), (vec![], Ends::Open));
    assert_eq!(peer.saw().end, End::Finished);
    Ok(())
}

#[test]
fn descriptors_come_with_the_bytes() -> Verdict {
    for role in [
        brings_descriptors(b"ab", 3),
        brings_a_slow_descriptor(b"ab", Duration::from_millis(1)),
    ] {
        let (mut stream, peer) = hand_over_unix(role)?;
        assert_eq!(stream.read(&mut [0; 9])?, 2);
        peer.saw();
    }
    Ok(())
}

#[test]
fn packets_and_crowds() -> Verdict {
    let (fd, peer) = hand_over_seqpacket(in_pieces(&[b"ab", b"cd"]))?;
    let mut buf = [0; 9];
    for packet in [b"ab", b"cd"] {
        let flags = rustix::net::RecvFlags::empty();
        let n = rustix::net::recv(&fd, &mut buf, flags)
            .map_err(std::io::Error::from)?
            .0;
        assert_eq!(&buf[..n], packet);
    }
    peer.saw();

    let server = serve_unix(|listener| {
        let mut kept = Vec::new();
        for stream in listener.incoming().take(30) {
            kept.push(stream?);
        }
        Ok::<_, std::io::Error>(())
    })?;
    assert_eq!(Crowd::storm(&server.address(), 10)?, 10);
    let crowd = Crowd::of(&server.address(), 20)?;
    assert_eq!(crowd.size(), 20);
    assert_eq!(
        server.ended().as_deref(),
        Some("That ended your server, for everybody.")
    );
    assert!(crowd.saw().iter().all(|saw| saw.end == End::Finished));
    Ok(())
}
