// Red: Nobody called. There was nothing to do but to sleep. You kept a processor busy.
// Guess.
// Chapter: src/foundations/server-side.md
//
// A guessing game as a server. A client sends a guess: a line with a number.
// The server answers with a line: `higher` if the secret is higher, `lower` if
// it is lower, `yes` and the end of the connection if that is it. Then the next
// client plays. To a line that is no number it says `a number, please`. A line
// without its end is no guess. Whoever leaves in the middle ends its own game
// only. And an `accept` that fails ends none: a moment later it may work. While
// nobody guesses the server sleeps; of those who have left it keeps nothing.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

/// Plays with one client after the other.
pub fn serve(listener: TcpListener, secret: u32) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    loop {
        // An accept that fails is no reason to end, nor to spin. (With `?`, one
        // moment without a free descriptor would end all games to come.)
        match listener.accept() {
            Ok((stream, _)) => {
                // A game that broke off is its client's. The server has nothing
                // to say and nobody to say it to.
                let _ = play(&stream, secret);
            }
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
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
            // More guesses behind the right one, unread, make this close a RST,
            // and that may cost the winner its `yes`. The next chapter has the
            // cure, which needs a limit on the time.
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
