// Red: A client sent `42\n` one byte at a time. It got `higher\n`.
// Guess.
// Chapter: src/foundations/server-side.md
//
// A guessing game as a server. A client sends a guess: a line with a number.
// The server answers with a line: `higher` if the secret is higher, `lower` if
// it is lower, `yes` and the end of the connection if that is it. Then the next
// client plays. To a line that is no number it says `a number, please`. A line
// without its end is no guess. Whoever leaves in the middle ends its own game
// only.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// Plays with one client after the other.
pub fn serve(listener: TcpListener, secret: u32) -> io::Result<()> {
    loop {
        // An accept that fails is no reason to end, nor to spin. (With `?`, one
        // moment without a free descriptor would end all games to come.)
        match listener.accept() {
            Ok((stream, _)) => {
                // A game that broke off is its client's. The server has nothing
                // to say and nobody to say it to.
                let _ = play(&stream, secret);
            }
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}

/// One game.
fn play(mut stream: &TcpStream, secret: u32) -> io::Result<()> {
    // One reader for the whole game: it may hold the next guess already. A new
    // one for each guess would throw that away.
    // A loop, but still one read for a guess.
    let mut buf = [0; 64];
    loop {
        let n = stream.read(&mut buf)?;
        if n == 0 {
            return Ok(());
        }
        let answer = judge(&String::from_utf8_lossy(&buf[..n]), secret);
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
