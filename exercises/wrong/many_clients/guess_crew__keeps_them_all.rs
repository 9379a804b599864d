// Red: 40 clients came and went, one after another. Your server had
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
    let mut players = Vec::new();
    loop {
        match listener.accept() {
            Ok((stream, _)) => {
                let copy = stream.try_clone();
                let _ = play(stream, secret, limits);
                if let Ok(copy) = copy {
                    let _ = copy.shutdown(Shutdown::Both);
                    players.push(copy);
                }
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
