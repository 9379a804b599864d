// Cut short.
// Chapter: src/foundations/domain-and-type.md
//
// A service takes messages of up to 16 bytes. Of a longer one it keeps the
// first 16 and does not notice. Mend it: a message that is too long is an error
// of kind `InvalidData`, one that just fits is none, and the next message comes
// whole.

use std::io;
use std::os::unix::net::UnixDatagram;

/// The longest message, in bytes.
pub const LONGEST: usize = 16;

/// Receives one message.
pub fn receive(socket: &UnixDatagram) -> io::Result<Vec<u8>> {
    // One byte more than is allowed. Whatever gets into that byte was too long;
    // how much longer does not matter, the rest of it is gone. With room for 16
    // only, 16 bytes could be all of a message or the beginning of one.
    //
    // `recvmsg` has a flag for it, MSG_TRUNC, which nix and rustix show.
    // To read on for "the rest" would take the next message: a datagram has no
    // rest.
    let mut buf = [0; LONGEST + 1];
    let n = socket.recv(&mut buf)?;
    if n > LONGEST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(buf[..n].to_vec())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Sentence, Verdict, role, say};

    /// Sends the messages, and calls once for each.
    fn met(
        late: &str,
        messages: &[&'static [u8]],
    ) -> Result<Vec<io::Result<Vec<u8>>>, Sentence> {
        let messages = messages.to_vec();
        let calls = messages.len();
        let (socket, peer) = peers::hand_over_datagram(role(move |me| {
            messages.iter().try_for_each(|message| me.send(message))?;
            me.stay()
        }))?;
        let done = peers::within(late, move || {
            (0..calls).map(|_| receive(&socket)).collect()
        })?;
        peer.saw();
        Ok(done.value)
    }

    fn whole(what: &str, message: &'static [u8]) -> Verdict {
        let late = format!("{what} was sent, and after 3 s you still wait.");
        match &met(&late, &[message])?[0] {
            Ok(got) if got == message => Ok(()),
            Ok(got) => Err(format!("{what} came back as {}.", say(got)).into()),
            Err(why) => {
                Err(format!("{what} fits, and was refused: {why}.").into())
            }
        }
    }

    fn refused(what: &str, message: &'static [u8]) -> Verdict {
        let late = format!("{what} was sent, and after 3 s you still wait.");
        match &met(&late, &[message])?[0] {
            Err(why) if why.kind() == io::ErrorKind::InvalidData => Ok(()),
            Err(why) => Err(format!(
                "{what} is too long. The error should be of kind \
                 `InvalidData`, and is {:?}.",
                why.kind()
            )
            .into()),
            Ok(got) => Err(format!(
                "{what} came back as {} bytes, and nobody was told.",
                got.len()
            )
            .into()),
        }
    }

    #[test]
    fn a_short_one() -> Verdict {
        whole("A message of 5 bytes", b"hello")
    }

    #[test]
    fn an_empty_one() -> Verdict {
        whole("A message of 0 bytes", b"")
    }

    #[test]
    fn no_text() -> Verdict {
        whole("A message of 4 bytes, `\\xff\\x00 \\n`,", b"\xff\0 \n")
    }

    #[test]
    fn the_longest() -> Verdict {
        whole("A message of 16 bytes", b"0123456789abcdef")
    }

    #[test]
    fn one_byte_longer() -> Verdict {
        refused("A message of 17 bytes", b"0123456789abcdefg")
    }

    #[test]
    fn much_longer() -> Verdict {
        refused("A message of 1000 bytes", &[b'x'; 1000])
    }

    #[test]
    fn the_next_one() -> Verdict {
        let deed = "I sent a message of 17 bytes, and then `next`.";
        let late = format!(
            "{deed} The second call returned nothing in 3 s: `next` was gone."
        );
        match &met(&late, &[b"0123456789abcdefg", b"next"])?[1] {
            Ok(got) if got == b"next" => Ok(()),
            Ok(got) => {
                Err(format!("{deed} The second call gave {}.", say(got)).into())
            }
            Err(why) => {
                Err(format!("{deed} The second call failed: {why}.").into())
            }
        }
    }
}
