//! The bad peers, and some good ones. Each is a value; [`crate::call`] and
//! [`crate::hand_over`] start it.

use std::io;
use std::os::fd::AsFd;
use std::time::Duration;

use crate::gift::slow_to_close;
use crate::peer::{Role, role};

/// What a drip and a talker leave to the others between two sends.
const BREATH: Duration = Duration::from_millis(10);

// ---- the bytes are right, and their pieces are not what one expects

/// Sends the bytes one at a time, each when the last one has been read. Then
/// says no more, and stays.
pub fn one_byte_at_a_time(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        for byte in bytes {
            me.send(&[byte])?;
            me.until_read()?;
        }
        me.stay()
    })
}

/// Sends all of it in one write: two messages, or a thousand. Then says no
/// more, and stays.
pub fn in_one_write(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.stay()
    })
}

/// Sends each piece with one write, when the one before it has been read. Then
/// says no more, and stays. For a message that is cut where it hurts: between
/// `\r` and `\n`, after the length, in the middle of a character.
pub fn in_pieces(pieces: &[&[u8]]) -> Role {
    let pieces: Vec<_> = pieces.iter().map(|piece| piece.to_vec()).collect();
    role(move |me| {
        for piece in pieces {
            me.send_all(&piece)?;
            me.until_read()?;
        }
        me.stay()
    })
}

/// Sends so many empty messages (datagrams, packets), then `bytes`. Over a
/// stream an empty message is no message.
pub fn sends_empty_messages(count: usize, bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        for _ in 0..count {
            me.send(&[])?;
        }
        me.send_all(&bytes)?;
        me.stay()
    })
}

// ---- the end comes when one does not expect it

/// Closes as soon as it is connected.
pub fn closes_at_once() -> Role {
    role(|_| Ok(()))
}

/// Breaks the connection as soon as it stands: mostly before the server's
/// `accept` returns.
pub fn resets_at_once() -> Role {
    role(|me| me.reset())
}

/// Sends the bytes, and then that it sends no more. Stays, and reads nothing.
pub fn sends_and_finishes(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.finish()?;
        me.stay()
    })
}

/// Sends the bytes, and that it sends no more, and reads to the end: a half
/// close, as `nc -N` makes it.
pub fn finishes_and_reads(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.finish()?;
        me.receive_to_end()
    })
}

/// Sends the bytes, waits until they are read, and closes.
pub fn sends_and_closes(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.until_read()
    })
}

/// Sends the bytes, waits until they are read, and breaks the connection.
pub fn sends_and_resets(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.until_read()?;
        me.reset()
    })
}

/// Sends the bytes, and breaks the connection without a look at who has read
/// what: as a program that is killed, or a browser's stop button.
pub fn sends_and_is_gone(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.reset()
    })
}

/// Sends `bytes`, receives to the end, and goes on sending where nobody
/// listens any more.
pub fn sends_after_the_end(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.receive_to_end()?;
        loop {
            me.send(&bytes)?;
            me.breathe(BREATH)?;
            if me.is_over()? {
                return Ok(());
            }
        }
    })
}

// ---- too slow

/// Says nothing, and stays.
pub fn silent() -> Role {
    role(|me| me.stay())
}

/// Sends the bytes, which are not enough, and stays.
pub fn sends_and_stays(bytes: &[u8]) -> Role {
    in_one_write(bytes)
}

/// Sends the bytes, says no more, and reads whatever comes.
pub fn sends_and_listens(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.listen()
    })
}

/// Sends a byte every hundredth of a second, and does not end.
pub fn drips(byte: u8) -> Role {
    role(move |me| {
        while !me.is_over()? {
            me.send(&[byte])?;
            me.breathe(BREATH)?;
        }
        Ok(())
    })
}

/// Sends `head`, and then `line` again and again, one byte every hundredth of a
/// second: for HTTP a head whose next line is always about to come.
pub fn slow_loris(head: &[u8], line: &[u8]) -> Role {
    let (head, line) = (head.to_vec(), line.to_vec());
    role(move |me| {
        me.send_all(&head)?;
        for byte in line.iter().cycle() {
            if me.is_over()? {
                return Ok(());
            }
            me.send(&[*byte])?;
            me.breathe(BREATH)?;
        }
        me.stay()
    })
}

// ---- too much

/// Sends without end, and never reads.
pub fn never_reads(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| me.flood(&bytes))
}

/// Sends at most so many bytes as fast as they are taken, and never reads.
pub fn floods(bytes: &[u8], most: usize) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| me.flood_up_to(&bytes, most))
}

/// Sends `x` without end, and so a line without end.
pub fn line_without_end() -> Role {
    role(|me| me.flood(&[b'x'; 4096]))
}

/// Sends a line, receives one, and starts again, without end. (It takes a
/// breath, to leave the machine to the others.)
pub fn talks_without_end(line: &[u8]) -> Role {
    let line = line.to_vec();
    role(move |me| {
        while !me.is_over()? {
            me.send_all(&line)?;
            me.receive_line()?;
            me.breathe(Duration::from_millis(1))?;
        }
        Ok(())
    })
}

/// Sends a length of four bytes, most significant first, that promises
/// `length` bytes, then `bytes`, and stays.
pub fn promises(length: u32, bytes: &[u8]) -> Role {
    let message = [&length.to_be_bytes(), bytes].concat();
    role(move |me| {
        me.send_all(&message)?;
        me.stay()
    })
}

/// So many bytes that mean nothing, always the same for the same seed; then
/// stays. A `\n` is among them as often as any other byte.
pub fn garbage(count: usize, seed: u64) -> Role {
    let bytes = nonsense(count, seed);
    role(move |me| {
        me.send_all(&bytes)?;
        me.stay()
    })
}

/// The bytes of [`garbage`].
pub fn nonsense(count: usize, seed: u64) -> Vec<u8> {
    let mut state = seed | 1;
    let mut next = || {
        // xorshift64*
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        (state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 56) as u8
    };
    (0..count).map(|_| next()).collect()
}

// ---- takes the answer strangely

/// Sends the bytes with the smallest buffers there are, and reads one byte at a
/// time, with a breath between.
pub fn reads_a_byte_at_a_time(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.small_buffers()?;
        me.send_all(&bytes)?;
        while me.receive(1)? > 0 {
            me.breathe(Duration::from_millis(1))?;
            if me.is_over()? {
                break;
            }
        }
        Ok(())
    })
}

/// Sends the bytes, lets the answer come, and closes without reading it: that
/// close is a reset.
pub fn closes_on_the_answer(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.until_something_comes()
    })
}

/// Sends the bytes, reads to the end, and does not close then.
pub fn stays_after_the_end(bytes: &[u8]) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.receive_to_end()?;
        while !me.is_over()? {
            me.breathe(Duration::from_secs(1))?;
        }
        Ok(())
    })
}

// ---- things that nobody asked for

/// Sends the first half, one byte of urgent data, and the other half.
pub fn urgent(first: &[u8], byte: u8, second: &[u8]) -> Role {
    let (first, second) = (first.to_vec(), second.to_vec());
    role(move |me| {
        me.send_all(&first)?;
        me.send_urgent(byte)?;
        me.send_all(&second)?;
        me.stay()
    })
}

/// Sends the bytes, and with them so many descriptors that nobody asked for.
/// UNIX sockets only.
pub fn brings_descriptors(bytes: &[u8], count: usize) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        let (nothing, _) = io::pipe()?;
        let gifts = vec![nothing.as_fd(); count];
        me.send_with(&bytes, &gifts)?;
        me.stay()
    })
}

/// Sends the bytes, and with them a descriptor that takes `linger` to close.
/// UNIX sockets only.
pub fn brings_a_slow_descriptor(bytes: &[u8], linger: Duration) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        let (gift, keeps) = slow_to_close(linger)?;
        me.send_with(&bytes, &[gift.as_fd()])?;
        drop(gift);
        me.stay()?;
        drop(keeps);
        Ok(())
    })
}

// ---- good ones

/// The good one: sends a line, and waits for one.
pub fn asks(line: &[u8]) -> Role {
    let line = line.to_vec();
    role(move |me| {
        me.send_all(&line)?;
        me.receive_line()
    })
}

/// Sends the bytes, and waits for so many.
pub fn asks_for(bytes: &[u8], count: usize) -> Role {
    let bytes = bytes.to_vec();
    role(move |me| {
        me.send_all(&bytes)?;
        me.receive_exactly(count)
    })
}

/// For a client under test: takes one line, answers with `answer`, closes.
pub fn answers(answer: &[u8]) -> Role {
    let answer = answer.to_vec();
    role(move |me| {
        me.receive_line()?;
        me.send_all(&answer)
    })
}
