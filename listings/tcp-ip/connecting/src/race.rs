use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use crate::schedule::Schedule;
use crate::world::{Kernel, Open, World, ours};

/// So many questions may be open.
pub const MOST: usize = 16;
/// Only an older one makes room: its second SYN has had time for an answer.
pub const OLD: Duration = Duration::from_millis(1500);
pub const BREATH: Duration = Duration::from_millis(10);

// ANCHOR: race
/// What happens to an address on the way. An error is its last news.
pub type News<'a> = io::Result<&'a str>;

/// Connects to the first address that answers, within the limit. While `tell`
/// waits, the race waits.
pub fn connect(
    addresses: &[SocketAddr],
    delay: Duration,
    limit: Duration,
    mut tell: impl FnMut(Duration, SocketAddr, &News),
) -> io::Result<TcpStream> {
    let mut kernel = Kernel(Instant::now());
    let mut report = String::from("no address has said yes");
    let mut kind = ErrorKind::InvalidInput;
    let winner =
        race(&mut kernel, addresses, delay, limit, |when, who, news| {
            if let Err(no) = &news {
                kind = no.kind();
                report += &format!("; {who}: {no}");
            }
            tell(when, who, &news);
        });
    let error = io::Error::new(kind, format!("{report:.2000}"));
    winner.map(TcpStream::from).ok_or(error)
}

/// Asks until an address says yes or the limit is over. (An answer that is
/// there counts, even if we were too busy to look before the limit.)
pub fn race<W: World>(
    world: &mut W,
    addresses: &[SocketAddr],
    delay: Duration,
    limit: Duration,
    mut tell: impl FnMut(Duration, SocketAddr, News),
) -> Option<W::Attempt> {
    let mut schedule = Schedule::new(addresses);
    let (mut open, mut woken): (Vec<Open<_>>, _) = (Vec::new(), None);
    let (mut short, mut paid) = (None, None);
    loop {
        let now = world.now();
        // What do the answers say? Whoever was asked first, first.
        for (address, since, attempt) in std::mem::take(&mut open) {
            match world.answer(&attempt) {
                Ok(false) => open.push((address, since, attempt)),
                Ok(true) => {
                    tell(now, address, Ok("connected"));
                    return Some(attempt);
                }
                Err(no) => {
                    tell(now, address, Err(no));
                    schedule.failed(now);
                }
            }
        }
        if now >= limit || open.is_empty() && schedule.next().is_none() {
            break;
        }
        // Something came, and it was no answer. Do not spin.
        if woken.take() == Some(open.len()) {
            world.wait(&[], BREATH);
            continue;
        }
        // Whom to ask?
        if let Some(address) = schedule.due(now, delay) {
            short = match (open.len() < MOST).then(|| world.start(address)) {
                Some(Err(no)) if !ours(&no) => {
                    tell(now, address, Err(no));
                    schedule.failed(now);
                    None
                }
                Some(Ok(attempt)) => {
                    tell(now, address, Ok("asked"));
                    open.push((address, now, attempt));
                    None
                }
                // No room. It stays the next, and one old question makes room.
                full => {
                    schedule.waiting.push_front(address);
                    let old = open.first().is_some_and(|q| now - q.1 > OLD);
                    if old && paid.replace(address) != Some(address) {
                        tell(now, open.remove(0).0, Err(late("given up")));
                        schedule.failed(now);
                    }
                    full.and_then(Result::err)
                }
            };
            continue; // The answer may be there already.
        }
        // How long to wait for an answer?
        let until = schedule.next().unwrap_or(limit).min(limit);
        let came = world.wait(&open, until.saturating_sub(now));
        woken = came.then_some(open.len());
    }
    for address in schedule.waiting {
        let why = short.take().unwrap_or_else(|| late("no time to ask"));
        tell(world.now(), address, Err(why));
    }
    for (address, ..) in open {
        tell(world.now(), address, Err(late("no answer in time")));
    }
    None
}
// ANCHOR_END: race

fn late(what: &str) -> io::Error {
    io::Error::new(ErrorKind::TimedOut, what)
}
