// A write that is cut short.
// Chapter: src/foundations/client-side.md
//
// A client sends a megabyte, and ignores a number. As long as nothing happens
// meanwhile, all of it arrives. Mend it, so that every byte arrives, in order,
// also when signals come.

use std::io::{self, Write};
use std::net::TcpStream;

/// Sends all of the bytes, or says why it could not.
pub fn send(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<()> {
    // TODO: What does `write` return?
    stream.write(bytes)?;
    Ok(())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Role, Verdict, role};
    use socket2::SockRef;
    use std::time::Duration;

    const COUNT: usize = 1_000_000;

    fn one_end(role: Role) -> io::Result<(TcpStream, peers::Peer)> {
        let (stream, peer) = peers::hand_over(role)?;
        // A megabyte has no room in here.
        SockRef::from(&stream).set_send_buffer_size(1 << 16)?;
        Ok((stream, peer))
    }

    fn compare(deed: &str, result: io::Result<()>, got: &[u8]) -> Verdict {
        let given = peers::nonsense(COUNT, 7);
        let same = given.iter().zip(got).take_while(|(a, b)| a == b).count();
        let sentence = match result {
            Err(why) => format!("You gave up: {why}."),
            Ok(()) if same == COUNT && got.len() == COUNT => return Ok(()),
            Ok(()) if same == got.len() => format!(
                "You returned `Ok`, and of your {COUNT} bytes I have read \
                 {same}. The rest was never written."
            ),
            Ok(()) => format!(
                "What I read is not what you were given: from byte {same} on \
                 it is something else, {} bytes in all.",
                got.len()
            ),
        };
        Err(format!("{deed} {sentence}").into())
    }

    #[test]
    fn a_megabyte() -> Verdict {
        let (mut stream, peer) = one_end(role(|me| me.receive_to_end()))?;
        let done = peers::within(
            "I read all that came, and after 3 s you are not done.",
            move || {
                // In two calls: after the first, more can be said.
                let all = peers::nonsense(COUNT, 7);
                let (one, two) = all.split_at(COUNT / 2);
                send(&mut stream, one).and_then(|()| send(&mut stream, two))
            },
        )?;
        let saw = peer.saw_the_end();
        compare("I read all that came.", done.value, &saw.got)
    }

    #[test]
    fn signals_meanwhile() -> Verdict {
        let (mut stream, peer) = one_end(role(|me| {
            // A slow reader at first, and then one that wants to be done.
            for _ in 0..40 {
                me.receive(4096)?;
                me.breathe(Duration::from_millis(4))?;
            }
            me.receive_to_end()
        }))?;
        let done = peers::interrupted(
            "I read slowly, and signals came to you meanwhile. After 3 s you \
             are not done.",
            move || send(&mut stream, &peers::nonsense(COUNT, 7)),
        )?;
        let saw = peer.saw_the_end();
        let deed = "I read slowly, and signals came to you meanwhile.";
        compare(deed, done.value, &saw.got)
    }

    #[test]
    fn nothing_may_be_written() -> Verdict {
        let (mut stream, peer) = one_end(role(|me| me.receive_to_end()))?;
        stream.shutdown(std::net::Shutdown::Write)?;
        let done = peers::within(
            "Your direction of the stream was shut, and after 3 s you still \
             write.",
            move || send(&mut stream, b"hello"),
        )?;
        peer.saw();
        match done.value {
            Err(_) => Ok(()),
            Ok(()) => {
                Err("Your direction of the stream was shut. You returned \
                           `Ok`."
                    .into())
            }
        }
    }

    #[test]
    fn a_reader_that_leaves() -> Verdict {
        let (mut stream, peer) = one_end(role(|me| me.receive_exactly(1000)))?;
        let done = peers::within(
            "I read 1000 bytes and closed, and after 3 s you still write.",
            // On a system set for fast networks a megabyte may have room.
            move || send(&mut stream, &peers::nonsense(COUNT, 7).repeat(10)),
        )?;
        peer.saw();
        match done.value {
            Err(_) => Ok(()),
            Ok(()) => {
                Err("I read 1000 bytes and closed. You returned `Ok`.".into())
            }
        }
    }
}
