//! What must hold for any bytes, cut anywhere. The fuzz target calls it with
//! what the fuzzer thinks up, `cargo test` with random bytes.

use framing::{FrameError, Framing, LengthPrefix, Lines};

/// What a stream amounts to: its frames, and what ended it.
pub type Outcome = (Vec<Vec<u8>>, Result<(), FrameError>);

/// The first byte is the limit, the second the number of cuts; a byte for each
/// cut follows, and the rest is the stream.
pub fn check(bytes: &[u8]) {
    let [limit, cuts, rest @ ..] = bytes else {
        return;
    };
    let (cuts, stream) = rest.split_at((*cuts as usize).min(rest.len()));
    check_cut(*limit, cuts, stream);
}

pub fn check_cut(limit: u8, cuts: &[u8], stream: &[u8]) {
    let most = usize::from(limit);

    let mut framing = LengthPrefix::new(limit.into());
    let outcome = feed(&mut framing, most, &pieces(cuts, stream));
    assert_eq!(outcome, whole_by_length(stream, most));
    let mut framing = LengthPrefix::new(limit.into());
    assert_eq!(outcome, feed(&mut framing, most, &[stream]));
    encodes_again(&LengthPrefix::new(limit.into()), stream, &outcome.0);

    let mut framing = Lines::new(most);
    let outcome = feed(&mut framing, most + 1, &pieces(cuts, stream));
    assert_eq!(outcome, whole_by_lines(stream, most));
    let mut framing = Lines::new(most);
    assert_eq!(outcome, feed(&mut framing, most + 1, &[stream]));
    let framing = Lines::new(most);
    for line in outcome.0.iter().filter(|line| !line.ends_with(b"\r")) {
        let mut sent = Vec::new();
        assert_eq!(framing.encode(line, &mut sent), Ok(()));
        assert_eq!(sent, [line.as_slice(), b"\n"].concat());
    }
}

/// Cuts `stream` in places that `cuts` decides; a piece may be empty.
fn pieces<'a>(cuts: &[u8], stream: &'a [u8]) -> Vec<&'a [u8]> {
    let mut rest = stream;
    let mut pieces = Vec::new();
    for cut in cuts {
        let (piece, after) = rest.split_at((*cut as usize).min(rest.len()));
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

/// Feeds the pieces one by one, and asserts at every step that no more memory
/// is held than `most`, nor than twice what has come.
pub fn feed(
    framing: &mut impl Framing,
    most: usize,
    pieces: &[&[u8]],
) -> Outcome {
    let mut frames = Vec::new();
    let mut came = 0;
    for piece in pieces {
        came += piece.len();
        let mut input = *piece;
        let outcome = loop {
            match framing.decode(&mut input) {
                Ok(Some(frame)) => frames.push(frame),
                Ok(None) => break Ok(()),
                Err(why) => break Err(why),
            }
        };
        let held = framing.capacity();
        assert!(held <= most, "{held} bytes held, {most} allowed");
        assert!(held <= 2 * came, "{held} bytes held, {came} came");
        if let Err(why) = outcome {
            stays_failed(framing, why);
            return (frames, Err(why));
        }
        assert!(input.is_empty(), "neither a frame nor all taken");
    }
    let end = framing.finish();
    if let Err(why) = end {
        stays_failed(framing, why);
    }
    (frames, end)
}

fn stays_failed(framing: &mut impl Framing, why: FrameError) {
    let good = b"\0\0\0\0\n";
    let mut input = good.as_slice();
    assert_eq!(framing.decode(&mut input), Err(why));
    assert_eq!(input, good);
    assert_eq!(framing.finish(), Err(why));
    assert_eq!(framing.capacity(), 0);
}

/// The frames, encoded one after another, are the stream they came from.
fn encodes_again(framing: &impl Framing, stream: &[u8], frames: &[Vec<u8>]) {
    let mut sent = Vec::new();
    for frame in frames {
        assert_eq!(framing.encode(frame, &mut sent), Ok(()));
    }
    assert!(stream.starts_with(&sent));
}

/// The same rules for a stream that lies there as a whole: nothing to carry
/// over, so hardly anything to get wrong.
pub fn whole_by_length(mut stream: &[u8], limit: usize) -> Outcome {
    let mut frames = Vec::new();
    while let Some((prefix, rest)) = stream.split_first_chunk() {
        let length = u32::from_be_bytes(*prefix) as usize;
        if length > limit {
            return (frames, Err(FrameError::TooLong { length, limit }));
        }
        let Some((frame, rest)) = rest.split_at_checked(length) else {
            break;
        };
        frames.push(frame.to_vec());
        stream = rest;
    }
    let got = stream.len();
    (
        frames,
        if got == 0 {
            Ok(())
        } else {
            Err(FrameError::Cut { got })
        },
    )
}

pub fn whole_by_lines(stream: &[u8], limit: usize) -> Outcome {
    let mut frames = Vec::new();
    for line in stream.split_inclusive(|byte| *byte == b'\n') {
        let text = line.strip_suffix(b"\n").unwrap_or(line);
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        if text.len() > limit {
            return (frames, Err(FrameError::NoEnd { limit }));
        }
        if !line.ends_with(b"\n") {
            return (frames, Err(FrameError::Cut { got: line.len() }));
        }
        frames.push(text.to_vec());
    }
    (frames, Ok(()))
}
