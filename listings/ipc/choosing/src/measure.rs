//! One measurement: warm up, find out how many messages fill the time, measure.

use std::io;
use std::time::Duration;

use nix::errno::Errno;

use crate::peer::Peer;
use crate::setup::{Direction, Setup};

const SLICES: usize = 5;

/// The time from a message's sending to the end of its echo, in nanoseconds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RoundTrip {
    pub median: u64,
    pub p99: u64,
    pub rounds: u64,
}

/// What arrived, one way, in the median slice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OneWay {
    pub bytes_per_second: u64,
    pub messages: u64,
}

/// Sends messages to and fro for about `time`. `None` if the transport cannot
/// carry one of this size (`EMSGSIZE`).
pub fn round_trip(
    setup: &Setup,
    time: Duration,
) -> io::Result<Option<RoundTrip>> {
    let Some((mut took, _)) = slices(setup, Direction::RoundTrip, time)? else {
        return Ok(None);
    };
    took.sort_unstable();
    let at =
        |part: usize| took[(took.len() - 1) * part / 100].as_nanos() as u64;
    Ok(Some(RoundTrip {
        median: at(50),
        p99: at(99),
        rounds: took.len() as u64,
    }))
}

/// Sends messages one after another for about `time`. `None` if the transport
/// cannot carry one of this size.
pub fn one_way(setup: &Setup, time: Duration) -> io::Result<Option<OneWay>> {
    let Some((mut times, count)) = slices(setup, Direction::OneWay, time)?
    else {
        return Ok(None);
    };
    times.sort_unstable();
    let bytes =
        (count * setup.size as u64) as f64 / times[SLICES / 2].as_secs_f64();
    Ok(Some(OneWay {
        bytes_per_second: bytes as u64,
        messages: count * SLICES as u64,
    }))
}

// ANCHOR: slices
/// Doubles the number of messages until they take a slice of `time` twice
/// running, for one stall is no slice; that is the warm-up. Then measures some
/// slices of that many. Returns the times, and that number.
fn slices(
    setup: &Setup,
    direction: Direction,
    time: Duration,
) -> io::Result<Option<(Vec<Duration>, u64)>> {
    let mut peer = Peer::start(setup, direction)?;
    let (mut count, mut long) = (1, 0);
    while long < 2 {
        match peer.batch(count) {
            Ok(took) if took.iter().sum::<Duration>() >= time / 8 => long += 1,
            Ok(_) => (count, long) = (count * 2, 0),
            Err(e) if e.raw_os_error() == Some(Errno::EMSGSIZE as i32) => {
                return Ok(None);
            }
            Err(e) => return Err(e),
        }
    }
    let mut took = Vec::new();
    for _ in 0..SLICES {
        took.extend(peer.batch(count)?);
    }
    Ok(Some((took, count)))
}
// ANCHOR_END: slices
