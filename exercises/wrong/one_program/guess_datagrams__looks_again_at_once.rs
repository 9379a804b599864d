// Red: Nobody guessed. There was nothing to do but to sleep. You kept a processor busy.
// Guess, in datagrams.
// Chapter: src/foundations/one-program.md
//
// Your guessing game over UDP, for any number of players at once. A datagram is
// a guess. Its answer is a datagram to whoever sent it: `higher`, `lower`,
// `yes` or `a number, please`. A datagram of more than 16 bytes gets `too
// long`. Whatever comes, and whoever has gone or never was there: the server
// goes on. While nothing comes it sleeps.

use std::convert::Infallible;
use std::io;
use std::net::UdpSocket;
use std::{thread, time::Duration};

use rustix::net::{SendFlags, sendto};

/// The longest guess, in bytes.
pub const LONGEST: usize = 16;

/// Plays with everybody.
pub fn serve(socket: UdpSocket, secret: u32) -> io::Result<Infallible> {
    // No thread, no seat, no deadline: nobody is connected, and whoever says
    // nothing costs nothing. `connect` would shut out all players but one.
    //
    // One byte more than is allowed: what fills it was too long. In a buffer of
    // 16 a long guess would lose its end in silence, and `42` with something
    // behind it could win.
    socket.set_nonblocking(true)?;
    let mut buf = [0; LONGEST + 1];
    loop {
        match socket.recv_from(&mut buf) {
            Ok((n, player)) => {
                // 0 bytes are a message, and not the end of anything.
                let answer = match n > LONGEST {
                    true => "too long",
                    false => judge(&String::from_utf8_lossy(&buf[..n]), secret),
                };
                // One player's trouble. And it does not wait for room: answers
                // to hosts of this network that are not there stay in the send
                // buffer for seconds. Strangers can write such addresses into
                // their datagrams, and all players would wait. So an answer
                // that finds no room is lost, as any datagram may be.
                let flags = SendFlags::DONTWAIT;
                let _ = sendto(&socket, answer.as_bytes(), flags, &player);
            }
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}

/// What is said to a guess.
fn judge(guess: &str, secret: u32) -> &'static str {
    match guess.trim().parse::<u32>() {
        Ok(guess) if guess < secret => "higher",
        Ok(guess) if guess > secret => "lower",
        Ok(_) => "yes",
        Err(_) => "a number, please",
    }
}

fn main() {}
