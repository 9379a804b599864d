// Red: A beat is 10 s. At 100 s I connected. At 110 s you: Ask. At 200 s you: Ask, and GiveUp is due.
// Any sign of life.
// Chapter: src/tcp-ip/vanished.md
//
// The decision of a heartbeat, without a socket and without a clock: the time
// is an argument, counted from any moment, and it never runs backwards.
//
// A peer that has been silent for a beat is asked. When it has been silent for
// a beat after the question, it is given up. Whatever it says is a sign of
// life. A question that is open is not asked again.
//
// Your program may be late: it was stopped, or the computer slept. Then `due`
// is called long after its time. Nobody is given up who was not asked, or who
// had less than a beat to answer. Before each `due` the caller reads whatever
// has come, and calls `heard` if that was anything. After `GiveUp` it calls
// nothing.

use std::time::Duration;

#[derive(Debug, PartialEq)]
pub enum Do {
    /// Nothing before this moment.
    Wait(Duration),
    Ask,
    GiveUp,
}

pub struct Heart {
    beat: Duration,
    heard: Duration,
    asked: Option<Duration>,
}

impl Heart {
    /// The peer has just connected.
    pub fn new(beat: Duration, now: Duration) -> Heart {
        Heart { beat, heard: now, asked: None }
    }

    /// The peer has said something.
    pub fn heard(&mut self, now: Duration) {
        self.heard = now;
        self.asked = None;
    }

    /// What is to be done now? After `Ask`, the question has been sent.
    pub fn due(&mut self, now: Duration) -> Do {
        if self.asked.is_some_and(|asked| now >= asked + 2 * self.beat) {
            self.asked = None;
        }
        let due = self.asked.unwrap_or(self.heard) + self.beat;
        if now < due {
            return Do::Wait(due);
        }
        match self.asked {
            Some(_) => Do::GiveUp,
            None => {
                self.asked = Some(now);
                Do::Ask
            }
        }
    }
}

fn main() {}
