//! A call that was interrupted is made again. strace interrupts each kind of
//! call once, at its first, its second and its third time.

use std::io::{BufRead, BufReader};
use std::net::UdpSocket;
use std::process::{Command, Stdio};
use std::time::Duration;

use icmp_and_mtu::wait::again;

trust::on_trust!();

#[test]
fn nobody_notices() {
    let programs = [
        env!("CARGO_BIN_EXE_strangers"),
        env!("CARGO_BIN_EXE_one-error"),
    ];
    for program in programs {
        for when in 1..4 {
            let inject =
                format!("inject=sendto,recvfrom,poll:error=EINTR:when={when}");
            let ran = Command::new("strace")
                .args(["-D", "-qq", "-o", "/dev/null", "-e", &inject])
                .arg(program)
                .output();
            let ran = match ran {
                Ok(it) if !it.stderr.starts_with(b"strace: ") => it,
                why => {
                    trust::lacks("nobody_notices", &format!("{why:?}"));
                    return;
                }
            };
            let said = String::from_utf8_lossy(&ran.stdout).to_lowercase();
            let why = String::from_utf8_lossy(&ran.stderr);
            assert!(ran.status.success(), "{program} {when}: {why}");
            assert!(!said.contains("interrupt"), "{program} {when}: {said}");
        }
    }
}

/// Nor does the client of a server: its answer comes.
#[test]
fn the_answer_is_sent_again() {
    // A port that was free a moment ago.
    let free = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let address = free.local_addr().expect("an address");
    drop(free);
    let mut server = Command::new("strace")
        .args(["-D", "-qq", "-o", "/dev/null", "-e"])
        .arg("inject=sendto,recvmsg:error=EINTR:when=1")
        .arg(env!("CARGO_BIN_EXE_how-long"))
        .arg(address.to_string())
        .stderr(Stdio::piped())
        .spawn()
        .expect("strace");
    let stderr = server.stderr.take().expect("it was asked for");
    let mut line = String::new();
    BufReader::new(stderr).read_line(&mut line).expect("a line");
    let mut buf = [0; 20];
    let told = if !line.starts_with("strace: ") {
        let client = UdpSocket::bind("127.0.0.1:0").expect("a socket");
        let limit = Some(Duration::from_secs(10));
        client.set_read_timeout(limit).expect("a limit");
        client.send_to(&[7; 100], address).expect("a question");
        again(|| client.recv(&mut buf)).map(|n| buf[..n].to_vec())
    } else {
        trust::lacks("the_answer_is_sent_again", &line);
        Ok([&[7; 8][..], &[0, 100, 0]].concat())
    };
    server.kill().and_then(|()| server.wait()).expect("its end");
    assert_eq!(
        told.expect("an answer"),
        [&[7; 8][..], &[0, 100, 0]].concat()
    );
}
