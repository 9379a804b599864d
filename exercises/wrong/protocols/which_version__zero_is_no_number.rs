// Red: I said `stock 0-65535`, you speak 3 to 5, and you say that it is not a hello. I expected Speak(5).
// Which version?
// Chapter: src/tcp-ip/protocols.md
//
// A server speaks the versions `lowest` to `highest`. `which_version` reads the
// first line of a client, and chooses one, or says why not.
//
// - A hello is `stock LOW-HIGH`: the versions that the client speaks. LOW and
//   HIGH are numbers up to 65535: digits only, no zero in front. (0 alone is a
//   number.) LOW is not greater than HIGH.
// - More words may follow, for versions that are yet to come. Each has one
//   space in front of it and at least one byte. They mean nothing to you.
// - Everything else is not a hello. A line may hold any bytes.
// - You choose the highest version that both speak.

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    Speak(u32),
    NoneInCommon,
    NotAHello,
}

use Answer::*;

pub fn which_version(line: &[u8], lowest: u32, highest: u32) -> Answer {
    let Some((low, high)) = hello(line) else {
        return NotAHello;
    };
    // The highest of both, if it is not too low for one of us. To compare only
    // the highest numbers is the popular mistake: then a client that has
    // forgotten version 1 is told to speak it.
    let version = high.min(highest);
    if version < low.max(lowest) {
        return NoneInCommon;
    }
    Speak(version)
}

fn hello(line: &[u8]) -> Option<(u32, u32)> {
    let rest = line.strip_prefix(b"stock ")?;
    // One space each, so a split at single spaces: `split_whitespace` would
    // take two for one, and a tab as well.
    let mut words = rest.split(|byte| *byte == b' ');
    let versions = words.next()?;
    if words.any(|word| word.is_empty()) {
        return None;
    }
    // Only now is it text; what comes behind may be any bytes.
    let (low, high) = str::from_utf8(versions).ok()?.split_once('-')?;
    let (low, high) = (number(low)?, number(high)?);
    (low <= high).then_some((low, high))
}

/// `parse` alone would take `+1` and `01`.
fn number(word: &str) -> Option<u32> {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    let zero = word.starts_with('0');
    if !digits || zero {
        return None;
    }
    word.parse::<u16>().ok().map(u32::from)
}

fn main() {}
