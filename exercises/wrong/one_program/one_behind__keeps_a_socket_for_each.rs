// Red: You asked 40 questions, and had your answers. Your client has 40 descriptors more than before
// One behind.
// Chapter: src/foundations/one-program.md
//
// A client asks over UDP, and asks again when no answer comes in time.
// Sometimes the answer was only late, and the client takes it for the answer to
// its next question. From then on it is one behind. Mend it. (A signal is no
// reason to give up. Who waits sleeps, and of a question that has been answered
// nothing is kept. An answer may be as long as a datagram, and `patience` as
// long as a `Duration`.)
//
// A message is two bytes, an id, and then text. A server answers with the same
// id and the answer. So far the client's id is always 0.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

/// How often a question is sent.
const TRIES: usize = 3;

pub struct Client {
    socket: UdpSocket,
    patience: Duration,
    id: u16,
    old: Vec<UdpSocket>,
}

impl Client {
    /// Waits so long for an answer, each time.
    pub fn new(server: SocketAddr, patience: Duration) -> io::Result<Client> {
        let any: IpAddr = match server {
            SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
            SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
        };
        let socket = UdpSocket::bind((any, 0))?;
        socket.connect(server)?;
        Ok(Client { socket, patience, id: 0, old: Vec::new() })
    }

    pub fn ask(&mut self, question: &str) -> io::Result<String> {
        // One id for a question, and the same one when it is asked again: a
        // late answer to the first try is an answer. After 65535 comes 0, by
        // then nothing of the old 0 is on its way any more.
        self.id = self.id.wrapping_add(1);
        self.old.push(self.socket.try_clone()?);
        let id = self.id.to_be_bytes();
        let message = [&id, question.as_bytes()].concat();
        for _ in 0..TRIES {
            self.socket.send(&message)?;
            if let Some(answer) = self.answer(id)? {
                return Ok(answer);
            }
        }
        Err(ErrorKind::TimedOut.into())
    }

    /// The answer, if one comes in time.
    fn answer(&mut self, id: [u8; 2]) -> io::Result<Option<String>> {
        // No datagram of UDP is longer. What does not fit is cut off, and
        // nothing says so.
        let mut buf = vec![0; 65_535];
        // Whatever else comes is let go and gives no new time: with a limit for
        // each datagram, old answers could keep us for ever. (To empty the
        // socket before each question would help against what has come, and
        // not against what comes.)
        //
        // Not `Instant::now() + self.patience`: that panics if it is too large.
        let began = Instant::now();
        loop {
            let left = self.patience.saturating_sub(began.elapsed());
            if left.is_zero() {
                return Ok(None);
            }
            self.socket.set_read_timeout(Some(left))?;
            match self.socket.recv(&mut buf) {
                // Shorter than an id: not from a server of ours.
                Ok(n) => match buf[..n].strip_prefix(&id) {
                    Some(text) => {
                        let text = String::from_utf8_lossy(text);
                        return Ok(Some(text.into_owned()));
                    }
                    None => continue,
                },
                Err(e) => match e.kind() {
                    ErrorKind::WouldBlock | ErrorKind::Interrupted => continue,
                    _ => return Err(e),
                },
            }
        }
    }
}

fn main() {}
