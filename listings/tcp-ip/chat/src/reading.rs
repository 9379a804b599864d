//! The thread that reads, and waits for its own member alone.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use time_limits::deadline::{Deadline, Limit};

use crate::bucket::Bucket;
use crate::hall::Hall;
use crate::limits::Limits;
use crate::line::{Line, Lines};
use crate::message::{parse, text};
use crate::outbox::Outbox;
use crate::wire::PIECE;

// ANCHOR: read
/// Says why the member leaves.
pub fn read_all(hall: &Hall, id: u64, limits: &Limits, out: &Outbox) -> String {
    let mut lines = Lines::default();
    let mut bucket = Bucket::new(limits.burst, limits.each);
    let register = Deadline::after(limits.register);
    let (mut known, mut pinged) = (false, false);
    let mut free = Instant::now(); // when a line last had not to wait
    let mut buf = [0; PIECE];
    loop {
        known = known || hall.registered(id);
        let until = match (known, pinged) {
            (false, _) => register,
            (true, false) => Deadline::after(limits.idle),
            (true, true) => Deadline::after(limits.pong),
        };
        let mut read = |until| out.wire.read(&mut buf, until, || out.poke());
        let late = |e: &std::io::Error| e.kind() == ErrorKind::TimedOut;
        // Was this program stopped meanwhile? Then a PONG may lie here.
        let soon = || Deadline::after(Duration::from_millis(100));
        let done = match read(until) {
            Err(e) if late(&e) => read(soon()),
            done => done,
        };
        match done {
            Ok(0) => return "Connection closed".into(),
            Ok(n) => lines.push(&buf[..n]),
            Err(e) if !late(&e) && !known => return e.to_string(),
            Err(e) if !late(&e) => return "Connection lost".into(),
            Err(_) if !known => return "Too late".into(),
            Err(_) if pinged => return "Ping timeout".into(),
            Err(_) => {
                if out.put(&text(&[b"PING :still there?"])) {
                    out.ring();
                }
                pinged = true;
                continue;
            }
        }
        pinged = false;
        while let Some(line) = lines.take() {
            let now = Instant::now();
            let wait = bucket.pay(now);
            if wait.is_zero() {
                free = now;
            } else if now - free > limits.idle {
                return "Excess flood".into();
            }
            if !out.wire.pause(wait) || out.closed() {
                return "Connection closed".into();
            }
            known = known || hall.registered(id);
            if !known && register.left().is_err() {
                return "Too late".into();
            }
            let done = match &line {
                Line::TooLong => {
                    hall.reply(id, "417", &[b":Input line was too long"]);
                    Ok(())
                }
                Line::Skipped => Ok(()),
                Line::Whole(line) => match parse(line) {
                    Some(message) => hall.obey(id, &message),
                    None => Ok(()),
                },
            };
            if let Err(why) = done {
                return why;
            }
        }
    }
}
// ANCHOR_END: read
