//! A client that writes for ever gets a hundred lines of the log, and no more.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use std::{env, fs, process};

trust::on_trust!();

#[test]
fn a_hundred_messages_and_no_more() -> io::Result<()> {
    let place: PathBuf =
        env::temp_dir().join(format!("most-{}", process::id()));
    fs::create_dir(&place)?;
    let path = place.join("speak.sock");
    let server = Command::new(env!("CARGO_BIN_EXE_who-speaks"))
        .arg(&path)
        .stderr(Stdio::piped())
        .spawn();
    let heard = server.and_then(|mut server| {
        let heard = heard(&mut server, &path);
        server.kill()?;
        server.wait()?;
        heard
    });
    fs::remove_dir_all(&place)?;
    let heard = heard?;
    let (last, lines) = heard.split_last().expect("it says something");
    assert_eq!(last, "a client is lost: more than 100 messages");
    assert_eq!(lines.len(), 100);
    assert!(lines.iter().all(|line| line.ends_with(": m")), "{lines:?}");
    Ok(())
}

/// What the server logs while a client writes one message after another, each
/// when the one before has been logged.
fn heard(server: &mut Child, path: &Path) -> io::Result<Vec<String>> {
    let log = server.stderr.take().map(BufReader::new);
    let log = log.ok_or(io::ErrorKind::BrokenPipe)?;
    let mut log = log.lines();
    let mut next = || log.next().ok_or(io::ErrorKind::UnexpectedEof)?;
    next()?;
    let mut client = UnixStream::connect(path)?;
    client.set_read_timeout(Some(Duration::from_secs(10)))?;
    next()?;
    let mut heard = Vec::new();
    loop {
        client.write_all(b"m")?;
        let line = next()?;
        let lost = line.starts_with("a client is lost");
        heard.push(line);
        if lost {
            // It has closed: with the last message read, that is an end.
            assert_eq!(client.read(&mut [0; 1])?, 0);
            return Ok(heard);
        }
        // Should it never end, the test does.
        if heard.len() > 200 {
            return Ok(heard);
        }
    }
}
