// Red: I sent forty wrong packets, then the answer. You asked more than once.
// Whose answer?
// Chapter: src/tcp-ip/dns.md
//
// `ask` sends a question about one name to a name server, and gives the
// answer: the packet from that server that repeats the id and the whole
// question, to the bit, and has the bit "answer" set (the highest bit of byte
// 2) and says that there is one question. An answer has up to 1,232 bytes.
// All else that comes is passed over. It may take `limit`, for all of that
// together. If nobody listens at the server's port, or the time is over, it
// is an error. A signal is no reason to give up.
//
// The question is all of the query behind its header of twelve bytes.
//
// Wrong: the question goes out again with each turn of the loop.

use std::io::{self, ErrorKind};
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

const LONGEST: usize = 1232;

pub fn ask(
    server: SocketAddr,
    query: &[u8],
    limit: Duration,
) -> io::Result<Vec<u8>> {
    // Not `Instant::now() + limit`: that panics if the limit is too large.
    let start = Instant::now();
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    // Connected: the kernel drops what strangers send, and tells when nobody
    // listens. To compare the sender by hand would do for the first alone.
    socket.connect(server)?;
    socket.send(query)?;
    // One byte more than an answer may have: `recv` cuts what has no room,
    // and the beginning of a longer packet would look like an answer.
    let mut room = [0; LONGEST + 1];
    loop {
        // What is left, before each call. The limit itself in each call would
        // begin again with each wrong packet.
        let left = limit.saturating_sub(start.elapsed());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        socket.set_read_timeout(Some(left))?;
        match socket.recv(&mut room) {
            Ok(n) if belongs(query, &room[..n]) => {
                return Ok(room[..n].to_vec());
            }
            // A wrong packet is no error: it would be enough to send one.
            Ok(_) => {
                socket.send(query)?;
            }
            Err(e) => match e.kind() {
                ErrorKind::WouldBlock | ErrorKind::Interrupted => {}
                _ => return Err(e),
            },
        }
    }
}

fn belongs(query: &[u8], packet: &[u8]) -> bool {
    if packet.len() > LONGEST {
        return false;
    }
    // `get`, for the packet may have any length, and none at all.
    let same = |from: usize, to: usize| {
        packet.get(from..to).is_some_and(|part| part == &query[from..to])
    };
    same(0, 2)
        && packet.get(2).is_some_and(|flags| flags & 0x80 != 0)
        && same(4, 6)
        && same(12, query.len())
}

fn main() {}
