// Guess, for many.
// Chapter: src/foundations/many-clients.md
//
// Your guessing game, and a crowd of players who say nothing, or too much, or
// too slowly. Give the game a crew, a longest line, and a deadline for each
// line and each answer. All that held before holds still (the server sleeps
// while nobody guesses, and keeps nothing of those who have left); what is new:
//
//   - `limits.crew` conversations at a time, and no more;
//   - a line of more than `limits.longest` bytes (its end among them) gets
//     `too long` and a lingering close; so does `yes`, for whoever tries them
//     all has sent more guesses;
//   - a line that is not whole, or an answer that is not taken, within
//     `limits.patience` ends the conversation. It may be `Duration::MAX`.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

#[derive(Clone, Copy)]
pub struct Limits {
    pub crew: usize,
    pub longest: usize,
    pub patience: Duration,
}

/// Plays with many, within the limits.
pub fn serve(
    listener: TcpListener,
    secret: u32,
    limits: Limits,
) -> io::Result<()> {
    // All threads start here. If there is none to be had, the server says so
    // before it has a client. A thread for each client would leave the number
    // to the clients; a count of clients beside it would do as well.
    let listener = Arc::new(listener);
    for _ in 1..limits.crew {
        let listener = Arc::clone(&listener);
        thread::Builder::new()
            .spawn(move || attend(&listener, secret, limits))?;
    }
    attend(&listener, secret, limits)
}

fn attend(listener: &TcpListener, secret: u32, limits: Limits) -> ! {
    loop {
        match listener.accept() {
            Ok((stream, _)) => {
                let _ = play(stream, secret, limits);
            }
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}

/// One game.
fn play(stream: TcpStream, secret: u32, limits: Limits) -> io::Result<()> {
    let deadline = Instant::now();
    let mut reader = BufReader::new(Until { stream, deadline });
    let mut line = Vec::new();
    loop {
        line.clear();
        reader.get_mut().deadline = moment(limits.patience);
        let longest = limits.longest as u64;
        (&mut reader).take(longest).read_until(b'\n', &mut line)?;
        if !line.ends_with(b"\n") {
            // `take` ends the read, and not the line. Cut short by the limit,
            // or by the client's end?
            return match line.len() < limits.longest {
                true => Ok(()),
                false => part(reader, b"too long\n", limits),
            };
        }
        let answer = judge(&String::from_utf8_lossy(&line), secret);
        if answer == "yes\n" {
            return part(reader, answer.as_bytes(), limits);
        }
        reader.get_mut().deadline = moment(limits.patience);
        reader.get_mut().write_all(answer.as_bytes())?;
    }
}

/// A close with bytes unread would be a RST, right behind the last word.
fn part(
    mut reader: BufReader<Until>,
    word: &[u8],
    limits: Limits,
) -> io::Result<()> {
    let until = reader.get_mut();
    until.deadline = moment(limits.patience);
    until.write_all(word)?;
    until.stream.shutdown(Shutdown::Write)?;
    io::copy(&mut reader, &mut io::sink())?;
    Ok(())
}

/// When this time is over. `Instant::now() + Duration::MAX` would panic.
fn moment(time: Duration) -> Instant {
    Instant::now() + time.min(Duration::from_secs(1 << 32))
}

/// Each call gets the time that is left. With one limit for each call, a byte
/// now and then would keep the game for ever.
struct Until {
    stream: TcpStream,
    deadline: Instant,
}

impl Until {
    fn left(&self) -> io::Result<Option<Duration>> {
        match self.deadline.saturating_duration_since(Instant::now()) {
            Duration::ZERO => Err(ErrorKind::TimedOut.into()),
            left => Ok(Some(left)),
        }
    }
}

impl Read for Until {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(self.left()?)?;
        self.stream.read(buf)
    }
}

impl Write for Until {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(self.left()?)?;
        self.stream.write(buf)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is said to a guess.
fn judge(guess: &str, secret: u32) -> &'static str {
    match guess.trim().parse::<u32>() {
        Ok(guess) if guess < secret => "higher\n",
        Ok(guess) if guess > secret => "lower\n",
        Ok(_) => "yes\n",
        Err(_) => "a number, please\n",
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{End, Role, Sentence, Server, Verdict, role, say};
    use socket2::{Domain, SockRef, Socket, Type};
    use std::net::SocketAddr;
    use std::sync::mpsc::channel;

    const LIMITS: Limits =
        Limits { crew: 4, longest: 16, patience: Duration::from_millis(400) };
    /// For what is not about time.
    const PATIENT: Limits = Limits { patience: peers::LIMIT, ..LIMITS };

    fn start(limits: Limits) -> Result<Server, Sentence> {
        peers::serve(move |listener| serve(listener, 42, limits))
    }

    /// So many bad ones, and while they are there a good one.
    fn beside(
        limits: Limits,
        deed: &str,
        count: usize,
        bad: fn() -> Role,
    ) -> Verdict {
        let server = start(limits)?;
        let bad: Result<Vec<_>, _> =
            (0..count).map(|_| server.call(bad())).collect();
        let bad = bad?;
        server.good(deed, b"50\n42\n", b"lower\nyes\n")?;
        bad.into_iter().for_each(|peer| drop(peer.saw()));
        Ok(())
    }

    /// Sends a line, and must get the answer.
    fn line(about: &str, line: &'static [u8], answer: &[u8]) -> Verdict {
        let saw = start(PATIENT)?.call(peers::asks(line))?.saw();
        if saw.got == answer {
            return Ok(());
        }
        Err(format!(
            "{about} A client sent {}, and got {}.",
            say(line),
            say(&saw.got)
        )
        .into())
    }

    #[test]
    fn a_game() -> Verdict {
        let server = start(PATIENT)?;
        server.good("Nobody was bad.", b"50\n42\n", b"lower\nyes\n")
    }

    #[test]
    fn a_guess_in_pieces() -> Verdict {
        let server = start(PATIENT)?;
        let client = role(|me| {
            for byte in b"50\n42\n" {
                me.send(&[*byte])?;
                me.until_read()?;
            }
            me.receive_to_end()
        });
        let saw = server.call(client)?.saw();
        match &saw.got[..] {
            b"lower\nyes\n" => Ok(()),
            got => Err(format!(
                "A client sent `50\\n42\\n` one byte at a time, and got {}.",
                say(got)
            )
            .into()),
        }
    }

    #[test]
    fn half_a_guess() -> Verdict {
        let server = start(PATIENT)?;
        let saw = server.call(peers::finishes_and_reads(b"42"))?.saw();
        match &saw.got[..] {
            b"" => server.good(
                "A client sent `42` without the end of the line, and closed.",
                b"42\n",
                b"yes\n",
            ),
            got => Err(format!(
                "A client sent `42` without the end of the line, and closed. \
                 It got {}.",
                say(got)
            )
            .into()),
        }
    }

    #[test]
    fn four_silent_ones() -> Verdict {
        beside(LIMITS, "Four clients said nothing, and stayed.", 4, || {
            peers::silent()
        })
    }

    #[test]
    fn eight_silent_ones() -> Verdict {
        beside(LIMITS, "Eight clients said nothing, and stayed.", 8, || {
            peers::silent()
        })
    }

    #[test]
    fn a_letter_now_and_then() -> Verdict {
        let deed = "Four clients sent a letter now and then, and no line.";
        let limits = Limits { longest: 100_000, ..LIMITS };
        beside(limits, deed, 4, || peers::drips(b'x'))
    }

    #[test]
    fn they_never_read() -> Verdict {
        let deed = "Four clients sent 20000 empty lines each, and read no \
                    answer.";
        // What is accepted will have this, too. It is soon full.
        let little_room = |listener: &TcpListener| {
            SockRef::from(listener).set_send_buffer_size(1)
        };
        let code = |listener| serve(listener, 42, LIMITS);
        let (server, ()) = peers::serve_late(little_room, code)?;
        let peers::Address::Tcp(address) = server.address() else {
            unreachable!("it has a TCP listener")
        };
        let mut bad = Vec::new();
        for _ in 0..4 {
            let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
            socket.set_recv_buffer_size(4096)?;
            socket.set_write_timeout(Some(peers::LIMIT))?;
            socket.connect(&address.into())?;
            (&socket).write_all(&[b'\n'; 20_000])?;
            bad.push(socket);
        }
        server.good(deed, b"50\n42\n", b"lower\nyes\n")
    }

    #[test]
    fn a_long_game() -> Verdict {
        let patience = Duration::from_secs(1);
        let client = role(|me| {
            for _ in 0..4 {
                me.send(b"50\n")?;
                me.breathe(Duration::from_millis(400))?;
            }
            me.send(b"42\n")?;
            me.receive_to_end()
        });
        let server = start(Limits { patience, ..LIMITS })?;
        let saw = server.call(client)?.saw_the_end();
        if saw.got == b"lower\nlower\nlower\nlower\nyes\n" {
            return Ok(());
        }
        Err(format!(
            "A client sent `50\\n` four times and then `42\\n`, 0.4 s after \
             one another. Each line may take 1 s. It got {}.",
            say(&saw.got)
        )
        .into())
    }

    #[test]
    fn they_break_off() -> Verdict {
        let server = start(LIMITS)?;
        for _ in 0..4 {
            server.call(peers::sends_and_resets(b"4"))?.saw();
        }
        let deed = "Four clients sent `4`, and broke their connections.";
        server.good(deed, b"50\n42\n", b"lower\nyes\n")
    }

    #[test]
    fn no_more_than_the_crew() -> Verdict {
        let patience = Duration::from_secs(1);
        let server = start(Limits { crew: 1, patience, ..LIMITS })?;
        let began = std::time::Instant::now();
        let silent = server.call(peers::silent())?;
        server.good(
            "The crew was to be one. A client said nothing.",
            b"42\n",
            b"yes\n",
        )?;
        let after = began.elapsed();
        drop(silent.saw());
        if after < patience {
            return Err(format!(
                "The crew was to be one. A client said nothing, and a second \
                 was answered beside it, after {} ms: that took a second \
                 thread.",
                after.as_millis()
            )
            .into());
        }
        Ok(())
    }

    #[test]
    fn the_longest_line() -> Verdict {
        let about = "A line of 16 bytes is allowed.";
        line(about, b"             42\n", b"yes\n")
    }

    #[test]
    fn a_line_one_longer() -> Verdict {
        let about = "A line of 17 bytes is too long.";
        line(about, b"              42\n", b"too long\n")
    }

    #[test]
    fn a_reason_that_arrives() -> Verdict {
        let server = start(PATIENT)?;
        for _ in 0..10 {
            let client = role(|me| {
                me.send_all(&[b'x'; 50_000])?;
                me.until_something_comes()?;
                me.send_all(&[b'x'; 50_000])?;
                me.receive_to_end()
            });
            let saw = server.call(client)?.saw();
            if (&saw.got[..], saw.end) != (b"too long\n", End::Finished) {
                let end = match saw.end {
                    End::Finished => "the end",
                    End::WaitedInVain => "no end in 3 s",
                    _ => "a broken connection",
                };
                return Err(format!(
                    "A client sent 100000 bytes without the end of a line. It \
                     was to read `too long\\n` and then the end. It got {} \
                     and {end}.",
                    say(&saw.got),
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn a_yes_that_arrives() -> Verdict {
        let server = start(PATIENT)?;
        for _ in 0..10 {
            let client = role(|me| {
                me.send_all(&b"42\n43\n".repeat(10_000))?;
                me.until_something_comes()?;
                me.send_all(&b"44\n".repeat(10_000))?;
                me.receive_to_end()
            });
            let saw = server.call(client)?.saw();
            if (&saw.got[..], saw.end) != (b"yes\n", End::Finished) {
                let end = match saw.end {
                    End::Finished => "the end",
                    End::WaitedInVain => "no end in 3 s",
                    _ => "a broken connection",
                };
                return Err(format!(
                    "A client sent `42\\n` and 29999 guesses more. It was to \
                     read `yes\\n` and then the end. It got {} and {end}.",
                    say(&saw.got),
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn a_shorter_longest_line() -> Verdict {
        let server = start(Limits { longest: 8, ..PATIENT })?;
        for (line, wants) in
            [(&b"     42\n"[..], &b"yes\n"[..]), (b"      42\n", b"too long\n")]
        {
            let saw = server.call(peers::asks(line))?.saw();
            if saw.got != wants {
                return Err(format!(
                    "A line of 8 bytes was to be the longest. A client sent \
                     {} bytes, and got {}.",
                    line.len(),
                    say(&saw.got)
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn no_text() -> Verdict {
        let about = "A line need not be text.";
        line(about, b"\xff\xfe\n", b"a number, please\n")
    }

    #[test]
    fn numbers_that_are_too_large() -> Verdict {
        let server = start(PATIENT)?;
        for _ in 0..4 {
            server.call(peers::asks(b"99999999999\n"))?.saw();
        }
        let deed = "Four clients sent `99999999999\\n`, which no u32 holds.";
        server.good(deed, b"50\n42\n", b"lower\nyes\n")
    }

    #[test]
    fn patient_for_ever() -> Verdict {
        let limits = Limits { crew: 1, patience: Duration::MAX, ..LIMITS };
        let deed = "Your patience was `Duration::MAX`.";
        start(limits)?.good(deed, b"50\n42\n", b"lower\nyes\n")
    }

    #[test]
    fn too_long_and_no_end() -> Verdict {
        let deed = "Four clients sent a line that was too long, and went on \
                    with a letter now and then.";
        beside(LIMITS, deed, 4, || peers::slow_loris(&[b'x'; 100], b"x"))
    }

    #[test]
    fn no_descriptor_for_a_while() -> Verdict {
        let code = |listener| serve(listener, 42, PATIENT);
        peers::no_descriptor_for_a_while(b"42\n", b"yes\n", code)
    }

    #[test]
    fn stopped_and_continued() -> Verdict {
        let mut child = peers::child(|inside| {
            let listener = TcpListener::bind("127.0.0.1:0")?;
            inside.say(listener.local_addr()?)?;
            serve(listener, 42, Limits { crew: 1, ..PATIENT })
        })?;
        let server: SocketAddr =
            child.line()?.parse().map_err(io::Error::other)?;
        let (read, is_read) = channel();
        let (goes_on, go_on) = channel();
        let client = role(move |me| {
            for byte in b"50\n42\n" {
                me.send(&[*byte])?;
                me.until_read()?;
                read.send(()).map_err(io::Error::other)?;
                go_on.recv().map_err(io::Error::other)?;
            }
            me.receive_to_end()
        });
        let client = peers::call(server, client)?;
        while is_read.recv().is_ok() {
            // It waits in a read with a limit: that ends with EINTR.
            child.stop_and_continue()?;
            let _ = goes_on.send(());
        }
        let saw = client.saw();
        match &saw.got[..] {
            b"lower\nyes\n" => Ok(()),
            got => Err(format!(
                "A client sent `50\\n42\\n` one byte at a time, and after each \
                 your server was stopped and went on, as with Ctrl-Z and `fg`. \
                 It got {}.",
                say(got)
            )
            .into()),
        }
    }

    #[test]
    fn nobody_plays() -> Verdict {
        peers::server_must_sleep(|listener| serve(listener, 42, PATIENT))
    }

    #[test]
    fn they_come_and_go() -> Verdict {
        peers::must_let_go(b"42\n", |listener| serve(listener, 42, PATIENT))
    }
}
