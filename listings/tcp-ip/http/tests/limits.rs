//! The table of limits on the page, a test a row: one below is taken, one
//! above is not.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use http::limits::Limits;
use http::log::Log;
use http::server;
use threads::seats::Seats;
use with::{answers, ask, start, statuses};

mod with;

trust::on_trust!();

const GET: &str = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
const SHORT: Duration = Duration::from_millis(200);

fn post(fields: &str, body: &str) -> String {
    format!("POST / HTTP/1.1\r\nHost: a\r\n{fields}\r\n{body}")
}

#[test]
fn line() {
    let with = |n| {
        let target = "a".repeat(n - "GET / HTTP/1.1\r\n".len());
        let head = format!("GET /{target} HTTP/1.1\r\nHost: a\r\n\r\n");
        statuses(Limits::default(), head)
    };
    assert_eq!(with(8192), [404]);
    assert_eq!(with(8193), [414]);
}

#[test]
fn head() {
    let with = |n| {
        let x = "x".repeat(n - "Host: a\r\nX: \r\n\r\n".len());
        let head = format!("GET /hello HTTP/1.1\r\nHost: a\r\nX: {x}\r\n\r\n");
        statuses(Limits::default(), head)
    };
    assert_eq!(with(16 << 10), [200]);
    assert_eq!(with((16 << 10) + 1), [431]);
}

#[test]
fn fields() {
    let with = |n: usize| {
        let fields = "X: y\r\n".repeat(n - 1);
        let head = format!("GET /hello HTTP/1.1\r\nHost: a\r\n{fields}\r\n");
        statuses(Limits::default(), head)
    };
    assert_eq!(with(100), [200]);
    assert_eq!(with(101), [431]);
}

#[test]
fn trailers() {
    let with = |n| {
        let body = format!("0\r\n{}\r\n", "X: y\r\n".repeat(n));
        let post = post("Transfer-Encoding: chunked\r\n", &body);
        statuses(Limits::default(), post)
    };
    assert_eq!(with(100), [200]);
    assert_eq!(with(101), [431]);
}

#[test]
fn body() {
    let limits = Limits {
        body: 10,
        ..Limits::default()
    };
    let length = |n: usize| {
        let fields = format!("Content-Length: {n}\r\n");
        statuses(limits.clone(), post(&fields, &"x".repeat(n)))
    };
    assert_eq!((length(10), length(11)), (vec![200], vec![413]));
    let chunks = |n| {
        let body = format!("{}0\r\n\r\n", "1\r\nx\r\n".repeat(n));
        let fields = "Transfer-Encoding: chunked\r\n";
        statuses(limits.clone(), post(fields, &body))
    };
    assert_eq!((chunks(10), chunks(11)), (vec![200], vec![413]));
}

#[test]
fn chunk_line() {
    let with = |n: usize| {
        let body = format!("1;{}\r\nx\r\n0\r\n\r\n", "x".repeat(n - 4));
        let post = post("Transfer-Encoding: chunked\r\n", &body);
        statuses(Limits::default(), post)
    };
    assert_eq!(with(256), [200]);
    assert_eq!(with(257), [400]);
}

#[test]
fn requests() {
    let answers = ask(Limits::default(), GET.repeat(1001));
    assert_eq!(answers.len(), 1000);
    let good = (200, "hello\n".to_string());
    assert!(answers.iter().all(|it| *it == good));
}

#[test]
fn idle() {
    let mut served = start(Limits {
        idle: SHORT,
        ..Limits::default()
    });
    let mut text = Vec::new();
    served.client.read_to_end(&mut text).expect("the end");
    assert!(text.is_empty());
    drop(served.client);
    served
        .end
        .join()
        .expect("a server")
        .expect("an end in order");
    assert_eq!(served.lines.recv().expect("a line"), "nothing was asked");
}

#[test]
fn head_time() {
    // A byte each 20 ms would do for a limit that begins with each read.
    let served = start(Limits {
        head_time: SHORT,
        ..Limits::default()
    });
    let mut writer = served.client.try_clone().expect("a clone");
    let drip = thread::spawn(move || {
        for byte in GET.bytes().chain([b'x'; 5000]) {
            if writer.write_all(&[byte]).is_err() {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
    });
    let answers = answers(&served.client);
    assert_eq!(answers[0].0, 408);
    drop(served.client);
    drip.join().expect("a writer");
}

#[test]
fn body_time() {
    let mut served = start(Limits {
        body_time: SHORT,
        ..Limits::default()
    });
    let half = post("Content-Length: 10\r\n", "hello");
    served
        .client
        .write_all(half.as_bytes())
        .expect("half a body");
    assert_eq!(answers(&served.client)[0].0, 408);
}

#[test]
fn piece_time() {
    let served = start(Limits {
        piece_time: SHORT,
        ..Limits::default()
    });
    // More than all buffers take, and nobody reads.
    let large = fs::File::create(served.dir.path().join("large"));
    large
        .and_then(|it| it.set_len(64 << 20))
        .expect("a large file");
    let get = "GET /large HTTP/1.1\r\nHost: a\r\n\r\n";
    (&served.client)
        .write_all(get.as_bytes())
        .expect("a request");
    assert!(served.lines.recv().is_ok_and(|it| it == "GET /large: 200"));
    // The server has left, and its thread too: now read what there is.
    let end = thread::spawn(|| served.end.join());
    while !end.is_finished() && served.client.peek(&mut [0]).is_ok() {
        thread::sleep(Duration::from_millis(10));
    }
    drop(served.client);
    let end = end.join().expect("a server").expect("a server");
    assert!(end.is_err(), "{end:?}");
}

#[test]
fn linger() {
    let limits = Limits {
        linger: SHORT,
        ..Limits::default()
    };
    let mut served = start(limits);
    served.client.write_all(b"no\r\n").expect("a request");
    // The client has its answer, and stays.
    assert_eq!(answers(&served.client)[0].0, 400);
    served
        .end
        .join()
        .expect("a server")
        .expect("an end in order");
}

#[test]
fn linger_bytes() {
    let hour = Duration::from_secs(3600);
    let limits = Limits {
        linger: hour,
        ..Limits::default()
    };
    let mut served = start(limits);
    served.client.write_all(b"no\r\n").expect("a request");
    while served.client.write_all(&[0; 4096]).is_ok() {}
    served
        .end
        .join()
        .expect("a server")
        .expect("an end in order");
}

#[test]
fn seats() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a listener");
    let to = listener.local_addr().expect("an address");
    let (log, _lines) = Log::new();
    thread::spawn(move || {
        server::run(&listener, &Seats::new(1), &log, |mut stream| {
            stream.write_all(b"hello")?;
            stream.read_to_end(&mut Vec::new()).map(drop)
        });
    });
    let mut first = std::net::TcpStream::connect(to).expect("a seat");
    let mut second = std::net::TcpStream::connect(to).expect("a queue");
    first.read_exact(&mut [0; 5]).expect("a greeting");
    second.set_nonblocking(true).expect("a flag");
    assert!(second.read(&mut [0; 5]).is_err(), "the seat is taken");
    drop(first);
    second.set_nonblocking(false).expect("a flag");
    second.read_exact(&mut [0; 5]).expect("a greeting");
}

#[test]
fn log() {
    let (log, lines) = Log::new();
    let start = Instant::now();
    (0..5000).for_each(|n| log.line(n.to_string()));
    assert!(start.elapsed() < Duration::from_secs(60), "it waits");
    drop(log);
    assert_eq!(lines.iter().count(), 1000);
}
