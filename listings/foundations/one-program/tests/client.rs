//! What the client makes of answers that are no echo.

use std::ffi::OsStr;
use std::io;
use std::net::UdpSocket;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::thread;

use socket2::{Domain, SockAddr, Socket, Type};

trust::on_trust!();

fn answered(with: usize) -> io::Result<(bool, String)> {
    let server = UdpSocket::bind("127.0.0.1:0")?;
    let place = format!("udp:{}", server.local_addr()?);
    let answering = thread::spawn(move || {
        let (_, from) = server.recv_from(&mut [0; 100])?;
        server.send_to(&vec![b'a'; with], from)
    });
    let (question, to) = io::pipe()?;
    io::Write::write_all(&mut { to }, b"hello\n")?;
    let output = Command::new(env!("CARGO_BIN_EXE_echo-client"))
        .arg(place)
        .stdin(Stdio::from(question))
        .output()?;
    answering.join().expect("it does not panic")?;
    let printed = [output.stdout, output.stderr].concat();
    let printed = String::from_utf8_lossy(&printed).into_owned();
    Ok((output.status.success(), printed))
}

#[test]
fn a_datagram_that_was_cut_is_no_answer() -> io::Result<()> {
    let (success, printed) = answered(4096)?;
    assert!(success && printed.starts_with("4096 bytes: a"), "{printed}");
    let (success, printed) = answered(5000)?;
    assert!(!success, "{printed}");
    assert!(printed.contains("more than 4096 bytes"), "{printed}");
    assert!(!printed.contains("aaaa"), "{printed}");
    Ok(())
}

/// The queue has room for one, and nobody accepts.
#[test]
fn a_full_queue_is_no_answer() -> io::Result<()> {
    let name = format!("full-queue-{}", std::process::id());
    let path = std::env::temp_dir().join(name);
    let listener = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    listener.bind(&SockAddr::unix(&path)?)?;
    listener.listen(0)?;
    let _first = UnixStream::connect(&path)?;
    let place = format!("unix:{}", path.display());
    let output = Command::new(env!("CARGO_BIN_EXE_echo-client"))
        .arg(&place)
        .stdin(Stdio::null())
        .output();
    std::fs::remove_file(&path)?;
    let said = String::from_utf8_lossy(&output?.stderr).into_owned();
    assert_eq!(
        said,
        format!("cannot echo at {place:?}: no answer for 2 s\n")
    );
    Ok(())
}

#[test]
fn what_is_not_utf8_is_refused() -> io::Result<()> {
    let place = OsStr::from_bytes(b"unix:a\xff.sock");
    for program in [
        env!("CARGO_BIN_EXE_echo-server"),
        env!("CARGO_BIN_EXE_echo-client"),
    ] {
        // Who binds another name would serve there for ever.
        let output = Command::new("timeout")
            .args(["5".as_ref(), program.as_ref(), place])
            .output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let fine = said.contains(r"a\xFF.sock") && said.contains("as UTF-8");
        assert!(fine && output.status.code() == Some(1), "{program}: {said}");
    }
    Ok(())
}
