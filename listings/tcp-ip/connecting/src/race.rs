use std::io::{self, ErrorKind};
use std::mem;
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use crate::schedule::Schedule;
use crate::world::{Kernel, World, ours};

/// So many questions may be open. One more, and the oldest is given up.
pub const MOST: usize = 16;

pub const BREATH: Duration = Duration::from_millis(10);

// ANCHOR: race
/// What happens to an address on the way. An error is its last news.
pub type News<'a> = io::Result<&'a str>;

/// Connects to the first address that answers, within the limit.
pub fn connect(
    addresses: &[SocketAddr],
    limit: Duration,
    mut tell: impl FnMut(Duration, SocketAddr, &News),
) -> io::Result<TcpStream> {
    let mut kernel = Kernel(Instant::now());
    let mut report = String::from("no address has said yes");
    let winner = race(&mut kernel, addresses, limit, |when, who, news| {
        if let Err(no) = &news {
            report += &format!("; {who}: {no}");
        }
        tell(when, who, &news);
    });
    winner.map(TcpStream::from).ok_or(io::Error::other(report))
}

/// Asks until an address says yes or the limit is over. (An answer that is
/// there counts, even if we were too busy to look before the limit.)
pub fn race<W: World>(
    world: &mut W,
    addresses: &[SocketAddr],
    limit: Duration,
    mut tell: impl FnMut(Duration, SocketAddr, News),
) -> Option<W::Attempt> {
    let mut schedule = Schedule::new(addresses);
    let (mut open, mut most, mut woken) = (Vec::new(), MOST, None);
    loop {
        let now = world.now();
        // What do the answers say? Whoever was asked first, first.
        for (address, attempt) in mem::take(&mut open) {
            match world.answer(&attempt) {
                Ok(false) => open.push((address, attempt)),
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
        if let Some(address) = schedule.due(now) {
            if open.len() >= most {
                let (oldest, _) = open.remove(0);
                tell(now, oldest, Err(late("given up")));
            }
            tell(now, address, Ok("asked"));
            match world.start(address) {
                Ok(attempt) => open.push((address, attempt)),
                Err(why) if ours(&why) => {
                    tell(now, address, Ok(&format!("later: {why}")));
                    schedule.waiting.push_front(address);
                    most = open.len().max(1);
                }
                Err(no) => {
                    tell(now, address, Err(no));
                    schedule.failed(now);
                }
            }
            continue; // The answer may be there already.
        }
        // How long to wait for an answer?
        let until = schedule.next().unwrap_or(limit).min(limit);
        let came = world.wait(&open, until.saturating_sub(now));
        woken = came.then_some(open.len());
    }
    for (address, _) in open {
        tell(world.now(), address, Err(late("no answer in time")));
    }
    for address in schedule.waiting {
        tell(world.now(), address, Err(late("no time to ask")));
    }
    None
}
// ANCHOR_END: race

fn late(what: &str) -> io::Error {
    io::Error::new(ErrorKind::TimedOut, what)
}
