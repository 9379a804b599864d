//! One member: a thread that reads, and a thread that writes.

use std::io::{self, ErrorKind};
use std::net::TcpStream;
use std::sync::Arc;
use std::thread::{self, Scope};
use std::time::Duration;

use rustls::ServerConfig;
use supervisor::log::say;
use time_limits::deadline::Deadline;

use crate::hall::Hall;
use crate::limits::Limits;
use crate::outbox::Outbox;
use crate::reading::read_all;
use crate::wire::Wire;

// ANCHOR: live
/// A Rust thread has 2 MiB of addresses. These need less.
pub const STACK: usize = 256 * 1024;
/// What a last word may take to be read.
const LINGER: Duration = Duration::from_secs(2);
const MOST: u64 = 64 * 1024;

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
    if let Ok(writer) = writer {
        let _ = writer.join();
    }
    outbox.wire.linger(LINGER, MOST);
    drop(present);
    Ok(())
}

/// Nobody stays in the hall whose thread has ended.
struct Present<'a>(&'a Hall, u64);

impl Drop for Present<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            self.0.leave(self.1, "An error of the server");
        }
        self.0.gone(self.1);
    }
}
// ANCHOR_END: live

// ANCHOR: write
fn write_all(outbox: &Outbox, limits: &Limits) {
    while let Some(chunk) = outbox.take() {
        let until = Deadline::after(limits.write);
        if let Err(why) = outbox.wire.write(&chunk, until) {
            return outbox.cut(reason(&why));
        }
    }
    if let Err(why) = outbox.wire.end(Deadline::after(limits.write)) {
        outbox.cut(reason(&why));
    }
}

fn reason(why: &io::Error) -> &'static str {
    match why.kind() {
        ErrorKind::TimedOut => "Does not read",
        _ => "Connection lost",
    }
}
// ANCHOR_END: write
