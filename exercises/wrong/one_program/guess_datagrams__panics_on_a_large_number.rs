// Red: A player sent `99999999999`. Then another sent `42`. Your server had panicked.
// Guess, in datagrams.
// Chapter: src/foundations/one-program.md
//
// Your guessing game over UDP, for any number of players at once. A datagram is
// a guess. Its answer is a datagram to whoever sent it: `higher`, `lower`,
// `yes` or `a number, please`. A datagram of more than 16 bytes gets `too
// long`. Whatever comes, and whoever has gone or never was there: the server
// goes on.
//
// Wrong: whatever comes, the server goes on.

use std::convert::Infallible;
use std::io;
use std::net::UdpSocket;
use std::{thread, time::Duration};

use rustix::net::{SendFlags, sendto};

/// The longest guess, in bytes.
pub const LONGEST: usize = 16;

/// Plays with everybody.
pub fn serve(socket: UdpSocket, secret: u32) -> io::Result<Infallible> {
    let mut buf = [0; LONGEST + 1];
    loop {
        match socket.recv_from(&mut buf) {
            Ok((n, player)) => {
                let answer = match n > LONGEST {
                    true => "too long",
                    false => judge(&String::from_utf8_lossy(&buf[..n]), secret),
                };
                let _ = sendto(
                    &socket,
                    answer.as_bytes(),
                    SendFlags::DONTWAIT,
                    &player,
                );
            }
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}

/// What is said to a guess.
fn judge(guess: &str, secret: u32) -> &'static str {
    match guess.trim().parse::<u32>().map_err(|e| {
        if *e.kind() == std::num::IntErrorKind::PosOverflow {
            panic!()
        }
    }) {
        Ok(guess) if guess < secret => "higher",
        Ok(guess) if guess > secret => "lower",
        Ok(_) => "yes",
        Err(_) => "a number, please",
    }
}

fn main() {}
