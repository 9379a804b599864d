//! A server for one connection, with limits of one's own.

use std::fs;
use std::io::{self, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::mpsc::Receiver;
use std::thread;

use http::body::Body;
use http::files::Root;
use http::limits::Limits;
use http::log::Log;
use http::reply::Reply;
use http::serve::serve;
use http::site::Site;
use no_messages::pair;
use tempfile::TempDir;

pub struct Served {
    pub client: TcpStream,
    pub lines: Receiver<String>,
    pub end: thread::JoinHandle<io::Result<()>>,
    pub dir: TempDir,
}

pub fn start(limits: Limits) -> Served {
    let dir = tempfile::tempdir().expect("a directory");
    fs::write(dir.path().join("hello"), "hello\n").expect("a file");
    let root = Root::open(dir.path()).expect("a root");
    let (log, lines) = Log::new();
    let (client, mut stream) = pair().expect("a pair");
    let site = Site { root, limits, log };
    let end = thread::spawn(move || serve(&mut stream, &site));
    Served {
        client,
        lines,
        end,
        dir,
    }
}

/// The statuses of all answers, and their bodies.
pub fn answers(from: impl Read) -> Vec<(u16, String)> {
    let limits = Limits {
        body: 1 << 30,
        ..Limits::default()
    };
    let mut from = BufReader::new(from);
    let mut answers = Vec::new();
    while let Ok(reply) = Reply::read(&mut from, "GET", &limits) {
        let mut body = Body::new(&mut from, reply.framing, &limits);
        let (mut buf, mut bytes) = (vec![0; 1 << 16], Vec::new());
        while let Ok(n @ 1..) = body.piece(&mut buf) {
            bytes.extend_from_slice(&buf[..n]);
        }
        answers.push((reply.status, String::from_utf8_lossy(&bytes).into()));
    }
    answers
}

/// Sends it all, says the end, and reads all answers.
pub fn ask(limits: Limits, bytes: impl AsRef<[u8]>) -> Vec<(u16, String)> {
    let served = start(limits);
    let bytes = bytes.as_ref().to_vec();
    let mut writer = served.client.try_clone().expect("a clone");
    let write = thread::spawn(move || {
        let _ = writer.write_all(&bytes);
        let _ = writer.shutdown(Shutdown::Write);
    });
    let answers = answers(&served.client);
    write.join().expect("a writer");
    drop(served.client);
    let _ = served.end.join().expect("a server");
    answers
}

pub fn statuses(limits: Limits, bytes: impl AsRef<[u8]>) -> Vec<u16> {
    ask(limits, bytes).iter().map(|it| it.0).collect()
}

/// All that the server says to this, until it has heard the end.
pub fn text(bytes: &str) -> String {
    text_within(Limits::default(), bytes)
}

pub fn text_within(limits: Limits, bytes: &str) -> String {
    let mut served = start(limits);
    let (mut text, client) = (String::new(), &mut served.client);
    client.write_all(bytes.as_bytes()).expect("a request");
    client.shutdown(Shutdown::Write).expect("an end");
    client.read_to_string(&mut text).expect("an answer");
    let _ = served.end.join().expect("a server");
    text
}
