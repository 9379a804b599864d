//! What a peer does when the last copy of a descriptor is closed. These are
//! alone in their file, so in a process that starts no children: between fork
//! and exec a child has a copy of every descriptor, close-on-exec or not, and
//! while it has, nobody's copy is the last.

use std::io::Read;
use std::time::{Duration, Instant};

use peers::*;

#[test]
fn a_gift_is_held_until_it_is_dropped() -> Verdict {
    let (mut stream, gift) = gift(b"hello\n")?;
    assert!(gift.is_held()?);
    // A plain read takes the bytes, and closes what came with them.
    assert_eq!(stream.read(&mut [0; 16])?, 6);
    assert!(!gift.is_held()?);
    Ok(())
}

#[test]
fn a_slow_descriptor_is_slow() -> Verdict {
    let linger = Duration::from_millis(1000);
    let (gift, _keeps) = slow_to_close(linger)?;
    let start = Instant::now();
    drop(gift);
    assert!(start.elapsed() >= linger, "{:?}", start.elapsed());
    Ok(())
}
