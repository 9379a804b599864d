// Red: A client guessed, and broke the connection before your answer. That ended your server, for everybody
// Guess.
// Chapter: src/foundations/server-side.md
//
// A guessing game as a server. A client sends a guess: a line with a number.
// The server answers with a line: `higher` if the secret is higher, `lower` if
// it is lower, `yes` and the end of the connection if that is it. Then the next
// client plays. To a line that is no number it says `a number, please`. A line
// without its end is no guess. Whoever leaves in the middle ends its own game
// only.
//
// Wrong: an answer that nobody takes is the player's affair as well.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// Plays with one client after the other.
pub fn serve(listener: TcpListener, secret: u32) -> io::Result<()> {
    loop {
        match listener.accept() {
            Ok((stream, _)) => {
                play(&stream, secret)?;
            }
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}

/// One game.
fn play(mut stream: &TcpStream, secret: u32) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    loop {
        line.clear();
        if reader.read_until(b'\n', &mut line).is_err() {
            return Ok(());
        }
        if !line.ends_with(b"\n") {
            return Ok(());
        }
        let answer = judge(&String::from_utf8_lossy(&line), secret);
        stream.write_all(answer.as_bytes())?;
        if answer == "yes\n" {
            return Ok(());
        }
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
