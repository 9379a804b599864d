//! How long to wait in silence before something is sent again: the
//! retransmission timeout of RFC 6298, unless the two sides agreed on a time.

use std::time::{Duration, Instant};

const FIRST: Duration = Duration::from_secs(1);
const LEAST: Duration = Duration::from_millis(100);
const MOST: Duration = Duration::from_secs(5);
/// After so many repetitions without anything new, the peer is gone.
const TRIES: u32 = 8;

#[derive(Debug, PartialEq)]
pub struct Silence;

pub struct Clock {
    agreed: Option<Duration>,
    /// The round trip, and how much it varies.
    trip: Option<(Duration, Duration)>,
    tries: u32,
    /// How often the pause was doubled, and whether it was kept so once.
    doubled: u32,
    kept: bool,
    /// What was sent last, if it was sent once.
    asked: Option<Instant>,
    due: Instant,
}

impl Clock {
    pub fn new(agreed: Option<Duration>, now: Instant) -> Clock {
        let due = now + agreed.unwrap_or(FIRST);
        Clock {
            agreed,
            trip: None,
            tries: 0,
            doubled: 0,
            kept: false,
            asked: Some(now),
            due,
        }
    }

    pub fn due(&self) -> Instant {
        self.due
    }

    pub fn agree(&mut self, pause: Option<Duration>) {
        self.agreed = pause;
    }

    // ANCHOR: moves
    /// Something new has come.
    pub fn moved(&mut self, now: Instant) {
        // None, if it was sent twice (Karn's algorithm).
        if let Some(asked) = self.asked.take() {
            let took = now.saturating_duration_since(asked);
            self.doubled = 0;
            self.trip = Some(match self.trip {
                None => (took, took / 2),
                Some((trip, varies)) => (
                    (trip * 7 + took) / 8,
                    (varies * 3 + trip.abs_diff(took)) / 4,
                ),
            });
        } else if self.kept {
            self.doubled = 0;
        }
        // The pause stays as long as it is for one answer more, so that
        // this can be measured.
        self.kept = true;
        self.tries = 0;
        self.due = now + self.pause();
    }

    /// Something is sent for the first time, and awaits an answer.
    pub fn asks(&mut self, now: Instant) {
        self.asked = Some(now);
    }

    /// It is sent again. An answer may be to either.
    pub fn repeats(&mut self) {
        self.asked = None;
    }

    /// The time has come, and nothing has.
    pub fn ran_out(&mut self, now: Instant) -> Result<(), Silence> {
        self.tries += 1;
        if self.tries > TRIES {
            return Err(Silence);
        }
        self.repeats();
        self.doubled += 1;
        self.kept = false;
        self.due = now + self.pause();
        Ok(())
    }

    /// A round trip, as far as it is known.
    pub fn trip(&self) -> Duration {
        self.trip.map_or(FIRST, |(trip, _)| trip)
    }

    pub fn pause(&self) -> Duration {
        let measured = self.trip.map_or(FIRST, |(trip, varies)| {
            (trip + varies * 4).clamp(LEAST, MOST)
        });
        let pause = self.agreed.unwrap_or(measured);
        // Twice as long each time; an agreed time stays.
        match self.agreed {
            None => pause.saturating_mul(1 << self.doubled.min(10)).min(MOST),
            Some(_) => pause,
        }
    }
    // ANCHOR_END: moves
}
