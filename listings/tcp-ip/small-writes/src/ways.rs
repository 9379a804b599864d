//! The ways to send a message of two parts, and what each costs.

use std::io::{self, BufWriter, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use nix::libc::MSG_MORE;
use socket2::SockRef;

use crate::answer::{ANSWER, BODY, EACH, HEAD, NEVER, ONCE};
use crate::measuring::results::{Cost, Row};
use crate::vectored::write_all_parts;
use the_wire::info::tcp_info;
use time_limits::deadline::{Deadline, Timed};

/// Requests of each way.
const TIMES: usize = 15;

/// For a whole answer.
const LIMIT: Duration = Duration::from_secs(2);

#[derive(Clone, Copy, PartialEq)]
pub enum Way {
    TwoWrites,
    NoDelay,
    QuickOnce,
    QuickEach,
    BufWriter,
    Vectored,
    Cork,
    More,
}

impl Way {
    pub const ALL: [(Way, &str); 8] = [
        (Way::TwoWrites, "two writes"),
        (Way::NoDelay, "TCP_NODELAY"),
        (Way::QuickOnce, "TCP_QUICKACK once"),
        (Way::QuickEach, "TCP_QUICKACK each read"),
        (Way::BufWriter, "BufWriter"),
        (Way::Vectored, "write_vectored"),
        (Way::Cork, "TCP_CORK"),
        (Way::More, "MSG_MORE"),
    ];

    // ANCHOR: send
    fn send(self, mut stream: &TcpStream, body: &[u8]) -> io::Result<()> {
        let socket = SockRef::from(stream);
        match self {
            Way::BufWriter => {
                let mut buffer = BufWriter::new(stream);
                buffer.write_all(&HEAD)?;
                buffer.write_all(body)?;
                buffer.flush()
            }
            Way::Vectored => write_all_parts(&mut stream, &[&HEAD, body]),
            Way::Cork => {
                socket.set_tcp_cork(true)?;
                stream.write_all(&HEAD)?;
                stream.write_all(body)?;
                socket.set_tcp_cork(false)
            }
            Way::More => {
                let n = socket.send_with_flags(&HEAD, MSG_MORE)?;
                stream.write_all(&HEAD[n..])?;
                stream.write_all(body)
            }
            Way::TwoWrites | Way::NoDelay | Way::QuickOnce | Way::QuickEach => {
                stream.write_all(&HEAD)?;
                stream.write_all(body)
            }
        }
    }
    // ANCHOR_END: send

    // ANCHOR: measure
    pub fn measure(self, server: SocketAddr) -> io::Result<Row> {
        let stream = TcpStream::connect(server)?;
        stream.set_nodelay(self == Way::NoDelay)?;
        let quick = match self {
            Way::QuickOnce => ONCE,
            Way::QuickEach => EACH,
            _ => NEVER,
        };
        let body = [quick; BODY];
        let mut answer = ANSWER;
        let answered = || Timed(&stream, Deadline::after(LIMIT));
        // The first has rules of its own, and is not counted.
        self.send(&stream, &body)?;
        answered().read_exact(&mut answer)?;
        let (mut costs, mut before) = (Vec::new(), tcp_info(&stream)?);
        for _ in 0..TIMES {
            let began = Instant::now();
            self.send(&stream, &body)?;
            answered().read_exact(&mut answer)?;
            let (time, now) = (began.elapsed(), tcp_info(&stream)?);
            let data = now.tcpi_data_segs_out - before.tcpi_data_segs_out;
            let answers = now.tcpi_data_segs_in - before.tcpi_data_segs_in;
            let sent = now.tcpi_segs_out - before.tcpi_segs_out;
            let come = now.tcpi_segs_in - before.tcpi_segs_in;
            let acks = (sent + come).saturating_sub(data + answers);
            costs.push(Cost {
                time,
                data,
                acks,
                answers,
            });
            before = now;
        }
        Row::of(&costs).ok_or_else(|| io::Error::other("nothing measured"))
    }
    // ANCHOR_END: measure
}
