// One deadline.
// Chapter: src/tcp-ip/connecting.md
//
// A server has several addresses, and some may be silent. Write `connect_any`:
// it connects to the first address that answers. The addresses are asked in
// their order. The next one's turn comes when `DELAY` has passed since the last
// was asked, or at once when a no has come. A question stays open until the
// limit, and the limit is for all addresses together. A read from the stream
// that you return waits, as from any other. The limit may be `Duration::MAX`.
//
// std is enough: a thread for each question, and a channel for the answers. (A
// thread that waits can't be stopped. When you return, the losers go on asking
// until the limit. The library of the chapter closes their sockets instead.)

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;
use std::time::Instant;

pub const DELAY: Duration = Duration::from_millis(400);

/// A moment too far away can't be computed.
const LONGEST: Duration = Duration::from_secs(1 << 32);

pub fn connect_any(
    addresses: &[SocketAddr],
    limit: Duration,
) -> io::Result<TcpStream> {
    // One moment for all of them; each wait below gets what is left.
    let deadline = Instant::now() + limit.min(LONGEST);
    let (tell, answers) = mpsc::channel();
    let mut waiting = addresses.iter().copied();
    let mut open = 0;
    let mut last: io::Error = io::ErrorKind::InvalidInput.into();
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        // We come here when a turn has come: at first, after a no, and after
        // a delay. In all three cases the next one is asked.
        if let Some(address) = waiting.next() {
            let tell = tell.clone();
            thread::Builder::new().spawn(move || {
                // If nobody wants the answer any more, the stream is closed
                // with it. (The thread itself stays until the limit: the price
                // of asking with calls that wait. poll has no such price.)
                let _ = tell.send(TcpStream::connect_timeout(&address, left));
            })?;
            open += 1;
        }
        if open == 0 {
            return Err(last);
        }
        // Nobody left to ask: now only an answer or the limit counts.
        let wait = if waiting.len() == 0 { left } else { left.min(DELAY) };
        match answers.recv_timeout(wait) {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(why)) => {
                open -= 1;
                last = why;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Err(last),
        }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Done, Sentence, Verdict};
    use socket2::{Domain, SockRef, Socket, Type};
    use std::net::TcpListener;
    use std::panic::catch_unwind;
    use std::thread;

    /// A listening socket whose queue is full: nobody answers. Whoever takes
    /// one out of the queue makes room for the next SYN.
    struct Silent {
        listener: Socket,
        address: SocketAddr,
        _in_the_queue: [TcpStream; 2],
    }

    fn silent() -> io::Result<Silent> {
        let listener = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        listener.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
        listener.listen(1)?;
        let address = listener.local_addr()?.as_socket();
        let address = address.ok_or(io::ErrorKind::Other)?;
        let _in_the_queue =
            [TcpStream::connect(address)?, TcpStream::connect(address)?];
        peers::queue_holds(&listener, 2)?;
        Ok(Silent { listener, address, _in_the_queue })
    }

    /// A port at which nobody listens; it is kept from others.
    fn refused() -> io::Result<(Socket, SocketAddr)> {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
        let address = socket.local_addr()?.as_socket();
        Ok((socket, address.ok_or(io::ErrorKind::Other)?))
    }

    /// So many of them, kept from others, and their addresses.
    fn refused_by(count: usize) -> io::Result<(Vec<Socket>, Vec<SocketAddr>)> {
        let noes: io::Result<Vec<_>> = (0..count).map(|_| refused()).collect();
        Ok(noes?.into_iter().unzip())
    }

    fn asks(
        there: &str,
        addresses: Vec<SocketAddr>,
        limit: Duration,
    ) -> Result<Done<io::Result<TcpStream>>, Sentence> {
        let late = format!(
            "{there}. You had {:.1} s, and after 3 s you still wait.",
            limit.as_secs_f32()
        );
        peers::within(&late, move || connect_any(&addresses, limit))
    }

    fn reaches(
        there: &str,
        good: SocketAddr,
        done: Done<io::Result<TcpStream>>,
        soon: Duration,
    ) -> Verdict {
        match done.value {
            Err(why) => Err(format!(
                "{there}. You gave up after {:.1?}: {why}.",
                done.after
            )
            .into()),
            Ok(stream) if stream.peer_addr()? != good => {
                Err(format!("{there}. You connected to another one.").into())
            }
            Ok(stream) if peers::never_waits(&stream)? => Err(format!(
                "{there}. You are connected, and a read from your stream does \
                 not wait."
            )
            .into()),
            Ok(_) if done.after > soon => Err(format!(
                "{there}. You were connected after {:.1?}. It could have been \
                 less than {soon:.1?}.",
                done.after
            )
            .into()),
            Ok(_) => Ok(()),
        }
    }

    /// Whoever is not asked sees nobody.
    fn saw_nobody(listener: &TcpListener) -> io::Result<bool> {
        SockRef::from(listener).set_read_timeout(Some(DELAY / 2))?;
        Ok(listener.accept().is_err())
    }

    #[test]
    fn a_good_one() -> Verdict {
        let server = TcpListener::bind("127.0.0.1:0")?;
        let good = server.local_addr()?;
        let there = "The only address was good";
        // Five times, so that a delay is a long one, also where the computer
        // is busy.
        let mut took = Duration::ZERO;
        for _ in 0..5 {
            let mut done = asks(there, vec![good], Duration::from_secs(2))?;
            took += done.after;
            done.after = took;
            reaches(there, good, done, DELAY * 4)?;
        }
        Ok(())
    }

    #[test]
    fn asleep() -> Verdict {
        let silent = silent()?;
        let there = "The only address said nothing";
        let late = format!("{there}. You had 0.4 s, and you still wait.");
        let only = [silent.address];
        let done = peers::within(&late, move || {
            let _ = connect_any(&only, DELAY);
            peers::spun()
        })?;
        match done.value {
            false => Ok(()),
            true => {
                Err(format!("{there}. Your waiting kept a processor busy.")
                    .into())
            }
        }
    }

    #[test]
    fn no_limit() -> Verdict {
        let server = TcpListener::bind("127.0.0.1:0")?;
        let good = [server.local_addr()?];
        let there = "The only address was good, and your limit \
                     `Duration::MAX`";
        let late = format!("{there}. You still wait.");
        let done = peers::within(&late, move || {
            catch_unwind(|| connect_any(&good, Duration::MAX)).ok()
        })?;
        match done.value {
            Some(Ok(_)) => Ok(()),
            Some(Err(why)) => {
                Err(format!("{there}. You gave up: {why}.").into())
            }
            None => Err(format!("{there}. You panicked.").into()),
        }
    }

    #[test]
    fn two_good_ones() -> Verdict {
        let server = TcpListener::bind("127.0.0.1:0")?;
        let other = TcpListener::bind("127.0.0.1:0")?;
        let good = server.local_addr()?;
        let there = "Both addresses were good";
        let addresses = vec![good, other.local_addr()?];
        let done = asks(there, addresses, Duration::from_secs(2))?;
        // On a very busy computer the second may have had its turn.
        if done.after < DELAY * 9 / 10 && !saw_nobody(&other)? {
            return Err(format!(
                "{there}. The first answered at once, and you asked the second \
                 as well."
            )
            .into());
        }
        reaches(there, good, done, Duration::from_secs(2))
    }

    #[test]
    fn silence_before_a_good_one() -> Verdict {
        let (first, second) = (silent()?, silent()?);
        let server = TcpListener::bind("127.0.0.1:0")?;
        let good = server.local_addr()?;
        let there = "Two addresses said nothing, and the third was good";
        let addresses = vec![first.address, second.address, good];
        let done = asks(there, addresses, Duration::from_millis(2900))?;
        if done.value.is_ok() && done.after < DELAY * 19 / 10 {
            return Err(format!(
                "{there}. You were connected after {:.1?}, so you asked it \
                 before its turn.",
                done.after
            )
            .into());
        }
        reaches(there, good, done, 2 * DELAY + Duration::from_millis(1050))
    }

    #[test]
    fn silence_only() -> Verdict {
        let silent = [silent()?, silent()?, silent()?, silent()?, silent()?];
        let limit = Duration::from_millis(900);
        let there = "Five addresses said nothing";
        let addresses = silent.iter().map(|s| s.address).collect();
        let done = asks(there, addresses, limit)?;
        if done.value.is_ok() {
            return Err(format!("{there}. You are connected?").into());
        }
        let after = done.after;
        if after < limit {
            return Err(format!(
                "{there}. You had 0.9 s for all five, and gave up after \
                 {after:.1?}. An answer might still have come."
            )
            .into());
        }
        if after > limit + Duration::from_millis(1200) {
            return Err(format!(
                "{there}. You had 0.9 s for all five, and took {after:.1?}."
            )
            .into());
        }
        Ok(())
    }

    // Noes come in fives: whoever waits a delay for each takes two seconds, and
    // who does not, takes none. Between the two there is room for a busy
    // computer.
    #[test]
    fn noes_before_a_good_one() -> Verdict {
        let (_keeps_the_ports, mut addresses) = refused_by(5)?;
        let server = TcpListener::bind("127.0.0.1:0")?;
        let good = server.local_addr()?;
        addresses.push(good);
        let there = "Five addresses said no, and the sixth was good";
        let done = asks(there, addresses, Duration::from_millis(2500))?;
        reaches(there, good, done, DELAY * 4)
    }

    #[test]
    fn noes_only() -> Verdict {
        let (_keeps_the_ports, addresses) = refused_by(6)?;
        let there = "All addresses said no";
        let done = asks(there, addresses, Duration::from_millis(2500))?;
        match done.value {
            Ok(_) => Err(format!("{there}. You are connected?").into()),
            Err(_) if done.after > DELAY * 4 => Err(format!(
                "{there}, at once. You said so after {:.1?}.",
                done.after
            )
            .into()),
            Err(_) => Ok(()),
        }
    }

    /// The first address has room once it has been asked. The SYN that it
    /// dropped comes again after a second.
    fn the_first_is_late(there: &str, second: SocketAddr) -> Verdict {
        let Silent { listener, address: late, _in_the_queue } = silent()?;
        let room = thread::Builder::new().spawn(move || {
            peers::question_dropped(&listener)?;
            listener.accept().map(|taken| (taken, listener))
        })?;
        let limit = Duration::from_millis(2500);
        let done = asks(there, vec![late, second], limit)?;
        let kept = room.join();
        let verdict = reaches(there, late, done, limit);
        drop(kept);
        verdict
    }

    #[test]
    fn the_first_answers_late() -> Verdict {
        let second = silent()?;
        let there = "The first address was silent for a second, and the \
                     second for ever";
        the_first_is_late(there, second.address)
    }

    #[test]
    fn a_no_after_a_late_one() -> Verdict {
        let (_keeps_the_port, no) = refused()?;
        let there = "The first address was silent for a second, and the \
                     second said no";
        the_first_is_late(there, no)
    }

    /// A no is an answer of one address. It says nothing about the others, and
    /// the next but one waits for its turn.
    #[test]
    fn noes_then_silence() -> Verdict {
        let ((_keeps, mut addresses), silent) = (refused_by(5)?, silent()?);
        let server = TcpListener::bind("127.0.0.1:0")?;
        let good = server.local_addr()?;
        let there = "Five addresses said no, the sixth nothing, and the \
                     seventh was good";
        addresses.extend([silent.address, good]);
        let done = asks(there, addresses, Duration::from_millis(2900))?;
        if done.value.is_ok() && done.after < DELAY * 9 / 10 {
            return Err(format!(
                "{there}. You were connected after {:.1?}, so you asked it \
                 before its turn.",
                done.after
            )
            .into());
        }
        reaches(there, good, done, DELAY * 4)
    }

    #[test]
    fn silence_then_noes() -> Verdict {
        let (silent, (_keeps, noes)) = (silent()?, refused_by(5)?);
        let server = TcpListener::bind("127.0.0.1:0")?;
        let good = server.local_addr()?;
        let there = "The first address said nothing, five said no, and the \
                     last was good";
        let mut addresses = vec![silent.address];
        addresses.extend(noes);
        addresses.push(good);
        let done = asks(there, addresses, Duration::from_millis(2900))?;
        reaches(there, good, done, DELAY * 4)
    }

    /// Nobody listens at the first address once it has been asked: its second
    /// SYN is refused after a second. The second has room once it has been
    /// asked, and its second SYN comes after 1.4.
    #[test]
    fn a_late_no_before_a_late_one() -> Verdict {
        let (first, second) = (silent()?, silent()?);
        let addresses = vec![first.address, second.address];
        let Silent { listener, address: late, _in_the_queue } = second;
        let room = thread::Builder::new().spawn(move || {
            peers::question_dropped(&first.listener)?;
            drop(first);
            peers::question_dropped(&listener)?;
            listener.accept().map(|taken| (taken, listener))
        })?;
        let there = "The first address said no after a second, and the second \
                     answered after 1.4";
        let limit = Duration::from_millis(2900);
        let done = asks(there, addresses, limit)?;
        let kept = room.join();
        let verdict = reaches(there, late, done, limit);
        drop(kept);
        verdict
    }

    #[test]
    fn no_address_at_all() -> Verdict {
        let there = "There was no address";
        match asks(there, vec![], Duration::from_secs(1))?.value {
            Ok(_) => Err(format!("{there}. You are connected?").into()),
            Err(_) => Ok(()),
        }
    }
}
