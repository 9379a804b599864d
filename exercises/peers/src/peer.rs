use std::io::{self, ErrorKind, PipeReader, PipeWriter};
use std::net::TcpStream;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rustix::event::PollFlags;
use rustix::net::SendFlags;

use crate::socket::{
    Address, Kind, Socket, datagram_pair, seqpacket_pair, tcp_pair, unix_pair,
};
use crate::wait::{LIMIT, ready, until};

/// How long a role without an end of its own goes on: longer than anybody
/// waits for somebody else because of it.
const STAY: Duration = LIMIT.saturating_mul(3);

/// How many bytes a peer remembers, of those that it sent and of those it got.
const REMEMBERS: usize = 1 << 20;

/// What a peer will do at its end of the connection.
pub type Role = Box<dyn FnOnce(&mut Me) -> io::Result<()> + Send>;

/// A role of the test's own.
pub fn role(
    plays: impl FnOnce(&mut Me) -> io::Result<()> + Send + 'static,
) -> Role {
    Box::new(plays)
}

/// How the conversation ended, as the peer saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The peer did, or nobody did before the test was over.
    Open,
    /// The reader's side said that it sends no more.
    Finished,
    /// The reader's side broke the connection.
    Reset,
    /// What the peer waited for had not come when its time was up.
    WaitedInVain,
    /// Something else failed.
    Failed(ErrorKind),
}

/// What the peer saw.
#[derive(Debug)]
pub struct Saw {
    /// One entry for each write, as far as the peer remembers (1 MiB).
    pub sent: Vec<Vec<u8>>,
    /// What came from the reader's side, as far as the peer remembers.
    pub got: Vec<u8>,
    /// The same, one entry for each read. (The pieces of a stream are nobody's
    /// choice; a datagram is one piece.)
    pub pieces: Vec<Vec<u8>>,
    pub bytes_sent: usize,
    pub bytes_got: usize,
    /// How long the peer was there, or until the reader's side had ended.
    pub took: Duration,
    pub end: End,
}

/// A peer that plays its role.
pub struct Peer {
    plays: JoinHandle<Saw>,
    stop: PipeWriter,
    settled: Arc<AtomicBool>,
}

impl Peer {
    /// Lets the peer do its deed, ends what has no end of its own (silence,
    /// talk, a flood), and returns what it saw.
    pub fn saw(self) -> Saw {
        drop(self.stop);
        joined(self.plays)
    }

    /// The same, but leaves it to the reader's side to end the conversation.
    pub fn saw_the_end(self) -> Saw {
        let saw = joined(self.plays);
        drop(self.stop);
        saw
    }

    /// Whether the peer has done its deed: it has come to its end, or waits
    /// for the reader's side.
    pub fn has_settled(&self) -> bool {
        self.settled.load(Ordering::Acquire) || self.has_ended()
    }

    /// Whether the role has come to its end.
    pub fn has_ended(&self) -> bool {
        self.plays.is_finished()
    }
}

fn joined(plays: JoinHandle<Saw>) -> Saw {
    match plays.join() {
        Ok(saw) => saw,
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// A peer's own view: its end of the connection, and what it has seen so far.
pub struct Me {
    socket: Socket,
    stop: PipeReader,
    start: Instant,
    deadline: Instant,
    settled: Arc<AtomicBool>,
    resets: bool,
    saw: Saw,
}

impl Me {
    /// Sends the bytes with one write: all of them, or as many as there is room
    /// for.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.send_some(bytes).map(drop)
    }

    fn send_some(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let n = self.socket.send(bytes)?;
        self.note_sent(&bytes[..n]);
        Ok(n)
    }

    /// Sends all of the bytes.
    pub fn send_all(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let n = self.send_some(bytes)?;
            bytes = &bytes[n..];
        }
        Ok(())
    }

    /// Sends one byte of urgent data.
    pub fn send_urgent(&mut self, byte: u8) -> io::Result<()> {
        self.socket.send_flags(&[byte], SendFlags::OOB)?;
        self.note_sent(&[byte]);
        Ok(())
    }

    /// Sends the bytes with one write, and descriptors with them (16 at most).
    pub fn send_with(
        &mut self,
        bytes: &[u8],
        gifts: &[BorrowedFd<'_>],
    ) -> io::Result<()> {
        let n = self.socket.send_with(bytes, gifts)?;
        self.note_sent(&bytes[..n]);
        Ok(())
    }

    fn note_sent(&mut self, bytes: &[u8]) {
        if self.saw.bytes_sent < REMEMBERS {
            self.saw.sent.push(bytes.to_vec());
        }
        self.saw.bytes_sent += bytes.len();
    }

    /// Waits until the reader's side has read all of it.
    pub fn until_read(&mut self) -> io::Result<()> {
        until(Instant::now() + LIMIT, || self.socket.all_read())
    }

    /// The same, but for no longer than that, and no error then. (Whether all
    /// was read is known of sockets of this host and network namespace only.)
    pub fn until_read_for(&mut self, time: Duration) -> io::Result<()> {
        match until(Instant::now() + time, || self.socket.all_read()) {
            Err(e) if e.kind() == ErrorKind::TimedOut => Ok(()),
            other => other,
        }
    }

    /// Whether the test has said that it is over.
    pub fn is_over(&self) -> io::Result<bool> {
        stopped(&self.stop)
    }

    /// Takes a breath, to leave the machine to the others. Ends at once when
    /// the test is over.
    pub fn breathe(&self, time: Duration) -> io::Result<()> {
        self.settle();
        let watched = [(self.stop.as_fd(), PollFlags::IN)];
        match ready(&watched, Instant::now() + time) {
            Err(e) if e.kind() != ErrorKind::TimedOut => Err(e),
            _ => Ok(()),
        }
    }

    fn end(&mut self) {
        self.saw.end = End::Finished;
        self.saw.took = self.start.elapsed();
    }

    /// Receives with one read, at most so many bytes; 0 is the end.
    pub fn receive(&mut self, most: usize) -> io::Result<usize> {
        self.settle();
        let mut buf = vec![0; most];
        let n = self.socket.receive(&mut buf, Instant::now() + LIMIT)?;
        self.note_got(&buf[..n]);
        Ok(n)
    }

    fn note_got(&mut self, bytes: &[u8]) {
        if bytes.is_empty() && self.socket.kind() != Kind::Datagram {
            self.end();
            return;
        }
        if self.saw.bytes_got < REMEMBERS {
            self.saw.got.extend(bytes);
            self.saw.pieces.push(bytes.to_vec());
        }
        self.saw.bytes_got += bytes.len();
    }

    /// What has come so far.
    pub fn got(&self) -> &[u8] {
        &self.saw.got
    }

    /// Receives until what has come is enough, or to the end of the
    /// conversation.
    pub fn receive_until(
        &mut self,
        mut enough: impl FnMut(&[u8]) -> bool,
    ) -> io::Result<()> {
        let deadline = Instant::now() + LIMIT;
        let mut buf = vec![0; 1 << 16];
        self.settle();
        while !enough(&self.saw.got) {
            let n = self.socket.receive(&mut buf, deadline)?;
            self.note_got(&buf[..n]);
            if self.saw.end == End::Finished {
                break;
            }
        }
        Ok(())
    }

    /// Receives whatever comes in that time, or before the end.
    pub fn listen_for(&mut self, time: Duration) -> io::Result<()> {
        let deadline = Instant::now() + time;
        let mut buf = vec![0; 1 << 16];
        while self.saw.end != End::Finished {
            match self.socket.receive(&mut buf, deadline) {
                Ok(n) => self.note_got(&buf[..n]),
                Err(e) if e.kind() == ErrorKind::TimedOut => break,
                Err(e) => return Err(e),
            }
        }
        Ok(())
    }

    /// Whether the other side has said that it sends no more.
    pub fn has_ended(&self) -> bool {
        self.saw.end == End::Finished
    }

    /// Says that the deed is done, see [`Peer::has_settled`].
    pub fn settle(&self) {
        self.settled.store(true, Ordering::Release);
    }

    /// Waits until something has come, and leaves it where it is.
    pub fn until_something_comes(&mut self) -> io::Result<()> {
        let watched = [(self.socket.as_fd(), PollFlags::IN)];
        ready(&watched, Instant::now() + LIMIT).map(drop)
    }

    /// Receives until so many bytes have come, or the end of the conversation.
    pub fn receive_exactly(&mut self, count: usize) -> io::Result<()> {
        let mut left = count;
        while left > 0 {
            match self.receive(left)? {
                0 => break,
                n => left -= n,
            }
        }
        Ok(())
    }

    /// Receives until the end of a line, or of the conversation.
    pub fn receive_line(&mut self) -> io::Result<()> {
        if matches!(self.socket.kind(), Kind::Seqpacket | Kind::Datagram) {
            return self.receive(1 << 16).map(drop);
        }
        let deadline = Instant::now() + LIMIT;
        let mut byte = [0];
        let mut line = Vec::new();
        while byte != *b"\n" {
            let n = match self.socket.receive(&mut byte, deadline) {
                Ok(n) => n,
                Err(e) => {
                    self.note_line(&line);
                    return Err(e);
                }
            };
            if n == 0 {
                self.note_line(&line);
                self.end();
                return Ok(());
            }
            line.extend(byte);
        }
        self.note_line(&line);
        Ok(())
    }

    fn note_line(&mut self, line: &[u8]) {
        if !line.is_empty() {
            self.note_got(line);
        }
    }

    /// Receives until the other side sends no more.
    pub fn receive_to_end(&mut self) -> io::Result<()> {
        while self.receive(1 << 16)? > 0 {}
        Ok(())
    }

    /// Sends no more, and still listens.
    pub fn finish(&mut self) -> io::Result<()> {
        self.socket.finish()
    }

    /// Makes the close at the end of the role a reset. (A UNIX socket has
    /// none: it only tells ECONNRESET where we leave bytes unread.)
    pub fn reset(&mut self) -> io::Result<()> {
        self.resets = true;
        self.socket.reset_on_close()
    }

    /// Asks for the smallest buffers there are.
    pub fn small_buffers(&mut self) -> io::Result<()> {
        self.socket.small_buffers()
    }

    /// Says nothing until the test is over, or the reader's side is gone.
    pub fn stay(&mut self) -> io::Result<()> {
        self.settle();
        let gone = PollFlags::RDHUP;
        let watched =
            [(self.socket.as_fd(), gone), (self.stop.as_fd(), PollFlags::IN)];
        let seen = ready(&watched, self.deadline)?;
        if seen[0].contains(PollFlags::ERR) {
            self.saw.end = End::Reset;
        } else if seen[0].intersects(gone | PollFlags::HUP) {
            self.saw.end = End::Finished;
        }
        Ok(())
    }

    /// Says nothing and reads whatever comes, until the test is over or the
    /// reader's side is gone.
    pub fn listen(&mut self) -> io::Result<()> {
        self.settle();
        let mut buf = vec![0; 1 << 16];
        while self.saw.end != End::Finished {
            let watched = [
                (self.socket.as_fd(), PollFlags::IN | PollFlags::RDHUP),
                (self.stop.as_fd(), PollFlags::IN),
            ];
            let seen = ready(&watched, self.deadline)?;
            if seen[0].is_empty() {
                break;
            }
            let n = self.socket.receive(&mut buf, self.deadline)?;
            self.note_got(&buf[..n]);
        }
        Ok(())
    }

    /// Sends for as long as there is room, and reads nothing, until the test
    /// is over or the reader's side is gone.
    pub fn flood(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.flood_up_to(bytes, usize::MAX)
    }

    /// The same, but at most so many bytes; then it stays.
    pub fn flood_up_to(&mut self, bytes: &[u8], most: usize) -> io::Result<()> {
        self.socket.set_nonblocking(true)?;
        while self.saw.bytes_sent < most {
            match self.send(bytes) {
                Ok(()) => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock => {
                    self.settle();
                    let watched = [
                        (self.socket.as_fd(), PollFlags::OUT),
                        (self.stop.as_fd(), PollFlags::IN),
                    ];
                    ready(&watched, self.deadline)?;
                }
                Err(e) => return Err(e),
            }
            if self.is_over()? {
                return Ok(());
            }
        }
        self.stay()
    }
}

fn stopped(stop: &PipeReader) -> io::Result<bool> {
    match ready(&[(stop.as_fd(), PollFlags::IN)], Instant::now()) {
        Ok(_) => Ok(true),
        Err(e) if e.kind() == ErrorKind::TimedOut => Ok(false),
        Err(e) => Err(e),
    }
}

/// Gives the reader one end of a TCP connection, with a peer at the other.
pub fn hand_over(role: Role) -> io::Result<(TcpStream, Peer)> {
    let (theirs, mine) = tcp_pair()?;
    Ok((theirs, play(mine, role)?))
}

/// The same over a pair of UNIX streams.
pub fn hand_over_unix(role: Role) -> io::Result<(UnixStream, Peer)> {
    let (theirs, mine) = unix_pair()?;
    Ok((theirs, play(mine, role)?))
}

/// The same over a pair of UNIX datagram sockets: each write a datagram.
pub fn hand_over_datagram(role: Role) -> io::Result<(UnixDatagram, Peer)> {
    let (theirs, mine) = datagram_pair()?;
    Ok((theirs, play(mine, role)?))
}

/// The same over a pair of UNIX sockets of type SOCK_SEQPACKET, which std has
/// no type for.
pub fn hand_over_seqpacket(role: Role) -> io::Result<(OwnedFd, Peer)> {
    let (theirs, mine) = seqpacket_pair()?;
    Ok((theirs, play(mine, role)?))
}

/// Connects to the reader's server, and plays the role there.
pub fn call(server: impl Into<Address>, role: Role) -> io::Result<Peer> {
    play(Socket::connect(&server.into(), LIMIT)?, role)
}

/// Plays the role on a socket of one's own.
pub fn play(socket: Socket, role: Role) -> io::Result<Peer> {
    play_for(socket, role, STAY)
}

/// The same, and a role without an end of its own goes on for so long at most.
pub fn play_for(
    socket: Socket,
    role: Role,
    stay: Duration,
) -> io::Result<Peer> {
    let (stopped, stop) = io::pipe()?;
    socket.send_timeout(LIMIT)?;
    let saw = Saw {
        sent: Vec::new(),
        got: Vec::new(),
        pieces: Vec::new(),
        bytes_sent: 0,
        bytes_got: 0,
        took: Duration::ZERO,
        end: End::Open,
    };
    let start = Instant::now();
    let deadline = start + stay;
    let settled = Arc::new(AtomicBool::new(false));
    let settles = Arc::clone(&settled);
    let mut me = Me {
        socket,
        stop: stopped,
        start,
        deadline,
        settled: settles,
        resets: false,
        saw,
    };
    let plays =
        thread::Builder::new().name("peer".into()).spawn(move || {
            if let Err(e) = role(&mut me) {
                me.saw.end = match e.kind() {
                    ErrorKind::ConnectionReset | ErrorKind::BrokenPipe => {
                        End::Reset
                    }
                    ErrorKind::TimedOut | ErrorKind::WouldBlock => {
                        End::WaitedInVain
                    }
                    other => End::Failed(other),
                };
            }
            if me.saw.took.is_zero() {
                me.saw.took = start.elapsed();
            }
            if me.resets {
                me.socket.reset_now();
            }
            me.saw
        })?;
    Ok(Peer { plays, stop, settled })
}
