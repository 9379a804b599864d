use std::fmt;
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use socket2::{Domain, Socket, Type};

use crate::order::alternate;
use crate::schedule::Schedule;

/// RFC 8305 recommends 250 ms, and 100 ms to 2 s where there is a reason.
/// curl takes 200 ms.
pub const DELAY: Duration = Duration::from_millis(200);

// ANCHOR: connect
/// Connects to the first address that answers, within the limit. What happens
/// on the way is told to `tell`.
pub fn connect(
    addresses: &[SocketAddr],
    limit: Duration,
    mut tell: impl FnMut(Duration, SocketAddr, &str),
) -> Result<TcpStream, Failed> {
    let begin = Instant::now();
    let mut schedule = Schedule::new(alternate(addresses), DELAY);
    let mut asked: Vec<Attempt> = Vec::new();
    let mut noes = Vec::new();
    while begin.elapsed() < limit {
        // Whom to ask?
        let now = begin.elapsed();
        while let Some(address) = schedule.due(now) {
            tell(now, address, "asked");
            match Attempt::start(address) {
                Ok(attempt) => asked.push(attempt),
                Err(no) => {
                    tell(now, address, &no.to_string());
                    noes.push((address, no));
                    schedule.failed(now);
                }
            }
        }
        if asked.is_empty() {
            return Err(Failed(noes));
        }
        // How long to wait for an answer?
        let until = schedule.next().unwrap_or(limit).min(limit);
        let left = until.saturating_sub(begin.elapsed());
        let heard = heard(&asked, left)
            .map_err(|why| Failed(vec![(asked[0].address, why)]))?;
        // What do the answers say?
        let now = begin.elapsed();
        for i in heard.into_iter().rev() {
            match asked[i].answer() {
                Ok(false) => continue,
                Ok(true) => {
                    let Attempt { address, socket } = asked.swap_remove(i);
                    tell(now, address, "connected");
                    return socket
                        .set_nonblocking(false)
                        .map(|()| socket.into())
                        .map_err(|why| Failed(vec![(address, why)]));
                }
                Err(no) => {
                    let address = asked.swap_remove(i).address;
                    tell(now, address, &no.to_string());
                    noes.push((address, no));
                    schedule.failed(now);
                }
            }
        }
    }
    noes.extend(asked.iter().map(|a| (a.address, silence())));
    Err(Failed(noes))
}
// ANCHOR_END: connect

/// A connect that is under way. To drop it is to give it up.
struct Attempt {
    address: SocketAddr,
    socket: Socket,
}

impl Attempt {
    // ANCHOR: attempt
    fn start(address: SocketAddr) -> io::Result<Attempt> {
        let domain = Domain::for_address(address);
        let socket = Socket::new(domain, Type::STREAM, None)?;
        socket.set_nonblocking(true)?;
        match socket.connect(&address.into()) {
            Err(e) if e.raw_os_error() != Some(Errno::EINPROGRESS as i32) => {
                Err(e)
            }
            _ => Ok(Attempt { address, socket }),
        }
    }

    /// Connected, or not yet, or an error.
    fn answer(&self) -> io::Result<bool> {
        if let Some(no) = self.socket.take_error()? {
            return Err(no);
        }
        match self.socket.peer_addr() {
            Ok(_) => Ok(true),
            Err(e) if e.kind() == ErrorKind::NotConnected => Ok(false),
            Err(e) => Err(e),
        }
    }
    // ANCHOR_END: attempt
}

/// Waits until some of them have an answer, and says which.
fn heard(asked: &[Attempt], left: Duration) -> io::Result<Vec<usize>> {
    let mut fds: Vec<_> = asked
        .iter()
        .map(|a| PollFd::new(a.socket.as_fd(), PollFlags::POLLOUT))
        .collect();
    // poll counts in whole milliseconds. Not one too few, or we would spin.
    let left = left.as_millis().saturating_add(1);
    let left = PollTimeout::try_from(left).unwrap_or(PollTimeout::MAX);
    match poll(&mut fds, left) {
        Ok(_) | Err(Errno::EINTR) => {}
        Err(e) => return Err(e.into()),
    }
    let heard = fds
        .iter()
        .enumerate()
        .filter(|(_, fd)| fd.any() == Some(true));
    Ok(heard.map(|(i, _)| i).collect())
}

fn silence() -> io::Error {
    io::Error::new(ErrorKind::TimedOut, "no answer in time")
}

/// Nobody could be reached: what each address said.
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
