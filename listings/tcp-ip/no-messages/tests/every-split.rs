//! The codec of `ipc/framing` over real connections: every way to cut a small
//! conversation, a thousand ways to cut large ones, and every place to end.

use std::io::{self, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread;

use framing::{Framing, LengthPrefix, Lines, read_frame, write_frame};
use no_messages::{Pieces, cut, listen, pair};
use proptest::collection::vec;
use proptest::prelude::*;

trust::on_trust!();

type Frames = Vec<Vec<u8>>;

fn received(
    stream: impl Read,
    room: usize,
    mut framing: impl Framing,
) -> io::Result<Frames> {
    let mut reader = BufReader::with_capacity(room, stream);
    let mut frames = Vec::new();
    while let Some(frame) = read_frame(&mut reader, &mut framing)? {
        frames.push(frame);
    }
    Ok(frames)
}

fn encoded(framing: &impl Framing, frames: &[Vec<u8>]) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    for frame in frames {
        write_frame(&mut bytes, framing, frame)?;
    }
    Ok(bytes)
}

fn every_way<F: Framing>(
    framing: fn() -> F,
    frames: &[&str],
) -> io::Result<()> {
    let frames: Frames = frames.iter().map(|f| f.as_bytes().into()).collect();
    let bytes = encoded(&framing(), &frames)?;
    let ends = pair()?;
    for way in 0..1 << (bytes.len() - 1) {
        for room in [1, 3, 100] {
            let stream = Pieces::over(&ends, cut(&bytes, way));
            let got = received(stream, room, framing())?;
            assert_eq!(got, frames, "way {way:b}, room {room}");
        }
    }
    Ok(())
}

#[test]
fn every_split_with_a_length() -> io::Result<()> {
    every_way(|| LengthPrefix::new(2), &["hi", ""])
}

#[test]
fn every_split_of_lines() -> io::Result<()> {
    every_way(|| Lines::new(4), &["yes", "", "no"])
}

/// Where the stream may end: between two frames, and nowhere else.
#[test]
fn every_end() -> io::Result<()> {
    let whole = encoded(&LengthPrefix::new(9), &["hi".into(), "x".into()])?;
    for at in 0..=whole.len() {
        let (mut peer, stream) = pair()?;
        peer.write_all(&whole[..at])?;
        drop(peer);
        let end = received(stream, 100, LengthPrefix::new(9));
        let count = match at {
            0 => 0,
            6 => 1,
            11 => 2,
            _ => {
                let kind = end.map_err(|e| e.kind());
                assert_eq!(kind, Err(io::ErrorKind::UnexpectedEof), "{at}");
                continue;
            }
        };
        assert_eq!(end?.len(), count);
    }
    Ok(())
}

#[test]
fn urgent_bytes_are_bytes_when_inline() -> io::Result<()> {
    let frames: Frames = vec!["hello".into(), "hi".into(), "".into()];
    let bytes = encoded(&LengthPrefix::new(9), &frames)?;
    let listener = listen(SocketAddr::from(([127, 0, 0, 1], 0)), true)?;
    for at in 1..=bytes.len() {
        let peer = TcpStream::connect(listener.local_addr()?)?;
        let (first, rest) = bytes.split_at(at);
        socket2::SockRef::from(&peer).send_out_of_band(first)?;
        (&peer).write_all(rest)?;
        drop(peer);
        // All is there before the connection is accepted.
        let (stream, _) = listener.accept()?;
        assert_eq!(received(stream, 100, LengthPrefix::new(9))?, frames);
    }
    Ok(())
}

#[test]
fn a_long_text_has_64_cuts_at_most() {
    assert_eq!(cut(&[0; 100], u64::MAX).len(), 65);
    assert_eq!(cut(&[0; 100], 0).len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Two threads now: a writer that cuts where it likes, and a reader of any
    /// size. What the reads are is for the kernel to say.
    #[test]
    fn large_ones(
        lengths in vec(0..20_000usize, 0..8),
        cuts in vec(1..9_000usize, 1..9),
        room in 1..9_000usize,
    ) {
        let pattern = |n| (0..n).map(|at: usize| (at * 7) as u8).collect();
        let frames: Frames = lengths.into_iter().map(pattern).collect();
        let limit = 20_000;
        let bytes = encoded(&LengthPrefix::new(limit), &frames)?;
        let (mut peer, stream) = pair()?;
        let writer = thread::Builder::new().spawn(move || {
            let mut rest = bytes.as_slice();
            for most in cuts.iter().cycle() {
                if rest.is_empty() {
                    break;
                }
                let (piece, after) = rest.split_at(rest.len().min(*most));
                peer.write_all(piece)?;
                rest = after;
            }
            io::Result::Ok(())
        })?;
        let got = received(stream, room, LengthPrefix::new(limit))?;
        prop_assert_eq!(got, frames);
        writer.join().map_err(|_| io::Error::other("the writer"))??;
    }
}
