//! A client of `seqpacket-echo` that sends much.

use std::io::{self, BufRead, BufReader, Read};
use std::process::{Command, Stdio};

use socket2::{Domain, SockAddr, Socket, Type};

trust::on_trust!();

#[test]
fn a_client_does_not_fill_the_log() -> io::Result<()> {
    let name = format!("few-lines-{}", std::process::id());
    let path = std::env::temp_dir().join(name);
    let mut server = Command::new(env!("CARGO_BIN_EXE_seqpacket-echo"))
        .arg(&path)
        .stderr(Stdio::piped())
        .spawn()?;
    let mut log = BufReader::new(server.stderr.take().expect("it is a pipe"));
    let mut said = String::new();
    log.read_line(&mut said)?;
    assert!(said.starts_with("listening on "), "{said}");

    let mut client = Socket::new(Domain::UNIX, Type::SEQPACKET, None)?;
    client.connect(&SockAddr::unix(&path)?)?;
    std::fs::remove_file(&path)?;
    for _ in 0..100 {
        client.send(b"hello")?;
        assert_eq!(client.read(&mut [0; 9])?, 5);
    }
    drop(client);
    said.clear();
    while !said.ends_with("end of file, or an empty message\n") {
        assert!(log.read_line(&mut said)? > 0, "it ended: {said}");
    }
    server.kill()?;
    server.wait()?;
    assert_eq!(said.lines().count(), 4, "{said}");
    Ok(())
}
