//! The new client, at servers that change between its tries.

use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpListener;
use std::process::{Command, Output};
use std::thread;

trust::on_trust!();

/// A server that says `said` to each connection in turn, a line to each line
/// that comes, and then ends it. What came behind the hellos, and the client.
fn client(said: &[&[&str]]) -> io::Result<(Vec<String>, Output)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    thread::scope(|scope| {
        let server = scope.spawn(|| {
            let mut heard = Vec::new();
            for said in said {
                let (stream, _) = listener.accept()?;
                let mut lines = BufReader::new(&stream).lines();
                lines.next().transpose()?;
                for say in *said {
                    (&stream).write_all(format!("{say}\n").as_bytes())?;
                    heard.extend(lines.next().transpose()?);
                }
            }
            io::Result::Ok(heard)
        });
        let bin = env!("CARGO_BIN_EXE_stock-client-2");
        let output = Command::new(bin).arg(address.to_string()).output()?;
        // A server that waits for a client that comes no more.
        while !server.is_finished() {
            drop(std::net::TcpStream::connect(address));
        }
        let heard = server.join().map_err(|_| io::Error::other("a panic"))?;
        Ok((heard?, output))
    })
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_line_with_a_key_is_never_followed_by_one_without() {
    let lost: &[&str] = &["stock 2"];
    let old: &[&str] = &["stock 1", "1 ok 1"];
    let (heard, output) = client(&[lost, old, old]).expect("a server");
    assert_eq!(heard.len(), 1, "{heard:?}");
    assert!(heard[0].starts_with("1 take tea 1 !key="), "{heard:?}");
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("perhaps one was taken"));
}

#[test]
fn the_same_line_is_sent_again() {
    let lost: &[&str] = &["stock 2"];
    let busy: &[&str] = &["stock 2", "1 no 50 busy"];
    let good: &[&str] = &["stock 2", "1 ok 1"];
    let (heard, output) = client(&[lost, busy, good]).expect("a server");
    assert_eq!(heard, vec![heard[0].clone(); 3]);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn without_a_key_only_a_refusal_is_asked_again() {
    let lost: &[&str] = &["stock 1"];
    let busy: &[&str] = &["stock 1", "1 no 50 busy"];
    let good: &[&str] = &["stock 1", "1 ok 1"];
    let (heard, output) = client(&[busy, good]).expect("a server");
    assert_eq!(heard, ["1 take tea 1"; 2]);
    assert_eq!(output.status.code(), Some(0));
    let (heard, output) = client(&[lost]).expect("a server");
    assert_eq!(heard, ["1 take tea 1"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("perhaps one was taken"));
}

#[test]
fn what_is_refused_is_not_sent_again() {
    let (_, output) = client(&[&["bye 48 \u{1b}[2J"]]).expect("a server");
    let told = told(&output);
    assert!(told.starts_with("cannot take tea"), "{told}");
    assert!(told.contains(r"bye 48, \u{1b}[2J"), "{told}");
    assert!(!told.contains("try"), "{told}");
}
