// Red: I read your line, said thanks, and closed a moment later. You were first.
// Let them close.
// Chapter: src/tcp-ip/time-wait.md
//
// A server answers each connection with a line, and clients of this protocol
// close when they have the line. So write `answer`: it sends `ok\n`, and lets
// the client close first. Nothing of the connection shall be left at the
// server's end.
//
// A client that has not closed when `limit` has passed since you were called
// has lost its chance: then return, and whatever the client did before. What
// it still sends is thrown away, and is no reason to close.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

pub fn answer(mut stream: TcpStream, limit: Duration) -> io::Result<()> {
    // TODO: Who closes first here?
    stream.write_all(b"ok\n")?;
    stream.set_read_timeout(Some(limit))?;
    let _end = stream.read(&mut [0; 512]);
    Ok(())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Role, Verdict};
    use std::fs;
    use std::time::Instant;

    const LIMIT: Duration = Duration::from_millis(600);

    /// Whether something is left of the connection at the end with port `ours`.
    fn left(ours: u16, theirs: u16) -> io::Result<bool> {
        let ends = (format!(":{ours:04X}"), format!(":{theirs:04X}"));
        let table = fs::read_to_string("/proc/net/tcp")?;
        Ok(table.lines().any(|line| {
            let mut words = line.split_whitespace().skip(1);
            words.next().is_some_and(|it| it.ends_with(&ends.0))
                && words.next().is_some_and(|it| it.ends_with(&ends.1))
        }))
    }

    /// What the client got, how long `answer` took, and whether the server's
    /// end has something left when the client's end has closed.
    fn call(
        role: Role,
        late: &str,
    ) -> Result<(peers::Saw, Duration, bool), peers::Sentence> {
        let (stream, peer) = peers::hand_over(role)?;
        let ours = stream.local_addr()?.port();
        let theirs = stream.peer_addr()?.port();
        let done = peers::within(late, move || answer(stream, LIMIT))?;
        let saw = peer.saw();
        // What has been said on both sides takes a moment to arrive.
        let began = Instant::now();
        while left(ours, theirs)? && began.elapsed().as_millis() < 300 {
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok((saw, done.after, left(ours, theirs)?))
    }

    fn closes_after_the_line() -> Role {
        peers::role(|me| {
            me.receive_line()?;
            std::thread::sleep(Duration::from_millis(100));
            Ok(())
        })
    }

    #[test]
    fn a_good_client() -> Verdict {
        let late = "I read your line and closed, and you did not return.";
        let (_, after, left) = call(closes_after_the_line(), late)?;
        if left {
            return Err("I read your line and closed. Something of the \
                        connection is left at your end."
                .into());
        }
        if after >= LIMIT {
            return Err("I read your line and closed soon, and you waited \
                        out your limit."
                .into());
        }
        Ok(())
    }

    #[test]
    fn thanks_first() -> Verdict {
        let late = "I said thanks and closed, and you did not return.";
        let role = peers::role(|me| {
            me.receive_line()?;
            me.send(b"thanks\n")?;
            std::thread::sleep(Duration::from_millis(100));
            Ok(())
        });
        let (_, _, left) = call(role, late)?;
        if left {
            return Err("I read your line, said thanks, and closed a moment \
                        later. You were first."
                .into());
        }
        Ok(())
    }

    #[test]
    fn one_that_stays() -> Verdict {
        let late = "I read your line and stayed. You did not return.";
        let role = peers::role(|me| me.stay());
        let (_, after, _) = call(role, late)?;
        if after < LIMIT / 2 {
            return Err("I read your line and was slow to close. You did not \
                        wait for me."
                .into());
        }
        Ok(())
    }

    #[test]
    fn one_that_drips() -> Verdict {
        let late = "I sent a byte every hundredth of a second, and you did \
                    not return.";
        let (_, after, _) = call(peers::drips(b'x'), late)?;
        if after > LIMIT + Duration::from_millis(900) {
            return Err("I sent a byte every hundredth of a second, and you \
                        stayed far beyond your limit."
                .into());
        }
        Ok(())
    }
}
