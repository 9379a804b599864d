//! A client's longest head and longest body hold, however the bytes come.

use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use names::desk::Desk;
use time_limits::client::{Addresses, get};
use time_limits::deadline::Deadline;

trust::on_trust!();

/// What the client makes of an answer that comes in one piece.
fn told(answer: String, most: usize) -> io::Result<Result<usize, String>> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let port = listener.local_addr()?.port();
    let peer = thread::spawn(move || {
        let (mut stream, _) = listener.accept()?;
        let _ = stream.read(&mut [0; 64])?;
        stream.write_all(answer.as_bytes())
    });
    let desk: Desk<Addresses> =
        Desk::open(1, 1, |_| Some(vec![[127, 0, 0, 1].into()]))?;
    let limit = Deadline::after(Duration::from_secs(5));
    let got = get(
        &desk,
        ("page", port),
        b"GET / HTTP/1.0\r\n\r\n",
        most,
        limit,
    );
    // A client that has heard enough leaves, and the rest can't be written.
    let _ = peer.join();
    Ok(got.map(|body| body.len()).map_err(|why| format!("{why:?}")))
}

#[test]
fn a_body_that_comes_with_its_head() -> io::Result<()> {
    let answer =
        |n| format!("HTTP/1.0 200 OK\r\nContent-Length: {n}\r\n\r\n{:n$}", "");
    assert_eq!(told(answer(1000), 1000)?, Ok(1000));
    let why = told(answer(1001), 1000)?.expect_err("too long");
    assert!(why.contains("too long"), "{why}");
    Ok(())
}

#[test]
fn a_body_without_a_length() -> io::Result<()> {
    let answer = |n| format!("HTTP/1.0 200 OK\r\n\r\n{:n$}", "");
    assert_eq!(told(answer(1000), 1000)?, Ok(1000));
    let why = told(answer(1001), 1000)?.expect_err("too long");
    assert!(why.contains("too long"), "{why}");
    Ok(())
}

#[test]
fn a_head_of_more_than_sixteen_kibibytes() -> io::Result<()> {
    let answer = |n| format!("HTTP/1.0 200 OK\r\nx: {:n$}\r\n\r\n", "");
    assert_eq!(told(answer(16_000), 1000)?, Ok(0));
    let why = told(answer(17_000), 1000)?.expect_err("too long");
    assert!(why.contains("too long"), "{why}");
    Ok(())
}

#[test]
fn no_answer_of_http() -> io::Result<()> {
    let why = told("220 mail ESMTP\r\n\r\n".into(), 1000)?.expect_err("mail");
    assert!(why.contains("not an answer of HTTP"), "{why}");
    Ok(())
}
