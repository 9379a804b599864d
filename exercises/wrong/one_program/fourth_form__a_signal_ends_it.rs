// Red: I took half a second to answer, and signals came to you meanwhile. You returned an error: Interrupted system call
// A fourth form.
// Chapter: src/foundations/one-program.md
//
// `find` knows three forms of a place. Give it `unixgram:PATH`, for datagrams
// in the UNIX domain. Then `ask`, the client, must know of it, too: the server
// answers a datagram by sending one to the address from which it came. (The
// server is the test's.) An `ask` leaves no file behind, and a signal does not
// end it. A datagram can be larger here than over UDP: an answer of 200,000
// bytes is returned whole.

use std::io::{self, Error, Read, Write};
use std::net::{Shutdown, ToSocketAddrs};
use std::time::Duration;

use socket2::{SockAddr, Socket, Type};

const FORMS: &str =
    "want unix:PATH, unixgram:PATH, tcp:HOST:PORT or udp:HOST:PORT";
const LIMIT: Duration = Duration::from_secs(1);

/// From text to a type and the addresses that it may mean.
pub fn find(place: &str) -> io::Result<(Type, Vec<SockAddr>)> {
    let (form, rest) = place.split_once(':').unwrap_or_default();
    // In ::1:7007 nobody can tell where the port begins.
    let clear = rest.starts_with('[') || rest.matches(':').count() == 1;
    let kind = match form {
        "unix" if !rest.is_empty() => {
            return Ok((Type::STREAM, vec![SockAddr::unix(rest)?]));
        }
        "unixgram" if !rest.is_empty() => {
            return Ok((Type::DGRAM, vec![SockAddr::unix(rest)?]));
        }
        "tcp" if clear => Type::STREAM,
        "udp" if clear => Type::DGRAM,
        _ => return Err(Error::other(FORMS)),
    };
    let found = rest.to_socket_addrs()?;
    Ok((kind, found.map(SockAddr::from).collect()))
}

/// Asks the server at this place, and returns its answer.
pub fn ask(place: &str, question: &[u8]) -> io::Result<Vec<u8>> {
    let (kind, addresses) = find(place)?;
    let address = addresses.first().ok_or(Error::other("no address"))?;
    let mut socket = Socket::new(address.domain(), kind, None)?;
    socket.set_read_timeout(Some(LIMIT))?;
    socket.set_write_timeout(Some(LIMIT))?;
    // A stream has its way back, and a UDP socket is given a port when it
    // connects. A UNIX datagram socket is given nothing: who has no name gets
    // no answer. To bind the empty address asks the kernel for an abstract
    // name, which has no file and goes with the socket. A path of one's own
    // would do as well; it must be another one for each client, and somebody
    // must remove it.
    if address.is_unix() && kind == Type::DGRAM {
        socket.bind(&SockAddr::unix("")?)?;
    }
    socket.connect(address)?;
    socket.write_all(question)?;
    let mut answer = Vec::new();
    if kind == Type::STREAM {
        socket.shutdown(Shutdown::Write)?;
        socket.read_to_end(&mut answer)?;
    } else {
        // What does not fit would be cut off, and nothing says so. A sender in
        // the UNIX domain is bound by its SO_SNDBUF: 212,960 bytes unless it
        // asks for more, and megabytes if it does. (`recv` with
        // MSG_PEEK and MSG_TRUNC tells the length before one takes it.)
        answer.resize(1 << 20, 0);
        let n = socket.read(&mut answer)?;
        answer.truncate(n);
    }
    Ok(answer)
}

fn main() {}
