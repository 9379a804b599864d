// Count your clients.
// Chapter: src/foundations/client-server.md
//
// Write a server that answers its first client with `you are client 1`, the
// next with `you are client 2`, and so on, each in a line, and then closes that
// connection. A client says nothing. One that has left already has had its
// number: the next client gets the next one. The server does not end, and
// where `accept` fails, for want of descriptors say, it waits a moment. While
// nobody comes it sleeps, and of those who have left it keeps nothing.

use std::convert::Infallible;
use std::io::{self, Write};
use std::net::TcpListener;

/// Serves one client after the other.
pub fn serve(listener: TcpListener) -> io::Result<Infallible> {
    // TODO: This is a server for one client.
    let (mut stream, _) = listener.accept()?;
    stream.write_all(b"you are client 1\n")?;
    Err(io::Error::other("that was all"))
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{End, Role, Saw, Server, Verdict, role, say};

    fn hears() -> Role {
        role(|me| me.receive_to_end())
    }

    /// Calls, and must be that number.
    fn next(server: &Server, before: &str, number: u32) -> Verdict {
        let saw = match server.call(hears()) {
            Ok(client) => client.saw_the_end(),
            Err(why) => return Err(format!("{before}{why}").into()),
        };
        right(server, before, number, &saw)
    }

    fn right(server: &Server, before: &str, number: u32, saw: &Saw) -> Verdict {
        let line = format!("you are client {number}\n");
        let is_right = saw.got == line.as_bytes();
        let got = say(&saw.got);
        let sentence = match saw.end {
            End::Finished if is_right => return Ok(()),
            End::WaitedInVain if is_right => format!(
                "Client {number} got its line. For 3 s after that you did not \
                 close."
            ),
            End::WaitedInVain => format!(
                "{before}Client {number} connected and said nothing. In 3 s \
                 it got {got}."
            ),
            _ if saw.got.is_empty() => match server.ended() {
                Some(end) => format!("{before}{end}"),
                None => format!("{before}Client {number} got nothing."),
            },
            _ => format!("{before}Then client {number} got {got}."),
        };
        Err(sentence.into())
    }

    #[test]
    fn five_in_turn() -> Verdict {
        let server = peers::serve(serve)?;
        next(&server, "", 1)?;
        for number in 2..=5 {
            let before = format!("Client {} had its line. ", number - 1);
            next(&server, &before, number)?;
        }
        Ok(())
    }

    #[test]
    fn one_that_does_not_wait() -> Verdict {
        let server = peers::serve(serve)?;
        next(&server, "", 1)?;
        server.call(peers::closes_at_once())?.saw();
        next(&server, "Client 2 connected, and closed at once. ", 3)
    }

    #[test]
    fn one_that_is_gone_before() -> Verdict {
        let early = |listener: &TcpListener| {
            let address = listener.local_addr()?;
            Ok(peers::call(address, peers::resets_at_once())?.saw())
        };
        let (server, _) = peers::serve_late(early, serve)?;
        let before =
            "Client 1 broke its connection before you had accepted it. ";
        next(&server, before, 2)
    }

    #[test]
    fn three_at_once() -> Verdict {
        let early = |listener: &TcpListener| {
            let address = listener.local_addr()?;
            let three = (0..3).map(|_| peers::call(address, hears()));
            three.collect::<io::Result<Vec<_>>>()
        };
        let (server, three) = peers::serve_late(early, serve)?;
        for (number, client) in (1..).zip(three) {
            let before = "Three clients connected before you accepted. ";
            right(&server, before, number, &client.saw_the_end())?;
        }
        Ok(())
    }

    #[test]
    fn one_that_stays() -> Verdict {
        let server = peers::serve(serve)?;
        let first = server.call(peers::stays_after_the_end(b""))?;
        let before = "Client 1 read its line, and does not close. ";
        next(&server, before, 2)?;
        first.saw();
        Ok(())
    }

    #[test]
    fn three_hundred() -> Verdict {
        let server = peers::serve(serve)?;
        let deed = "300 clients connected, and closed at once. ";
        if peers::Crowd::storm(&server.address(), 300)? < 300 {
            let end = server.ended();
            let end = end.unwrap_or("Then nobody could connect.".into());
            return Err(format!("{deed}{end}").into());
        }
        next(&server, deed, 301)
    }

    #[test]
    fn no_descriptor_for_a_while() -> Verdict {
        // Client 1 is there meanwhile.
        peers::no_descriptor_for_a_while(b"", b"you are client 2\n", serve)
    }

    #[test]
    fn nobody_comes() -> Verdict {
        peers::server_must_sleep(serve)
    }

    #[test]
    fn they_come_and_go() -> Verdict {
        peers::must_let_go(b"", serve)
    }
}
