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
use with::{Served, answers, ask, start, statuses, text_within};

#[allow(dead_code, reason = "each test uses a part")]
mod with;

trust::on_trust!();

const GET: &str = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
/// How the page's table begins, and what stands behind its number of seats.
const TABLE: &str = "| <span class=\"by\">What</span> | Limit | Then | Test |";
const SEATS_LINK: &str = " [seats](threads.md#what-a-seat-costs)";
const SHORT: Duration = Duration::from_millis(200);

fn post(fields: &str, body: &str) -> String {
    format!("POST / HTTP/1.1\r\nHost: a\r\n{fields}\r\n{body}")
}

/// The row of the page's table that names this test: its limit, and what
/// then happens.
fn row(test: &str) -> (String, String) {
    let (name, rows) = (format!("`{test}`"), rows());
    let row = rows
        .iter()
        .find(|it| it[3].split(", ").any(|it| it == name));
    let row = row.unwrap_or_else(|| panic!("no row names {name}"));
    (row[1].clone(), row[2].clone())
}

/// The cells of all rows of that table.
fn rows() -> Vec<[String; 4]> {
    let page = "../../../src/tcp-ip/http.md";
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    let page = fs::read_to_string(page).expect("the page");
    let table = page.lines().skip_while(|it| *it != TABLE).skip(2);
    let table = table.take_while(|it| it.starts_with('|'));
    let cells = |line: &str| {
        let cells = line.trim_matches('|').split('|');
        let cells: Vec<_> = cells.map(|it| it.trim().to_string()).collect();
        cells.try_into().expect("four cells")
    };
    table.map(cells).collect()
}

/// The status that the page says for what is above the limit.
fn status(test: &str) -> u16 {
    let then = row(test).1;
    then.parse().unwrap_or_else(|_| panic!("{test}: {then}"))
}

/// What each test of the table is about has the value that the page says,
/// and what the page says comes then. A number there is a status: the test
/// itself asks the page for it.
#[test]
fn the_page_says_these_values() {
    let it = Limits::default();
    let kib = |n: usize| format!("{} KiB", n >> 10);
    let mib = |n: u64| format!("{} MiB", n >> 20);
    let time = |it: Duration| format!("{} s", it.as_secs_f64());
    let number = |n: usize| match n {
        1000.. => format!("{},{:03}", n / 1000, n % 1000),
        _ => n.to_string(),
    };
    let limits = [
        ("line", kib(it.line), ""),
        ("head", kib(it.head), ""),
        ("fields", number(it.fields), ""),
        ("trailers", "the same".into(), ""),
        ("body", mib(it.body), ""),
        ("chunk_line", format!("{} bytes", it.chunk_line), ""),
        ("requests", number(it.requests), "close"),
        ("idle", time(it.idle), "close"),
        ("head_time", time(it.head_time), ""),
        ("body_time", time(it.body_time), ""),
        ("piece_time", time(it.piece_time), "close"),
        ("linger", time(it.linger), "close"),
        ("linger_bytes", mib(it.linger_bytes), "close"),
        ("seats", number(SEATS.get()), "the queue"),
        ("log", number(MOST), "are lost"),
    ];
    for (test, value, then) in &limits {
        let said = row(test);
        let numbers: Vec<_> = said.0.split(", ").collect();
        let right = |it: &&str| it.trim_end_matches(SEATS_LINK) == value;
        assert!(
            numbers.iter().any(right),
            "{test}: {value}, not {numbers:?}"
        );
        match *then {
            "" => assert!((400..600).contains(&status(test)), "{test}"),
            then => assert_eq!(said.1, then, "{test}"),
        }
    }
    let named = rows().concat().join(" ").matches('`').count() / 2;
    assert_eq!(named, limits.len(), "a row that this test does not read");
    // Every number of every row is one of these.
    let numbers = rows().iter().map(|it| it[1].split(", ").count()).sum();
    assert_eq!(limits.len(), numbers, "a limit without a test");
}

#[test]
fn line() {
    let with = |n| {
        let target = "a".repeat(n - "GET / HTTP/1.1\r\n".len());
        let head = format!("GET /{target} HTTP/1.1\r\nHost: a\r\n\r\n");
        statuses(Limits::default(), head)
    };
    assert_eq!(with(8192), [404]);
    assert_eq!(with(8193), [status("line")]);
}

#[test]
fn head() {
    let with = |n| {
        let x = "x".repeat(n - "Host: a\r\nX: \r\n\r\n".len());
        let head = format!("GET /hello HTTP/1.1\r\nHost: a\r\nX: {x}\r\n\r\n");
        statuses(Limits::default(), head)
    };
    assert_eq!(with(16 << 10), [200]);
    assert_eq!(with((16 << 10) + 1), [status("head")]);
}

#[test]
fn fields() {
    let with = |n: usize| {
        // The shortest that a field can be: many fit into 16 KiB.
        let fields = "x:\r\n".repeat(n - 1);
        let head = format!("GET /hello HTTP/1.1\r\nHost: a\r\n{fields}\r\n");
        statuses(Limits::default(), head)
    };
    assert_eq!(with(100), [200]);
    assert_eq!(with(101), [status("fields")]);
    assert_eq!(with(4000), [status("fields")]);
}

#[test]
fn trailers() {
    let with = |n| {
        let body = format!("0\r\n{}\r\n", "X: y\r\n".repeat(n));
        let post = post("Transfer-Encoding: chunked\r\n", &body);
        statuses(Limits::default(), post)
    };
    assert_eq!(with(100), [200]);
    assert_eq!(with(101), [status("trailers")]);
    let with = |n| {
        let x = "x".repeat(n - "X: \r\n\r\n".len());
        let body = format!("0\r\nX: {x}\r\n\r\n");
        let post = post("Transfer-Encoding: chunked\r\n", &body);
        statuses(Limits::default(), post)
    };
    assert_eq!(with(16 << 10), [200]);
    assert_eq!(with((16 << 10) + 1), [status("trailers")]);
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
    let above = vec![status("body")];
    assert_eq!((length(10), length(11)), (vec![200], above.clone()));
    let chunks = |n| {
        let body = format!("{}0\r\n\r\n", "1\r\nx\r\n".repeat(n));
        let fields = "Transfer-Encoding: chunked\r\n";
        statuses(limits.clone(), post(fields, &body))
    };
    assert_eq!((chunks(10), chunks(11)), (vec![200], above));
}

#[test]
fn chunk_line() {
    let with = |n: usize| {
        let body = format!("1;{}\r\nx\r\n0\r\n\r\n", "x".repeat(n - 4));
        let post = post("Transfer-Encoding: chunked\r\n", &body);
        statuses(Limits::default(), post)
    };
    assert_eq!(with(256), [200]);
    assert_eq!(with(257), [status("chunk_line")]);
}

#[test]
fn requests() {
    let answers = ask(Limits::default(), GET.repeat(1001));
    assert_eq!(answers.len(), 1000);
    let good = (200, "hello\n".to_string());
    assert!(answers.iter().all(|it| *it == good));
    // The last one says so.
    let few = Limits {
        requests: 2,
        ..Limits::default()
    };
    let text = text_within(few, &GET.repeat(3));
    let (_, last) = text.rsplit_once("HTTP/1.1 ").expect("an answer");
    assert!(last.contains("Connection: close\r\n"), "{text}");
    assert_eq!(text.matches("Connection: close").count(), 1, "{text}");
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

/// Sends this a byte each 20 ms: that would do for a limit that begins with
/// each read. What is the answer?
fn drip(limits: Limits, whole: &str, bytes: String) -> u16 {
    let mut served = start(Limits {
        linger: SHORT,
        ..limits
    });
    let mut writer = served.client.try_clone().expect("a clone");
    served.client.write_all(whole.as_bytes()).expect("a begin");
    let drip = thread::spawn(move || {
        for byte in bytes.bytes() {
            if writer.write_all(&[byte]).is_err() {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
        let _ = writer.shutdown(Shutdown::Write);
    });
    let answers = answers(&served.client);
    drop(served.client);
    drip.join().expect("a writer");
    answers[0].0
}

#[test]
fn head_time() {
    let limits = Limits {
        head_time: SHORT,
        ..Limits::default()
    };
    let name = "x".repeat(300);
    let answer = drip(limits, "", GET.replace("hello", &name));
    assert_eq!(answer, status("head_time"));
}

#[test]
fn body_time() {
    let limits = || Limits {
        body_time: SHORT,
        ..Limits::default()
    };
    let x = |n| "x".repeat(n);
    let length = post("Content-Length: 300\r\n", "");
    let answer = drip(limits(), &length, x(300));
    assert_eq!(answer, status("body_time"));
    // In chunks of one byte, and in the trailers behind them.
    let chunked = post("Transfer-Encoding: chunked\r\n", "");
    let chunks = "1\r\nx\r\n".repeat(50) + "0\r\n\r\n";
    let answer = drip(limits(), &chunked, chunks);
    assert_eq!(answer, status("body_time"));
    let trailer = format!("0\r\nX: {}\r\n\r\n", x(300));
    let answer = drip(limits(), &chunked, trailer);
    assert_eq!(answer, status("body_time"));
    // Half of it, and then silence.
    let mut served = start(limits());
    let half = post("Content-Length: 10\r\n", "hello");
    served
        .client
        .write_all(half.as_bytes())
        .expect("half a body");
    assert_eq!(answers(&served.client)[0].0, status("body_time"));
}

/// A client that has asked for a file of this size, and has read nothing yet.
fn large(piece_time: Duration, mib: u64) -> Served {
    let served = start(Limits {
        piece_time,
        linger: SHORT,
        ..Limits::default()
    });
    let large = fs::File::create(served.dir.path().join("large"));
    large
        .and_then(|it| it.set_len(mib << 20))
        .expect("a large file");
    let get = "GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    (&served.client)
        .write_all(get.as_bytes())
        .expect("a request");
    assert!(served.lines.recv().is_ok_and(|it| it == "GET /large: 200"));
    served
}

#[test]
fn piece_time() {
    // More than all buffers take, and nobody reads, or only a trickle.
    for trickle in [0, 1000] {
        let mut served = large(SHORT, 64);
        let start = Instant::now();
        let mut buf = vec![0; trickle];
        while !served.end.is_finished() {
            assert!(start.elapsed() < Duration::from_secs(60), "it waits");
            let _ = served.client.read(&mut buf);
            thread::sleep(Duration::from_millis(10));
        }
        let end = served.end.join().expect("a server");
        assert!(end.is_err(), "{end:?}");
    }
    // Slowly, but not too slowly: that is the exception.
    let piece = Duration::from_secs(2);
    let mut served = large(piece, 40);
    let (start, mut sum, mut buf) = (Instant::now(), 0, vec![0; 256 << 10]);
    loop {
        match served.client.read(&mut buf).expect("a piece") {
            0 => break,
            n => sum += n,
        }
        thread::sleep(Duration::from_millis(20));
    }
    assert!(sum > 40 << 20 && start.elapsed() > piece);
    served.end.join().expect("a server").expect("an end");
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
