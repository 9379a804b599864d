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

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Verdict, say};
    use socket2::{Domain, Protocol, SockRef, Socket, Type};
    use std::net::{Ipv4Addr, SocketAddr};
    use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
    use std::thread;
    use std::time::{Duration, Instant};

    /// How often a player looks whether the server is there still.
    const SHORT: Duration = Duration::from_millis(20);

    struct Server {
        address: SocketAddr,
        ended: Receiver<String>,
    }

    fn start() -> io::Result<Server> {
        start_with(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?)
    }

    fn start_with(socket: UdpSocket) -> io::Result<Server> {
        let address = socket.local_addr()?;
        let (end, ended) = channel();
        thread::Builder::new().spawn(move || {
            let Err(why) = serve(socket, 42);
            let _ = end.send(why.to_string());
        })?;
        Ok(Server { address, ended })
    }

    fn player(server: &Server) -> io::Result<UdpSocket> {
        let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
        socket.connect(server.address)?;
        socket.set_read_timeout(Some(SHORT))?;
        Ok(socket)
    }

    /// A player sends this, and must get that. `deed` begins the sentence.
    fn guess(
        server: &Server,
        player: &UdpSocket,
        deed: &str,
        bytes: &[u8],
        wants: &str,
    ) -> Verdict {
        player.send(bytes)?;
        let mut buf = [0; 1000];
        let start = Instant::now();
        let got = loop {
            if let Ok(n) = player.recv(&mut buf) {
                break say(&buf[..n]);
            }
            // Whose server is gone need not hear of it.
            let then = match server.ended.recv_timeout(SHORT) {
                Ok(why) => {
                    format!(". That ended your server, for everybody: {why}.")
                }
                Err(RecvTimeoutError::Disconnected) => {
                    ". Your server had panicked.".into()
                }
                Err(RecvTimeoutError::Timeout)
                    if start.elapsed() < peers::LIMIT =>
                {
                    continue;
                }
                Err(RecvTimeoutError::Timeout) => {
                    ", and got nothing in 3 s.".into()
                }
            };
            return Err(format!("{deed}{then}").into());
        };
        if got == say(wants) {
            return Ok(());
        }
        Err(format!("{deed}, and got {got}, not `{wants}`.").into())
    }

    fn one(bytes: &[u8], wants: &str) -> Verdict {
        let server = start()?;
        let deed = match bytes.len() {
            0 => "A player sent an empty datagram".to_owned(),
            n @ 16..=60 => format!("A player sent {}, {n} bytes", say(bytes)),
            _ => format!("A player sent {}", say(bytes)),
        };
        guess(&server, &player(&server)?, &deed, bytes, wants)?;
        let deed = format!("{deed}. Then another sent `42`");
        guess(&server, &player(&server)?, &deed, b"42", "yes")
    }

    #[test]
    fn a_game() -> Verdict {
        let server = start()?;
        let player = player(&server)?;
        for (bytes, wants) in [("50", "lower"), ("25", "higher"), ("42", "yes")]
        {
            let deed = format!("A player guessed {bytes}");
            guess(&server, &player, &deed, bytes.as_bytes(), wants)?;
        }
        Ok(())
    }

    #[test]
    fn two_players() -> Verdict {
        let server = start()?;
        let (first, second) = (player(&server)?, player(&server)?);
        guess(&server, &first, "A player guessed", b"50", "lower")?;
        let deed = "A first player guessed. Then another sent `42`";
        guess(&server, &second, deed, b"42", "yes")?;
        let deed = "Two players guess in turn. The first sent `25`";
        guess(&server, &first, deed, b"25", "higher")
    }

    #[test]
    fn with_a_line_end() -> Verdict {
        one(b"42\r\n", "yes")
    }

    #[test]
    fn two_guesses_in_one() -> Verdict {
        one(b"50\n25\n", "a number, please")
    }

    #[test]
    fn nothing() -> Verdict {
        one(b"", "a number, please")
    }

    #[test]
    fn no_text() -> Verdict {
        one(b"\xff\xfe", "a number, please")
    }

    #[test]
    fn more_than_a_number_holds() -> Verdict {
        let server = start()?;
        player(&server)?.send(b"99999999999")?;
        let deed = "A player sent `99999999999`. Then another sent `42`";
        guess(&server, &player(&server)?, deed, b"42", "yes")
    }

    #[test]
    fn the_longest() -> Verdict {
        one(b"              42", "yes")
    }

    #[test]
    fn one_byte_longer() -> Verdict {
        one(b"42              7", "too long")
    }

    #[test]
    fn much_longer() -> Verdict {
        one(&[b'4'; 60_000], "too long")
    }

    #[test]
    fn gone_before_the_answer() -> Verdict {
        let server = start()?;
        for _ in 0..20 {
            player(&server)?.send(b"50")?;
        }
        let deed = "Twenty players guessed and were gone. Then another sent \
                    `42`";
        guess(&server, &player(&server)?, deed, b"42", "yes")
    }

    /// UDP lets a sender have no port. Whoever answers gets EINVAL.
    #[test]
    fn no_port_to_answer_to() -> Verdict {
        // Root, for only root may write a datagram's header.
        peers::as_user(0, |inside| {
            inside.loopback()?;
            let server = start()?;
            let raw =
                Socket::new(Domain::IPV4, Type::RAW, Some(Protocol::UDP))?;
            let port = server.address.port().to_be_bytes();
            // From port 0, to the server's; the length; no checksum.
            let header = [0, 0, port[0], port[1], 0, 10, 0, 0];
            let datagram = [&header[..], b"50"].concat();
            raw.send_to(&datagram, &server.address.into())?;
            let deed = "A player's datagram came from port 0, and nothing can \
                        be sent there. Then another sent `42`";
            guess(&server, &player(&server)?, deed, b"42", "yes")
        })
    }

    /// The answers wait until the kernel gives up asking for the player, some
    /// three seconds. So long they take room in the socket's send buffer.
    #[test]
    fn nobody_to_answer_to() -> Verdict {
        peers::as_user(0, |inside| {
            inside.loopback()?;
            if inside.no_neighbours().is_err() {
                return Ok(()); // this kernel has no veth
            }
            let socket = UdpSocket::bind((Ipv4Addr::new(192, 0, 2, 1), 0))?;
            SockRef::from(&socket).set_send_buffer_size(1)?;
            let queue = socket.try_clone()?;
            let server = start_with(socket)?;
            let raw =
                Socket::new(Domain::IPV4, Type::RAW, Some(Protocol::UDP))?;
            raw.set_header_included_v4(true)?;
            let port = server.address.port().to_be_bytes();
            // From 192.0.2.9 to 192.0.2.1. The kernel adds what is 0.
            let ip = [
                0x45, 0, 0, 30, 0, 0, 0, 0, 64, 17, 0, 0, 192, 0, 2, 9, 192, 0,
                2, 1,
            ];
            let header = [0x1f, 0x40, port[0], port[1], 0, 10, 0, 0];
            let datagram = [&ip[..], &header, b"50"].concat();
            for _ in 0..20 {
                raw.send_to(&datagram, &server.address.into())?;
            }
            let unread = || rustix::io::ioctl_fionread(&queue);
            let start = Instant::now();
            while unread().map_err(io::Error::from)? > 0 {
                if start.elapsed() > Duration::from_secs(2) {
                    return Err("Twenty guesses came from a host that is not \
                                there. Your answers to it fill the send \
                                buffer, you wait for room, and read no more \
                                guesses."
                        .into());
                }
                thread::sleep(SHORT);
            }
            match server.ended.try_recv() {
                Ok(why) => Err(format!(
                    "Twenty guesses came from a host that is not there. That \
                     ended your server, for everybody: {why}."
                )
                .into()),
                Err(_) => Ok(()),
            }
        })
    }

    #[test]
    fn nobody_plays() -> Verdict {
        peers::must_sleep("Nobody guessed.", || {
            serve(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?, 42)
        })
    }
}
