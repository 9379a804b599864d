//! The client, and answers of every kind.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::thread;
use std::time::Duration;

use http::client::Client;
use http::limits::{Fault, Limits};
use no_messages::pair;

trust::on_trust!();

/// What the client makes of these bytes: the status, the body's length, and
/// whether it would ask again.
fn answer(method: &str, bytes: &str) -> Result<(u16, u64, bool), Fault> {
    let (mut near, far) = pair().expect("a pair");
    let bytes = bytes.to_string();
    let server = thread::spawn(move || {
        let _ = (&far).write_all(bytes.as_bytes());
        let _ = far.shutdown(Shutdown::Write);
        let _ = (&far).read_to_end(&mut Vec::new());
    });
    let limits = Limits {
        body: 1000,
        ..Limits::default()
    };
    let mut client = Client::new(&mut near, &limits);
    let done = client.ask(method, ("a", "/"), None).and_then(|reply| {
        let n = client.body(&reply).drain()?;
        Ok((reply.status, n, client.keeps()))
    });
    drop(near);
    server.join().expect("a server");
    done
}

#[test]
fn ends_of_every_kind() {
    let good = [
        (
            "GET",
            "200 OK\r\nContent-Length: 5\r\n\r\nhello",
            (200, 5, true),
        ),
        ("GET", "200 OK\r\n\r\nhello", (200, 5, false)),
        (
            "HEAD",
            "200 OK\r\nContent-Length: 5\r\n\r\n",
            (200, 0, true),
        ),
        ("GET", "304\r\nContent-Length: 5\r\n\r\n", (304, 0, true)),
        ("GET", "204 \r\n\r\n", (204, 0, true)),
        (
            "GET",
            "100 Continue\r\n\r\nHTTP/1.1 103 \r\nLink: x\r\n\r\n\
             HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
            (200, 0, true),
        ),
        (
            "GET",
            "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\
             5;x\r\nhello\r\n5\r\nhello\r\n0\r\nSum: 10\r\n\r\n",
            (200, 10, true),
        ),
        (
            "GET",
            "200 OK\r\nConnection: x, Close\r\nContent-Length: 0\r\n\r\n",
            (200, 0, false),
        ),
    ];
    for (method, text, right) in good {
        let got = answer(method, &format!("HTTP/1.1 {text}"));
        assert_eq!(got.ok(), Some(right), "{text}");
    }
    let old = answer("GET", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx");
    assert_eq!(old.ok(), Some((200, 1, false)));
}

/// A 2xx to CONNECT has no body, whatever its head says (RFC 9110, section
/// 9.3.6): what follows belongs to somebody else.
#[test]
fn no_tunnel_is_taken_for_a_body() {
    let text = "HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nhello";
    let why = answer("CONNECT", text).map_err(|why| why.to_string());
    let right = "refused here: CONNECT, which this client does not speak";
    assert_eq!(why, Err(right.to_string()));
}

/// A server that says all this at once, and then waits for our end.
fn says(bytes: &'static str) -> (TcpStream, thread::JoinHandle<()>) {
    let (near, far) = pair().expect("a pair");
    let server = thread::spawn(move || {
        let _ = (&far).write_all(bytes.as_bytes());
        let _ = (&far).read_to_end(&mut Vec::new());
    });
    (near, server)
}

#[test]
fn what_nobody_asked_for_is_no_answer() {
    for second in ["201 \r\nContent-Length: 3\r\n\r\ntwo", "408 \r\n\r\n"] {
        let first = "HTTP/1.1 200 \r\nContent-Length: 3\r\n\r\none";
        let (mut near, server) =
            says((first.to_owned() + "HTTP/1.1 " + second).leak());
        let limits = Limits::default();
        // All of it has come, so one read takes it.
        while near.peek(&mut [0; 200]).expect("bytes") < first.len() + 17 {}
        let mut client = Client::new(&mut near, &limits);
        let reply = client.ask("GET", ("a", "/one"), None).expect("one");
        assert_eq!(client.body(&reply).drain().ok(), Some(3));
        assert!(!client.keeps());
        let two = client.ask("GET", ("a", "/two"), None);
        assert!(two.is_err(), "{:?}", two.map(|it| it.status));
        drop(near);
        server.join().expect("a server");
    }
}

#[test]
fn half_a_request_is_the_last() {
    let (mut near, far) = pair().expect("a pair");
    (&far)
        .write_all(b"HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n")
        .expect("an answer");
    // Nobody reads, and no buffer takes it all.
    let limits = Limits {
        body_time: Duration::from_millis(300),
        ..Limits::default()
    };
    let mut client = Client::new(&mut near, &limits);
    let body = vec![b'x'; 30 << 20];
    let reply = client.ask("POST", ("a", "/one"), Some(&body)).expect("one");
    assert_eq!(reply.status, 200);
    assert!(!client.keeps());
    assert!(client.ask("GET", ("a", "/two"), None).is_err());
}

#[test]
fn no_request_of_two_words() {
    for (method, target) in
        [("", "/"), ("GET", ""), ("G/T", "/"), ("GET", "/ /")]
    {
        let (mut near, far) = pair().expect("a pair");
        let limits = Limits::default();
        let mut client = Client::new(&mut near, &limits);
        let Err(why) = client.ask(method, ("a", target), None) else {
            panic!("{method} {target}");
        };
        assert!(why.to_string().starts_with("refused here"), "{why}");
        drop(near);
        assert_eq!((&far).read_to_end(&mut Vec::new()).ok(), Some(0));
    }
}

#[test]
fn what_is_cut_off_or_has_two_ends_is_an_error() {
    let hundred = "100 \r\n\r\nHTTP/1.1 ".repeat(10) + "200 \r\n\r\n";
    let long = format!("200 \r\n\r\n{}", "x".repeat(1001));
    for text in [
        "200 OK\r\nContent-Length: 5\r\n\r\nhell",
        "200 OK\r\nContent-Length: 5\r\n",
        "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
        "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n",
        "200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        "200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0",
        "200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhello",
        "101 Switching\r\n\r\n",
        "20 OK\r\n\r\n",
        "2000 OK\r\n\r\n",
        "\r\n\r\n",
        &hundred,
        &long,
    ] {
        let got = answer("GET", &format!("HTTP/1.1 {text}"));
        assert!(got.is_err(), "{text:.60}: {got:?}");
    }
}
