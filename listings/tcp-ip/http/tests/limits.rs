//! The table of limits on the page, a test a row: one below is taken, one
//! above is not.

use std::fs;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use http::limits::Limits;
use http::log::{Log, MOST};
use http::server::{self, SEATS};
use threads::seats::Seats;
use with::{answers, ask, start, statuses};

#[allow(dead_code, reason = "each test uses a part")]
mod with;

trust::on_trust!();

const GET: &str = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
const SHORT: Duration = Duration::from_millis(200);

fn post(fields: &str, body: &str) -> String {
    format!("POST / HTTP/1.1\r\nHost: a\r\n{fields}\r\n{body}")
}

/// What each test of the table is about has the value that the page says.
#[test]
fn the_page_says_these_values() {
    let page = "../../../src/tcp-ip/http.md";
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let page = fs::read_to_string(page).expect("the page");
    let it = Limits::default();
    let kib = |n: usize| format!("{} KiB", n >> 10);
    let mib = |n: u64| format!("{} MiB", n >> 20);
    let time = |it: Duration| format!("{} s", it.as_secs_f64());
    let number = |n: usize| match n {
        1000.. => format!("{},{:03}", n / 1000, n % 1000),
        _ => n.to_string(),
    };
    for (test, value) in [
        ("line", kib(it.line)),
        ("head", kib(it.head)),
        ("fields", number(it.fields)),
        ("body", mib(it.body)),
        ("chunk_line", format!("{} bytes", it.chunk_line)),
        ("requests", number(it.requests)),
        ("idle", time(it.idle)),
        ("head_time", time(it.head_time)),
        ("body_time", time(it.body_time)),
        ("piece_time", time(it.piece_time)),
        ("linger", time(it.linger)),
        ("linger_bytes", mib(it.linger_bytes)),
        ("seats", number(SEATS.get())),
        ("log", number(MOST)),
    ] {
        let name = format!("`{test}`");
        let right = |cells: Vec<&str>| {
            let limits = format!(", {}", cells[2].trim());
            limits.contains(&format!(", {value}")) && cells[4].contains(&name)
        };
        let rows = page.lines().map(|it| it.split('|').collect::<Vec<_>>());
        let mut rows = rows.filter(|it| it.len() == 6);
        assert!(rows.any(right), "{test}: {value}");
    }
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
    let with = |n| {
        let x = "x".repeat(n - "X: \r\n\r\n".len());
        let body = format!("0\r\nX: {x}\r\n\r\n");
        let post = post("Transfer-Encoding: chunked\r\n", &body);
        statuses(Limits::default(), post)
    };
    assert_eq!(with(16 << 10), [200]);
    assert_eq!(with((16 << 10) + 1), [431]);
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
        linger: SHORT,
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
        linger: SHORT,
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
    // This one has no eye for it yet, and still gets it.
    let mut served = start(Limits::default());
    served.client.write_all(b"no\r\n").expect("a request");
    for _ in 0..20 {
        thread::sleep(Duration::from_millis(10));
        served.client.write_all(&[0; 100]).expect("a listener");
    }
    served.client.shutdown(Shutdown::Write).expect("an end");
    assert_eq!(answers(&served.client)[0].0, 400);
}

#[test]
fn linger_bytes() {
    let limits = Limits {
        linger: Duration::from_secs(3600),
        ..Limits::default()
    };
    let most = limits.linger_bytes as usize;
    let mut served = start(limits);
    served.client.write_all(b"no\r\n").expect("a request");
    assert_eq!(answers(&served.client)[0].0, 400);
    served.client.write_all(&vec![0; most]).expect("a listener");
    thread::sleep(SHORT);
    assert!(!served.end.is_finished(), "it may be so much");
    served.client.write_all(&[0]).expect("a listener");
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
