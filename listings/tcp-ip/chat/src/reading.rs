//! The thread that reads, and waits for its own member alone.

use std::io::ErrorKind;
use std::thread;
use std::time::Instant;

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
    let mut pinged = false;
    let mut buf = [0; PIECE];
    loop {
        let until = match (hall.registered(id), pinged) {
            (false, _) => register,
            (true, false) => Deadline::after(limits.idle),
            (true, true) => Deadline::after(limits.pong),
        };
        match out.wire.read(&mut buf, until, || out.poke()) {
            Ok(0) => return "Connection closed".into(),
            Ok(n) => lines.push(&buf[..n]),
            Err(e) if e.kind() != ErrorKind::TimedOut => return e.to_string(),
            Err(_) if !hall.registered(id) => return "Too late".into(),
            Err(_) if pinged => return "Ping timeout".into(),
            Err(_) => {
                out.put(&text(&[b"PING :still there?"]));
                pinged = true;
                continue;
            }
        }
        pinged = false;
        while let Some(line) = lines.take() {
            thread::sleep(bucket.pay(Instant::now()));
            if out.closed() {
                return "Connection closed".into();
            }
            if !hall.registered(id) && register.left().is_err() {
                return "Too late".into();
            }
            let done = match &line {
                Line::TooLong => {
                    hall.reply(id, "417", &[b":Input line was too long"]);
                    Ok(())
                }
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
