//! One row of the table, sent, and what each of the sides saw of it.

use std::fs;
use std::io::{self, BufRead, BufReader, Error, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::mpsc::Receiver;
use std::thread;
use std::time::{Duration, Instant};

use rustix::fs::{CWD, FileType, Mode, mknodat};
use threads::seats::Seats;

use super::front::{Front, Kind, passed};
use super::table::Hostile;
use crate::body::Body;
use crate::files::Root;
use crate::limits::{Fault, Limits};
use crate::log::Log;
use crate::reply::Reply;
use crate::serve::serve;
use crate::server;
use crate::site::Site;

/// So long each side may take. It is not used up.
const PATIENCE: Duration = Duration::from_secs(20);

/// The server, and perhaps a proxy in front of it.
pub struct Course {
    back: String,
    server: Receiver<String>,
    front: Option<(Front, Box<Path>)>,
    rounds: usize,
}

/// What became of a row.
#[derive(Debug)]
pub struct Outcome {
    /// What the client got. 0 is no answer of HTTP.
    pub statuses: Vec<u16>,
    pub server: Vec<String>,
    pub proxy: Vec<String>,
    /// What the next client got, on a connection of its own.
    pub next: String,
}

impl Course {
    /// In an empty directory.
    pub fn start(dir: &Path, kind: Option<Kind>) -> io::Result<Course> {
        let site = dir.join("site");
        fs::create_dir(&site)?;
        fs::write(dir.join("outside"), "outside\n")?;
        fs::write(site.join("last"), "last\n")?;
        fs::write(site.join(".hidden"), "hidden\n")?;
        symlink("/etc/passwd", site.join("link"))?;
        let fifo = site.join("fifo");
        mknodat(CWD, &fifo, FileType::Fifo, Mode::RWXU, 0)?;
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let back = listener.local_addr()?.to_string();
        let (log, server) = Log::new();
        let (root, limits) = (Root::open(&site)?, Limits::default());
        let site = Site {
            root,
            limits,
            log: log.clone(),
        };
        let serve = move || {
            server::run(&listener, &Seats::new(64), &log, |mut stream| {
                serve(&mut stream, &site)
            });
        };
        thread::Builder::new().spawn(serve).map_err(|why| {
            io::Error::other(format!("no thread for the server: {why}"))
        })?;
        let front = match kind {
            None => None,
            Some(kind) => {
                let front = Front::start(kind, dir, &back)?;
                Some((front, dir.join("front").into()))
            }
        };
        Ok(Course {
            back,
            server,
            front,
            rounds: 0,
        })
    }

    /// Sends a row, and then comes as another client.
    pub fn send(&mut self, row: &Hostile) -> io::Result<Outcome> {
        let head = row.bytes.starts_with(b"HEAD");
        let method = if head { "HEAD" } else { "GET" };
        let (statuses, _) = self.answers(&row.bytes, method)?;
        self.rounds += 1;
        let n = self.rounds;
        // The answer says the length, so it can be nobody else's.
        let text = format!("POST /{n} HTTP/1.1\r\nHost: a\r\n");
        let text = format!("{text}Content-Length: {n}\r\n\r\n");
        let next = text + &"x".repeat(n);
        let next = self.answers(next.as_bytes(), "POST")?.1;
        let end = format!("POST /{n}: 200");
        let server = until(&self.server, &end, PATIENCE)?;
        let proxy = match &self.front {
            Some((front, _)) => until(&front.lines, &end, PATIENCE)?,
            None => Vec::new(),
        };
        let proxy = proxy.iter().filter_map(|it| passed(it)).collect();
        let answered = |it: &String| !it.starts_with("cannot");
        let server = server.into_iter().filter(answered).collect();
        Ok(Outcome {
            statuses,
            server,
            proxy,
            next,
        })
    }

    fn answers(
        &self,
        bytes: &[u8],
        method: &str,
    ) -> io::Result<(Vec<u16>, String)> {
        if let Some((_, path)) = &self.front {
            let stream = UnixStream::connect(path)?;
            stream.set_read_timeout(Some(PATIENCE))?;
            // It may have refused, and closed, before it has all.
            let _ = (&stream).write_all(bytes);
            let _ = stream.shutdown(Shutdown::Write);
            return Ok(read_all(&stream, method));
        }
        let stream = TcpStream::connect(&self.back)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let _ = (&stream).write_all(bytes);
        let _ = stream.shutdown(Shutdown::Write);
        Ok(read_all(&stream, method))
    }
}

/// All statuses until the end, and the last body.
fn read_all(stream: impl Read, method: &str) -> (Vec<u16>, String) {
    let limits = Limits::default();
    let mut from = BufReader::new(stream);
    let (mut statuses, mut text) = (Vec::new(), String::new());
    let mut method = method;
    while from.fill_buf().is_ok_and(|it| !it.is_empty()) {
        match answer(&mut from, method, &limits) {
            Ok((status, body)) => {
                statuses.push(status);
                text = body;
            }
            Err(_) => {
                statuses.push(0);
                break;
            }
        }
        method = "GET";
    }
    (statuses, text)
}

fn answer<R: BufRead>(
    from: &mut R,
    method: &str,
    limits: &Limits,
) -> Result<(u16, String), Fault> {
    let reply = Reply::read(from, method, limits)?;
    let mut body = Body::new(from, reply.framing, limits);
    let (mut buf, mut bytes) = ([0; 4096], Vec::new());
    loop {
        match body.piece(&mut buf)? {
            0 => break,
            n => bytes.extend_from_slice(&buf[..n]),
        }
    }
    Ok((reply.status, String::from_utf8_lossy(&bytes).into()))
}

/// The lines before one that begins so. The time is for all of them: a server
/// that can't accept says so again and again.
pub fn until(
    lines: &Receiver<String>,
    end: &str,
    patience: Duration,
) -> io::Result<Vec<String>> {
    let deadline = Instant::now() + patience;
    let mut before = Vec::new();
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let line = lines.recv_timeout(left).map_err(|_| {
            let last = before.last();
            Error::other(format!("no {end}; the last line was {last:?}"))
        })?;
        if line.starts_with(end) {
            return Ok(before);
        }
        before.push(line);
    }
}

impl Outcome {
    /// Did the proxy and the server see the same requests? Where the server
    /// refused, it knows no target: then the status must do.
    pub fn agree(&self) -> bool {
        let same = |(ours, theirs): (&String, &String)| match ours
            .strip_prefix("refused: ")
        {
            None => ours == theirs,
            Some(why) => theirs.ends_with(&why[..3]),
        };
        self.server.len() == self.proxy.len()
            && self.server.iter().zip(&self.proxy).all(same)
    }
}
