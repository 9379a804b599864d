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

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};

/// Plays with one client after the other.
pub fn serve(listener: TcpListener, secret: u32) -> io::Result<()> {
    for stream in listener.incoming() {
        // TODO: Whose error is this, and whose game does it end?
        play(&stream?, secret)?;
    }
    Ok(())
}

/// One game.
fn play(mut stream: &TcpStream, secret: u32) -> io::Result<()> {
    // TODO: Is what one read gives a line?
    let mut buf = [0; 64];
    let n = stream.read(&mut buf)?;
    let guess = String::from_utf8_lossy(&buf[..n]);
    let answer = judge(&guess, secret);
    stream.write_all(answer.as_bytes())
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
    use peers::{End, Role, Saw, Server, Verdict, role, say};

    fn start() -> Result<Server, peers::Sentence> {
        peers::serve(|listener| serve(listener, 42))
    }

    /// One client's guesses; then the game of another goes as it should.
    fn game(guesses: &str, client: Role, answers: &[u8]) -> Verdict {
        let server = start()?;
        let saw = server.call(client)?.saw();
        if saw.got != answers {
            return Err(told(guesses, &saw, &server).into());
        }
        server.good(guesses, b"42\n", b"yes\n")
    }

    fn told(guesses: &str, saw: &Saw, server: &Server) -> String {
        let got = say(&saw.got);
        match saw.end {
            End::WaitedInVain => {
                format!("{guesses} In 3 s it got {got}.")
            }
            _ => match server.ended() {
                Some(end) => format!("{guesses} It got {got}. {end}"),
                None => format!("{guesses} It got {got}."),
            },
        }
    }

    /// Sends all of it, and waits for so many lines.
    fn sends(bytes: &'static [u8], lines: usize) -> Role {
        role(move |me| {
            me.send_all(bytes)?;
            (0..lines).try_for_each(|_| me.receive_line())
        })
    }

    #[test]
    fn a_game() -> Verdict {
        let client = role(|me| {
            for guess in ["50\n", "25\n", "42\n"] {
                me.send_all(guess.as_bytes())?;
                me.receive_line()?;
            }
            Ok(())
        });
        let guesses = "A client guessed `50`, `25` and `42`.";
        game(guesses, client, b"lower\nhigher\nyes\n")
    }

    #[test]
    fn one_byte_at_a_time() -> Verdict {
        let client = role(|me| {
            for byte in b"42\n" {
                me.send(&[*byte])?;
                me.until_read()?;
            }
            me.receive_line()
        });
        let guesses = "A client sent `42\\n` one byte at a time.";
        game(guesses, client, b"yes\n")
    }

    #[test]
    fn two_guesses_in_one_write() -> Verdict {
        game(
            "A client sent `50\\n25\\n` in one write.",
            sends(b"50\n25\n", 2),
            b"lower\nhigher\n",
        )
    }

    #[test]
    fn the_line_ends_of_telnet() -> Verdict {
        game("A client sent `42\\r\\n`.", sends(b"42\r\n", 1), b"yes\n")
    }

    #[test]
    fn words() -> Verdict {
        game(
            "A client sent `tell me\\n`.",
            sends(b"tell me\n", 1),
            b"a number, please\n",
        )
    }

    #[test]
    fn an_empty_line() -> Verdict {
        game(
            "A client sent `\\n`, and then `50\\n`.",
            sends(b"\n50\n", 2),
            b"a number, please\nlower\n",
        )
    }

    #[test]
    fn no_text_at_all() -> Verdict {
        game(
            "A client sent `\\xff\\xfe\\n`, which is not UTF-8.",
            sends(b"\xff\xfe\n", 1),
            b"a number, please\n",
        )
    }

    #[test]
    fn more_than_a_number_holds() -> Verdict {
        let guesses = "A client sent `99999999999\\n`.";
        let server = start()?;
        let saw = server.call(sends(b"99999999999\n", 1))?.saw();
        // It is a number, too.
        if !matches!(&saw.got[..], b"a number, please\n" | b"lower\n") {
            return Err(told(guesses, &saw, &server).into());
        }
        server.good(guesses, b"42\n", b"yes\n")
    }

    #[test]
    fn half_a_guess_and_the_end() -> Verdict {
        game(
            "A client sent `42` without the end of the line, and closed.",
            peers::finishes_and_reads(b"42"),
            b"",
        )
    }

    #[test]
    fn half_a_guess_and_a_reset() -> Verdict {
        game(
            "A client sent `4` and broke the connection.",
            peers::sends_and_resets(b"4"),
            b"",
        )
    }

    #[test]
    fn it_is_over_after_the_right_one() -> Verdict {
        let client = role(|me| {
            me.send_all(b"42\n")?;
            me.receive_to_end()
        });
        let server = start()?;
        let saw = server.call(client)?.saw();
        match saw.end {
            End::Finished if saw.got == b"yes\n" => Ok(()),
            End::WaitedInVain if saw.got == b"yes\n" => {
                Err("A client guessed right, and for 3 s after that you did \
                     not close."
                    .into())
            }
            _ => Err(told("A client guessed right.", &saw, &server).into()),
        }
    }

    #[test]
    fn gone_before_its_answer() -> Verdict {
        let early = |listener: &TcpListener| {
            let client = peers::sends_and_is_gone(b"50\n25\n");
            Ok(peers::call(listener.local_addr()?, client)?.saw())
        };
        let code = |listener| serve(listener, 42);
        let (server, _) = peers::serve_late(early, code)?;
        let guesses = "A client guessed, and broke the connection before your \
                       answer.";
        server.good(guesses, b"42\n", b"yes\n")
    }

    #[test]
    fn a_winner_who_stays() -> Verdict {
        let server = start()?;
        let winner = server.call(peers::stays_after_the_end(b"42\n"))?;
        let guesses = "A client guessed right, and did not close.";
        server.good(guesses, b"42\n", b"yes\n")?;
        winner.saw();
        Ok(())
    }

    #[test]
    fn no_descriptor_for_a_while() -> Verdict {
        let code = |listener| serve(listener, 42);
        peers::no_descriptor_for_a_while(b"42\n", b"yes\n", code)
    }

    #[test]
    fn nobody_plays() -> Verdict {
        peers::server_must_sleep(|listener| serve(listener, 42))
    }

    #[test]
    fn they_come_and_go() -> Verdict {
        peers::must_let_go(b"42\n", |listener| serve(listener, 42))
    }
}
