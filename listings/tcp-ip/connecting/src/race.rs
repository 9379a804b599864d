use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};
use std::{fmt, mem};

use crate::attempt::{Attempt, wait};
use crate::order::alternate;
use crate::schedule::Schedule;

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

/// What a race needs of the world. The tests have a world of their own.
pub trait World {
    type Attempt;
    /// The time since the beginning.
    fn now(&self) -> Duration;
    fn start(&mut self, address: SocketAddr) -> io::Result<Self::Attempt>;
    /// Connected, or not yet, or an error.
    fn answer(&mut self, attempt: &Self::Attempt) -> io::Result<bool>;
    /// Waits until something has come, which is `true`, or for so long.
    fn wait(
        &mut self,
        open: &[(SocketAddr, Self::Attempt)],
        left: Duration,
    ) -> bool;
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

/// The real world, and when the race began.
struct Kernel(Instant);

impl World for Kernel {
    type Attempt = Attempt;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn start(&mut self, address: SocketAddr) -> io::Result<Attempt> {
        Attempt::start(address)
    }

    fn answer(&mut self, attempt: &Attempt) -> io::Result<bool> {
        attempt.answer()
    }

    fn wait(&mut self, open: &[(SocketAddr, Attempt)], left: Duration) -> bool {
        wait(open.iter().map(|(_, attempt)| &attempt.socket), left)
    }
}

/// A shortage of our own. It says nothing about the address.
fn ours(why: &io::Error) -> bool {
    use nix::libc::{EMFILE, ENFILE, ENOBUFS, ENOMEM};
    let code = why.raw_os_error();
    code.is_some_and(|e| [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(&e))
}

fn silence() -> io::Error {
    io::Error::new(ErrorKind::TimedOut, "no answer in time")
}

fn never() -> io::Error {
    io::Error::new(ErrorKind::TimedOut, "no time to ask")
}

/// Nobody could be reached: what each address said, or that it said nothing,
/// or was not asked.
#[derive(Debug)]
pub struct Failed(pub Vec<(SocketAddr, io::Error)>);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let noes = self.0.iter().map(|(who, no)| format!("{who}: {no}"));
        match noes.collect::<Vec<_>>().join("; ") {
            none if none.is_empty() => f.write_str("no address"),
            noes => f.write_str(&noes),
        }
    }
}

impl std::error::Error for Failed {}
