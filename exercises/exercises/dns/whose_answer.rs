// Whose answer?
// Chapter: src/tcp-ip/dns.md
//
// `ask` sends a question about one name to a name server, and gives the
// answer: the packet from that server that repeats the id and the whole
// question, to the bit, and has the bit "answer" set (the highest bit of byte
// 2) and says that there is one question. An answer has up to 1,232 bytes.
// All else that comes is passed over. It may take `limit`, for all of that
// together. If nobody listens at the server's port, or the time is over, it
// is an error. A signal is no reason to give up.
//
// The question is all of the query behind its header of twelve bytes.

use std::io::{self, ErrorKind};
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

pub fn ask(
    server: SocketAddr,
    query: &[u8],
    limit: Duration,
) -> io::Result<Vec<u8>> {
    let _ = (Instant::now(), ErrorKind::TimedOut);
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    socket.send_to(query, server)?;
    socket.set_read_timeout(Some(limit))?;
    let mut room = [0; 512];
    // TODO: Whose packet is this? And what if it is a wrong one?
    let n = socket.recv(&mut room)?;
    Ok(room[..n].to_vec())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::panic::catch_unwind;
    use std::thread;

    const LIMIT: Duration = Duration::from_secs(60);
    const SHORT: Duration = Duration::from_millis(400);

    fn query() -> Vec<u8> {
        let mut query = vec![0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0];
        query.extend(b"\x03wWw\x06cOuRSe\x04TesT\0\0\x01\0\x01");
        query
    }

    /// The true answer, with an address that ends with this.
    fn answer(last: u8) -> Vec<u8> {
        let mut answer = query();
        answer[2] = 0x81;
        answer[3] = 0x80;
        answer[7] = 1;
        answer.extend([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 9, 0, 4]);
        answer.extend([192, 0, 2, last]);
        answer
    }

    const TRUE: u8 = 1;
    const FALSE: u8 = 66;

    /// A server that does this once, with the client's address.
    fn server<F>(deed: F) -> io::Result<SocketAddr>
    where
        F: FnOnce(&UdpSocket, SocketAddr) -> io::Result<()> + Send + 'static,
    {
        let socket = UdpSocket::bind("127.0.0.1:0")?;
        let address = socket.local_addr()?;
        thread::spawn(move || -> io::Result<()> {
            let mut room = [0; 512];
            let (n, client) = socket.recv_from(&mut room)?;
            if room[..n] == query()[..] {
                deed(&socket, client)?;
            }
            // Stays: a closed port would tell the client something.
            loop {
                socket.recv_from(&mut room)?;
            }
        });
        Ok(address)
    }

    fn call(server: SocketAddr, limit: Duration) -> io::Result<Vec<u8>> {
        catch_unwind(|| ask(server, &query(), limit))
            .unwrap_or_else(|_| Err(io::Error::other("your code panicked")))
    }

    fn must_find(deed: &str, server: SocketAddr, right: Vec<u8>) -> Verdict {
        let late = format!("{deed}. You did not return.");
        let done = peers::within(&late, move || call(server, LIMIT))?;
        judge(deed, done.value, right)
    }

    fn judge(
        deed: &str,
        value: io::Result<Vec<u8>>,
        right: Vec<u8>,
    ) -> Verdict {
        match value {
            Ok(packet) if packet == right => Ok(()),
            Ok(packet) if packet.len() < right.len() => Err(format!(
                "{deed}. You returned {} bytes of {}.",
                packet.len(),
                right.len()
            ))?,
            Ok(_) => Err(format!("{deed}. You returned a wrong packet."))?,
            Err(why) => Err(format!("{deed}. You gave up: {why}."))?,
        }
    }

    /// One wrong packet, and then the right one.
    fn first(what: &str, wrong: Vec<u8>) -> Verdict {
        let server = server(move |socket, client| {
            socket.send_to(&wrong, client)?;
            socket.send_to(&answer(TRUE), client)?;
            Ok(())
        })?;
        let deed = format!("First I sent {what}, then the answer");
        must_find(&deed, server, answer(TRUE))
    }

    /// A false answer, changed.
    fn changed(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
        let mut wrong = answer(FALSE);
        change(&mut wrong);
        wrong
    }

    #[test]
    fn an_answer() -> Verdict {
        let server = server(|socket, client| {
            socket.send_to(&answer(TRUE), client).map(|_| ())
        })?;
        must_find("I sent the answer at once", server, answer(TRUE))
    }

    /// Whatever it says besides.
    #[test]
    fn answers_that_say_no() -> Verdict {
        for (what, flags, code) in [
            ("that there is no such name", 0x85, 0x03),
            ("that I refuse", 0x81, 0x05),
            ("that it has no records", 0x84, 0),
            ("that the rest is cut off", 0x83, 0x80),
        ] {
            let mut no = query();
            (no[2], no[3]) = (flags, code);
            let right = no.clone();
            let server = server(move |socket, client| {
                socket.send_to(&no, client).map(|_| ())
            })?;
            let deed = format!("I sent an answer that says {what}");
            must_find(&deed, server, right)?;
        }
        Ok(())
    }

    #[test]
    fn a_long_answer() -> Verdict {
        let long = |n| {
            let mut long = answer(TRUE);
            long.resize(n, 7);
            long
        };
        let server = server(move |socket, client| {
            socket.send_to(&long(1232), client).map(|_| ())
        })?;
        must_find("I sent an answer of 1232 bytes", server, long(1232))?;
        // All that the answer has, and more: not even its beginning counts.
        for n in [1233, 1300] {
            let mut much = changed(|_| {});
            much.resize(n, 7);
            first(&format!("an answer of {n} bytes"), much)?;
        }
        Ok(())
    }

    #[test]
    fn a_limit_without_end() -> Verdict {
        let server = server(|socket, client| {
            socket.send_to(&answer(TRUE), client).map(|_| ())
        })?;
        let deed = "Your limit was `Duration::MAX`, and I sent the answer";
        let late = format!("{deed}. You did not return.");
        let done = peers::within(&late, move || call(server, Duration::MAX))?;
        judge(deed, done.value, answer(TRUE))
    }

    #[test]
    fn wrong_ids() -> Verdict {
        first("an answer with another first byte", changed(|p| p[0] ^= 1))?;
        first("an answer with another second byte", changed(|p| p[1] ^= 128))
    }

    #[test]
    fn the_question_itself() -> Verdict {
        first("your own question back", query())?;
        first("an answer without that bit", changed(|p| p[2] &= 0x7f))?;
        first("an answer with all bits but that", changed(|p| p[2] = 0x7f))
    }

    #[test]
    fn other_questions() -> Verdict {
        first("an answer about another name", changed(|p| p[13] = b'v'))?;
        first("an answer with other capitals", changed(|p| p[14] ^= 32))?;
        let end = query().len();
        first("an answer of another type", changed(|p| p[end - 3] = 28))?;
        first("an answer of another class", changed(|p| p[end - 1] = 3))?;
        first("an answer with two questions", changed(|p| p[5] = 2))?;
        first("an answer with 257 questions", changed(|p| p[4] = 1))?;
        first("an answer with no question", changed(|p| p[5] = 0))?;
        let other = changed(|p| {
            p[13] = b'v';
            p.extend(&query()[12..]);
        });
        first("another question, and yours behind it", other)
    }

    #[test]
    fn short_packets() -> Verdict {
        for n in [0, 1, 2, 3, 11, 12, 13, query().len() - 1] {
            let mut short = answer(FALSE);
            short.truncate(n);
            first(&format!("the first {n} bytes of an answer"), short)?;
        }
        Ok(())
    }

    #[test]
    fn many_wrong_ones() -> Verdict {
        let server = server(|socket, client| {
            for n in 1..200 {
                let wrong = changed(|p| p[1] ^= n);
                socket.send_to(&wrong, client)?;
            }
            socket.send_to(&answer(TRUE), client).map(|_| ())
        })?;
        let deed = "I sent 199 answers with wrong ids, then the right one";
        must_find(deed, server, answer(TRUE))
    }

    #[test]
    fn a_stranger() -> Verdict {
        let near = server(|socket, client| {
            let stranger = UdpSocket::bind("127.0.0.1:0")?;
            stranger.send_to(&answer(FALSE), client)?;
            socket.send_to(&answer(TRUE), client).map(|_| ())
        })?;
        let deed = "A stranger sent a false answer from another port, \
                    then I sent the true one";
        must_find(deed, near, answer(TRUE))?;
        let far = server(|socket, client| {
            let stranger = UdpSocket::bind("127.0.0.2:0")?;
            stranger.send_to(&answer(FALSE), client)?;
            socket.send_to(&answer(TRUE), client).map(|_| ())
        })?;
        let deed = "A stranger sent a false answer from another host, \
                    then I sent the true one";
        must_find(deed, far, answer(TRUE))
    }

    /// It must be an error, and in time.
    fn must_fail(deed: &str, server: SocketAddr) -> Verdict {
        let late = format!("{deed}. You did not return.");
        let done = peers::within(&late, move || call(server, SHORT))?;
        match done.value {
            Ok(_) => Err(format!("{deed}. You returned a wrong packet."))?,
            Err(_) if done.after + Duration::from_millis(20) < SHORT => {
                let after = done.after.as_millis();
                Err(format!("{deed}. You gave up after {after} ms of 400."))?
            }
            Err(_) => Ok(()),
        }
    }

    #[test]
    fn silence() -> Verdict {
        let server = server(|_, _| Ok(()))?;
        must_fail("I said nothing", server)
    }

    #[test]
    fn wrong_ones_for_ever() -> Verdict {
        let server = server(|socket, client| {
            loop {
                let wrong = changed(|p| p[0] ^= 1);
                socket.send_to(&wrong, client)?;
                thread::sleep(Duration::from_millis(20));
            }
        })?;
        must_fail("I sent wrong answers without end", server)
    }

    #[test]
    fn strangers_for_ever() -> Verdict {
        let server = server(|_, client| {
            let stranger = UdpSocket::bind("127.0.0.1:0")?;
            loop {
                stranger.send_to(&answer(FALSE), client)?;
                thread::sleep(Duration::from_millis(20));
            }
        })?;
        must_fail("A stranger sent false answers without end", server)
    }

    #[test]
    fn nobody_listens() -> Verdict {
        let server = UdpSocket::bind("127.0.0.1:0")?.local_addr()?;
        let deed = "Nobody listened at my port";
        let late = format!("{deed}, and you waited for an answer.");
        let done = peers::within(&late, move || call(server, LIMIT))?;
        match done.value {
            Ok(_) => Err(format!("{deed}, and you returned a packet."))?,
            Err(_) => Ok(()),
        }
    }

    #[test]
    fn asleep() -> Verdict {
        let server = server(|_, _| Ok(()))?;
        let late = "I said nothing. You did not return.";
        let done = peers::within(late, move || {
            let _ = ask(server, &query(), SHORT);
            peers::spun()
        })?;
        match done.value {
            false => Ok(()),
            true => Err("I said nothing. Your waiting kept a processor busy.")?,
        }
    }

    /// Who answers each packet with a question lets a stranger decide how many
    /// questions the server gets.
    #[test]
    fn one_question() -> Verdict {
        let server = UdpSocket::bind("127.0.0.1:0")?;
        server.set_read_timeout(Some(peers::LIMIT))?;
        let address = server.local_addr()?;
        let asks = thread::spawn(move || call(address, LIMIT));
        let (_, client) = server.recv_from(&mut [0; 512])?;
        for _ in 0..20 {
            server.send_to(&[], client)?;
            server.send_to(&answer(FALSE)[..20], client)?;
        }
        server.send_to(&answer(TRUE), client)?;
        let deed = "I sent forty wrong packets, then the answer";
        let value = asks.join().map_err(|_| "The test has panicked.")?;
        judge(deed, value, answer(TRUE))?;
        // Whatever was sent before it returned is here.
        server.set_nonblocking(true)?;
        match server.recv(&mut [0; 512]) {
            Err(_) => Ok(()),
            Ok(_) => Err(format!("{deed}. You asked more than once."))?,
        }
    }

    #[test]
    fn signals() -> Verdict {
        let server = server(|socket, client| {
            thread::sleep(Duration::from_millis(300));
            socket.send_to(&answer(TRUE), client).map(|_| ())
        })?;
        let deed = "Signals came, and after a while I sent the answer";
        let late = format!("{deed}. You did not return.");
        let done =
            peers::interrupted(&late, move || ask(server, &query(), LIMIT))?;
        judge(deed, done.value, answer(TRUE))
    }
}
