//! The properties of the codecs, on streams that proptest thinks up.

use std::io::{self, BufReader, ErrorKind, Read};

use check::{check, check_cut, feed};
use framing::{
    FrameError, Framing, LengthPrefix, Lines, read_frame, write_frame,
};
use proptest::collection::vec;
use proptest::prelude::*;

mod check;

trust::on_trust!();

const LIMIT: usize = 20;

fn encoded(framing: &impl Framing, frames: &[Vec<u8>]) -> Vec<u8> {
    let mut stream = Vec::new();
    for frame in frames {
        framing
            .encode(frame, &mut stream)
            .expect("within the limit");
    }
    stream
}

/// A stream that may look like frames, like lines, or like nothing.
fn stream() -> impl Strategy<Value = Vec<u8>> {
    let frame = vec(any::<u8>(), 0..=LIMIT + 1);
    let framed = vec(frame, 0..8)
        .prop_map(|frames| encoded(&LengthPrefix::new(u32::MAX), &frames));
    let text = prop_oneof![Just(b'\r'), Just(b'\n'), Just(b'x')];
    prop_oneof![framed, vec(text, 0..80), vec(any::<u8>(), 0..80)]
}

// ANCHOR: split
proptest! {
    #[test]
    fn any_split_gives_the_same(
        limit in 0..=LIMIT as u8,
        cuts in vec(0..10u8, 0..30),
        stream in stream(),
    ) {
        check_cut(limit, &cuts, &stream);
    }
    // ANCHOR_END: split

    #[test]
    fn garbage_never_panics(bytes in vec(any::<u8>(), 0..300)) {
        check(&bytes);
    }

    #[test]
    fn frames_come_back(
        frames in vec(vec(any::<u8>(), 0..=LIMIT), 0..10),
        trouble in vec(0..8usize, 1..50),
    ) {
        let framing = LengthPrefix::new(LIMIT as u32);
        let stream = encoded(&framing, &frames);
        prop_assert_eq!(received(framing, &stream, &trouble), frames);
    }

    #[test]
    fn lines_come_back(
        lines in vec("[^\n\r]{0,5}", 0..10),
        trouble in vec(0..8usize, 1..50),
    ) {
        let lines: Vec<_> = lines.into_iter().map(String::into_bytes).collect();
        let stream = encoded(&Lines::new(LIMIT), &lines);
        prop_assert_eq!(received(Lines::new(LIMIT), &stream, &trouble), lines);
    }

    #[test]
    fn what_is_sent_is_what_is_taken(frame in vec(any::<u8>(), 0..2 * LIMIT)) {
        for limit in [LIMIT, LIMIT - 1, 0] {
            same_or_refused(LengthPrefix::new(limit as u32), &frame);
            same_or_refused(Lines::new(limit), &frame);
        }
    }
}

fn same_or_refused(mut framing: impl Framing, frame: &[u8]) {
    let mut sent = b"before".to_vec();
    match framing.encode(frame, &mut sent) {
        Ok(()) => {
            let mut input = &sent[b"before".len()..];
            let got = framing.decode(&mut input);
            assert_eq!(got, Ok(Some(frame.to_vec())));
            assert!(input.is_empty());
        }
        Err(_) => assert_eq!(sent, b"before"),
    }
}

/// A stream of short reads, interruptions and time limits.
struct Troubled<'a> {
    bytes: &'a [u8],
    trouble: std::iter::Cycle<std::slice::Iter<'a, usize>>,
}

impl Read for Troubled<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        match self.trouble.next() {
            Some(0) => Err(ErrorKind::Interrupted.into()),
            Some(1) => Err(ErrorKind::WouldBlock.into()),
            most => {
                let most = most.map_or(1, |most| *most).min(buf.len());
                self.bytes.read(&mut buf[..most])
            }
        }
    }
}

/// What `read_frame` gives, called again after each time limit.
fn received(
    mut framing: impl Framing,
    bytes: &[u8],
    trouble: &[usize],
) -> Vec<Vec<u8>> {
    let trouble = [trouble, &[7]].concat();
    let trouble = trouble.iter().cycle();
    let mut reader = BufReader::with_capacity(5, Troubled { bytes, trouble });
    let mut frames = Vec::new();
    loop {
        match read_frame(&mut reader, &mut framing) {
            Ok(Some(frame)) => frames.push(frame),
            Ok(None) => return frames,
            Err(e) => assert_eq!(e.kind(), ErrorKind::WouldBlock),
        }
    }
}

// ANCHOR: claim
#[test]
fn a_claim_costs_nothing() {
    let mut framing = LengthPrefix::new(u32::MAX);
    let mut input = [0xff; 7].as_slice();
    assert_eq!(framing.decode(&mut input), Ok(None));
    assert_eq!(framing.capacity(), 3);
}
// ANCHOR_END: claim

#[test]
fn the_limit_is_exact() {
    let (length, limit) = (LIMIT + 1, LIMIT);
    let sent = encoded(&LengthPrefix::new(100), &[vec![7; length]]);
    let mut framing = LengthPrefix::new(limit as u32);
    let refused = FrameError::TooLong { length, limit };
    assert_eq!(feed(&mut framing, limit, &[&sent]), (vec![], Err(refused)));
    assert_eq!(framing.encode(&vec![7; length], &mut vec![]), Err(refused));

    let mut framing = LengthPrefix::new(length as u32);
    let whole = (vec![vec![7; length]], Ok(()));
    assert_eq!(feed(&mut framing, length, &[&sent]), whole);

    for end in ["\n", "\r\n"] {
        let line = ["x".repeat(LIMIT).as_str(), end].concat();
        let whole = (vec![vec![b'x'; LIMIT]], Ok(()));
        let mut framing = Lines::new(LIMIT);
        assert_eq!(feed(&mut framing, LIMIT + 1, &[line.as_bytes()]), whole);
        let mut framing = Lines::new(LIMIT - 1);
        let limit = LIMIT - 1;
        let refused = (vec![], Err(FrameError::NoEnd { limit }));
        assert_eq!(feed(&mut framing, LIMIT, &[line.as_bytes()]), refused);
    }
}

#[test]
fn a_line_that_never_ends_is_refused_in_bounded_memory() {
    let mut framing = Lines::new(1000);
    let mut came = 0;
    let refused = loop {
        came += 1;
        match framing.decode(&mut b"x".as_slice()) {
            Ok(frame) => assert_eq!(frame, None),
            Err(why) => break why,
        }
        assert!(framing.capacity() <= 1001);
    };
    assert_eq!((came, refused), (1001, FrameError::NoEnd { limit: 1000 }));
}

#[test]
fn a_failed_stream_is_not_waited_for() {
    struct Silent;
    impl Read for Silent {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            panic!("it would wait here")
        }
    }
    let mut reader = BufReader::new(b"\xff\xff\xff\xff".chain(Silent));
    let mut framing = LengthPrefix::new(1);
    for _ in 0..2 {
        let failed = read_frame(&mut reader, &mut framing);
        assert_eq!(
            failed.expect_err("too long").kind(),
            ErrorKind::InvalidData
        );
    }
}

#[test]
fn the_end_of_the_file_is_told_apart() {
    for (stream, frames, got) in [
        ("", 0, None),
        ("\0\0\0\0", 1, None),
        ("\0\0\0\x02hi", 1, None),
        ("\0\0\0\x02hi\0", 1, Some(1)),
        ("\0\0\0\x02h", 0, Some(5)),
    ] {
        let mut reader = stream.as_bytes();
        let mut framing = LengthPrefix::new(2);
        let mut count = 0;
        let end = loop {
            match read_frame(&mut reader, &mut framing) {
                Ok(Some(_)) => count += 1,
                Ok(None) => break None,
                Err(e) => break e.downcast::<FrameError>().ok(),
            }
        };
        assert_eq!(count, frames, "{stream:?}");
        assert_eq!(end, got.map(|got| FrameError::Cut { got }), "{stream:?}");
    }
}

#[test]
fn a_frame_leaves_in_one_piece() -> io::Result<()> {
    struct Counted(Vec<usize>);
    impl io::Write for Counted {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.push(bytes.len());
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut writer = Counted(Vec::new());
    write_frame(&mut writer, &LengthPrefix::new(9), b"hello")?;
    write_frame(&mut writer, &LengthPrefix::new(9), b"")?;
    assert_eq!(writer.0, [9, 4]);
    Ok(())
}
