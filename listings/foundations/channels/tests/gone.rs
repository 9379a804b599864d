//! What `talk` says of an end that is gone.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

trust::on_trust!();

/// Nothing of a connection with this port is left.
fn is_over(port: u16) -> io::Result<bool> {
    let all = fs::read_to_string("/proc/net/tcp")?;
    Ok(!all.contains(&format!(":{port:04X} ")))
}

#[test]
fn the_last_line_is_lost() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let mut talk = Command::new(env!("CARGO_BIN_EXE_talk"))
        .args(["connect", &address.to_string()])
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut keys = talk.stdin.take().expect("it is a pipe");
    let mut said = BufReader::new(talk.stderr.take().expect("it is a pipe"));
    let (mut first, mut rest) = (String::new(), String::new());

    drop(listener.accept()?);
    drop(listener);
    while !first.contains("nothing more will come") {
        assert!(said.read_line(&mut first)? > 0, "it ended: {first}");
    }
    keys.write_all(b"are you there?\n")?;
    let late = Instant::now() + Duration::from_secs(10);
    while !is_over(address.port())? {
        assert!(Instant::now() < late, "no reset came");
        thread::sleep(Duration::from_millis(5));
    }
    drop(keys);
    said.read_to_string(&mut rest)?;
    assert_eq!(talk.wait()?.code(), Some(1));
    assert_eq!(
        rest,
        "cannot talk: the other end is gone; what you typed last may be lost\n"
    );
    Ok(())
}
