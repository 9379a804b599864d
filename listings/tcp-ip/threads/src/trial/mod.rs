//! One stop, with clients in the middle of their questions.

use std::io::{self, Error, ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::sync::mpsc::{self, SyncSender};
use std::thread::{self, Scope, ScopedJoinHandle};
use std::time::Duration;

use no_messages::no_thread;
use time_limits::deadline::{Deadline, Timed};

use crate::server::Server;

const ASKING: usize = 6;
const IDLE: usize = 3;
/// Too much for the buffers: some of it is with the server at each moment.
pub const ANSWER: usize = 300_000;
/// Questions that a client is ahead of its answers.
const AHEAD: usize = 4;
const LIMIT: Duration = Duration::from_secs(60);

/// What became of the answers of one server.
pub struct Trial {
    /// Those that the server has written, to the last byte.
    pub sent: u64,
    /// Those that a client has read, to the last byte.
    pub got: u64,
    /// Conversations that the stop did not wait for.
    pub late: usize,
}

pub type Answer = fn(&[u8]) -> io::Result<Vec<u8>>;

fn large(_: &[u8]) -> io::Result<Vec<u8>> {
    Ok(vec![b'a'; ANSWER])
}

/// Starts a server and its clients, lets each of the asking ones read some
/// answers (how many depends on `n`), and stops.
pub fn trial(
    n: usize,
    stop: impl FnOnce(&Server<Answer>) -> usize + Send,
) -> io::Result<Trial> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let server = Server::new(listener, ASKING + IDLE, large as Answer);
    let got = AtomicU64::new(0);
    let late = thread::scope(|scope| {
        let serve = start(scope, || server.serve())?;
        let (tell, told) = mpsc::sync_channel(ASKING + IDLE);
        // Whatever happens, the server is stopped, or the scope never ends.
        let clients = clients(scope, address, n, &tell, &got);
        drop(tell);
        let ready =
            clients.is_ok() && told.iter().take(ASKING + IDLE).count() > 0;
        let late = stop(&server);
        let _ = serve.join();
        clients?;
        ready
            .then_some(late)
            .ok_or_else(|| Error::other("no clients"))
    })?;
    let (sent, got) = (server.answered.into_inner(), got.into_inner());
    Ok(Trial { sent, got, late })
}

fn start<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    body: impl FnOnce() -> T + Send + 'scope,
) -> io::Result<ScopedJoinHandle<'scope, T>> {
    thread::Builder::new()
        .spawn_scoped(scope, body)
        .map_err(no_thread("a client"))
}

fn clients<'scope>(
    scope: &'scope Scope<'scope, '_>,
    server: SocketAddr,
    n: usize,
    tell: &SyncSender<()>,
    got: &'scope AtomicU64,
) -> io::Result<()> {
    for client in 0..ASKING + IDLE {
        let stream = TcpStream::connect(server)?;
        let tell = tell.clone();
        let answers = (n + client) % 3;
        start(scope, move || {
            // An error is an end too. What was read counts.
            let _ = match client < ASKING {
                true => ask(&stream, answers, &tell, got),
                false => wait(&stream, &tell),
            };
        })?;
    }
    Ok(())
}

/// Asks and reads until the end, and tells when it has read so many answers.
fn ask(
    stream: &TcpStream,
    answers: usize,
    tell: &SyncSender<()>,
    got: &AtomicU64,
) -> io::Result<()> {
    let mut timed = Timed(stream, Deadline::after(LIMIT));
    timed.write_all("more\n".repeat(AHEAD).as_bytes())?;
    let mut buf = vec![0; 50_000];
    let mut told = false;
    for n in 0.. {
        if n >= answers && !told {
            told = tell.send(()).is_ok();
        }
        let mut left = ANSWER;
        while left > 0 {
            let most = left.min(buf.len());
            match timed.read(&mut buf[..most])? {
                0 => return Ok(()),
                n => left -= n,
            }
        }
        got.fetch_add(1, SeqCst);
        // Who may not write any more can still read.
        let _ = timed.write_all(b"more\n");
    }
    Ok(())
}

fn wait(stream: &TcpStream, tell: &SyncSender<()>) -> io::Result<()> {
    let mut timed = Timed(stream, Deadline::after(LIMIT));
    let _ = tell.send(());
    match timed.read(&mut [0])? {
        0 => stream.shutdown(Shutdown::Both),
        _ => Err(ErrorKind::InvalidData.into()),
    }
}
