//! One member: a thread that reads, and a thread that writes.

use std::io::{self, ErrorKind};
use std::net::TcpStream;
use std::sync::Arc;
use std::thread::{self, Scope};
use std::time::{Duration, Instant};

use rustls::ServerConfig;
use supervisor::log::say;
use time_limits::deadline::{Deadline, Limit};

use crate::bucket::Bucket;
use crate::hall::Hall;
use crate::line::{Line, Lines};
use crate::message::{parse, text};
use crate::outbox::Outbox;
use crate::server::Limits;
use crate::wire::{PIECE, Wire};

/// A Rust thread has 2 MiB of addresses. These need less.
pub const STACK: usize = 256 * 1024;
/// What a last word may take to be read.
const LINGER: Duration = Duration::from_secs(2);
const MOST: u64 = 64 * 1024;

// ANCHOR: live
/// In the thread that reads, to the end of the conversation.
pub fn live<'scope>(
    scope: &'scope Scope<'scope, '_>,
    hall: &Hall,
    limits: &'scope Limits,
    stream: TcpStream,
    tls: Option<&Arc<ServerConfig>>,
) -> io::Result<()> {
    let peer = stream.peer_addr()?;
    let wire = Arc::new(Wire::new(stream, tls)?);
    let outbox = Arc::new(Outbox::new(wire, limits.outbox));
    let host = peer.ip().to_canonical().to_string();
    let host = host.replacen("::", "0::", usize::from(host.starts_with(':')));
    let Some(id) = hall.enter(host, Arc::clone(&outbox)) else {
        return Ok(()); // the server stops
    };
    let how = if tls.is_some() { " with TLS" } else { "" };
    say(format_args!("{id}: connects from {peer}{how}"));
    let present = Present(hall, id);
    let ours = Arc::clone(&outbox);
    let writer = thread::Builder::new()
        .stack_size(STACK)
        .spawn_scoped(scope, move || write_all(&ours, limits));
    let why = match &writer {
        Ok(_) => read_all(hall, id, limits, &outbox),
        Err(why) => format!("cannot start a thread: {why}"),
    };
    let why = outbox.why_cut().map_or(why, str::to_string);
    hall.leave(id, &why);
    drop(present);
    if let Ok(writer) = writer {
        let _ = writer.join();
    }
    outbox.wire.linger(LINGER, MOST);
    Ok(())
}

/// Nobody stays in the hall whose thread has panicked.
struct Present<'a>(&'a Hall, u64);

impl Drop for Present<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.leave(self.1, "An error of the server");
        }
    }
}
// ANCHOR_END: live

// ANCHOR: write
fn write_all(outbox: &Outbox, limits: &Limits) {
    while let Some(chunk) = outbox.take() {
        let until = Deadline::after(limits.write);
        if outbox.wire.write(&chunk, until).is_err() {
            return outbox.cut("Does not read");
        }
    }
    if outbox.wire.end(Deadline::after(limits.write)).is_err() {
        outbox.cut("Does not read");
    }
}
// ANCHOR_END: write

// ANCHOR: read
/// Says why the member leaves.
fn read_all(hall: &Hall, id: u64, limits: &Limits, out: &Outbox) -> String {
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
