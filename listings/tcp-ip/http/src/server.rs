//! Connections, a thread each, and no more than there are seats.

use std::io::{self, ErrorKind};
use std::net::{TcpListener, TcpStream};
use std::num::NonZero;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

use threads::seats::Seats;

use crate::log::Log;

/// So many clients at once, if nobody says another number.
pub const SEATS: NonZero<usize> = NonZero::new(64).unwrap();

// ANCHOR: run
/// Accepts for ever. Each client has a seat while `talk` is with it.
pub fn run<F>(listener: &TcpListener, seats: &Seats, log: &Log, talk: F)
where
    F: Fn(TcpStream) -> io::Result<()> + Sync,
{
    let talk = &talk;
    thread::scope(|scope| {
        while let Some(seat) = seats.take() {
            let done = listener.accept().and_then(|(stream, _)| {
                let handler = move || {
                    let _seat = seat; // given back last
                    let end = catch_unwind(AssertUnwindSafe(|| talk(stream)));
                    tell(log, end.ok());
                };
                thread::Builder::new().spawn_scoped(scope, handler)?;
                Ok(())
            });
            if let Err(why) = done {
                log.line(format!("cannot accept or start a thread: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    });
}
// ANCHOR_END: run

/// Clients that leave are no news.
fn tell(log: &Log, end: Option<io::Result<()>>) {
    match end {
        Some(Ok(())) => {}
        Some(Err(why)) => match why.kind() {
            ErrorKind::ConnectionReset | ErrorKind::BrokenPipe => {}
            _ => log.line(format!("cannot serve: {why}")),
        },
        None => log.line("a handler has panicked".into()),
    }
}
