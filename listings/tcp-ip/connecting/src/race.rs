use std::io::{self, ErrorKind};
use std::mem;
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use crate::attempt::Attempt;
use crate::failed::Failed;
use crate::order::alternate;
use crate::schedule::Schedule;
use crate::world::{Kernel, World, ours};

/// RFC 8305 recommends 250 ms, and 100 ms to 2 s where there is a reason.
/// curl takes 200 ms.
pub const DELAY: Duration = Duration::from_millis(200);

/// So many questions may be open. One more, and the oldest is given up.
pub const MOST: usize = 16;

pub const BREATH: Duration = Duration::from_millis(10);

/// Connects to the first address that answers, within the limit. What happens
/// on the way is told to `tell`.
pub fn connect(
    addresses: &[SocketAddr],
    limit: Duration,
    tell: impl FnMut(Duration, SocketAddr, &str),
) -> Result<TcpStream, Failed> {
    let mut kernel = Kernel(Instant::now());
    let Attempt { address, socket } =
        race(&mut kernel, addresses, limit, tell)?;
    match socket.set_nonblocking(false) {
        Ok(()) => Ok(socket.into()),
        Err(why) => Err(Failed(vec![(address, why)])),
    }
}

// ANCHOR: race
/// Asks until an address says yes or the limit is over. (An answer that is
/// there counts, even if we were too busy to look before the limit.)
pub fn race<W: World>(
    world: &mut W,
    addresses: &[SocketAddr],
    limit: Duration,
    mut tell: impl FnMut(Duration, SocketAddr, &str),
) -> Result<W::Attempt, Failed> {
    let mut schedule = Schedule::new(alternate(addresses), DELAY);
    let (mut open, mut most) = (Vec::new(), MOST);
    let (mut noes, mut woken) = (Vec::new(), false);
    loop {
        // What do the answers say? Whoever was asked first, first.
        let before = open.len();
        for (address, attempt) in mem::take(&mut open) {
            match world.answer(&attempt) {
                Ok(false) => open.push((address, attempt)),
                Ok(true) => {
                    tell(world.now(), address, "connected");
                    return Ok(attempt);
                }
                Err(no) => {
                    tell(world.now(), address, &no.to_string());
                    noes.push((address, no));
                    schedule.failed(world.now());
                }
            }
        }
        // Something came, and it is no answer. Do not spin.
        if mem::take(&mut woken) && open.len() == before {
            world.wait(&[], BREATH);
        }
        let now = world.now();
        if now >= limit {
            break;
        }
        // Whom to ask?
        if let Some(address) = schedule.due(now) {
            if open.len() >= most {
                let (oldest, _) = open.remove(0);
                tell(now, oldest, "given up");
                noes.push((oldest, silence()));
            }
            tell(now, address, "asked");
            match world.start(address) {
                Ok(attempt) => open.push((address, attempt)),
                Err(why) if ours(&why) => {
                    tell(now, address, &format!("later: {why}"));
                    schedule.again(address, now);
                    most = open.len().max(1);
                }
                Err(no) => {
                    tell(now, address, &no.to_string());
                    noes.push((address, no));
                    schedule.failed(world.now());
                }
            }
            continue; // The answer may be there already.
        }
        // How long to wait for an answer?
        let next = schedule.next();
        if open.is_empty() && next.is_none() {
            break;
        }
        let until = next.unwrap_or(limit).min(limit);
        woken = world.wait(&open, until.saturating_sub(now));
    }
    noes.extend(open.into_iter().map(|(who, _)| (who, silence())));
    noes.extend(schedule.left().map(|who| (who, never())));
    Err(Failed(noes))
}
// ANCHOR_END: race

fn silence() -> io::Error {
    io::Error::new(ErrorKind::TimedOut, "no answer in time")
}

fn never() -> io::Error {
    io::Error::new(ErrorKind::TimedOut, "no time to ask")
}
