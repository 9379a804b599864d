// Red: A client had connected, and for a while your process had no descriptor left for it. That ended your server, for everybody: Too many open files
// Guess.
// Chapter: src/foundations/server-side.md
//
// A guessing game as a server. A client sends a guess: a line with a number.
// The server answers with a line: `higher` if the secret is higher, `lower` if
// it is lower, `yes` and the end of the connection if that is it. Then the next
// client plays. To a line that is no number it says `a number, please`. A line
// without its end is no guess. Whoever leaves in the middle ends its own game
// only. And an `accept` that fails ends none: a moment later it may work.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

/// Plays with one client after the other.
pub fn serve(listener: TcpListener, secret: u32) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept()?;
        let _ = play(&stream, secret);
    }
}

/// One game.
fn play(mut stream: &TcpStream, secret: u32) -> io::Result<()> {
    // One reader for the whole game: it may hold the next guess already. A new
    // one for each guess would throw that away.
    let mut reader = BufReader::new(stream);
    // Bytes, not a String: `read_line` fails on what is not UTF-8, and that
    // would end the game instead of asking for a number.
    let mut line = Vec::new();
    loop {
        line.clear();
        // How long may a line get? Here, as long as there is memory. The next
        // chapter sets a limit, and one for the time.
        reader.read_until(b'\n', &mut line)?;
        // At the end of the stream comes what there was, perhaps half a line.
        // Half of 42 is a number, too.
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
