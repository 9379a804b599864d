//! "Port unreachable" is a message, and anybody can write one. Whether the
//! peer has gone, only its silence tells.

use std::io::ErrorKind;
use std::net::UdpSocket;
use std::process::Command;
use std::thread;
use std::time::Duration;

use icmp_and_mtu::longest::{Fate, Path};
use icmp_and_mtu::probe::Way;
use icmp_and_mtu::wait::{unreachables, wait_for_more};

trust::on_trust!();

/// Answers the first datagram of at most 100 bytes, as `how-long` does.
fn answer_one(peer: &UdpSocket) {
    let mut buf = [0; 2000];
    loop {
        let (n, from) = peer.recv_from(&mut buf).expect("a datagram");
        if n <= 100 {
            let mut answer = buf[..8].to_vec();
            answer.extend((n as u16).to_be_bytes());
            peer.send_to(&answer, from).expect("it is there");
            return;
        }
    }
}

/// A kernel sends only so many messages a second (`icmp_msgs_per_sec`), and
/// another test may have used them up: waits until it sends each one again.
fn wait_for_messages() {
    let here = || UdpSocket::bind("127.0.0.1:0").expect("a port");
    let nobody = here().local_addr().expect("an address");
    let asker = here();
    let mut sent = 0;
    for _ in 0..500 {
        let before = unreachables().expect("a number");
        asker.send_to(b"hello", nobody).expect("no error yet");
        thread::sleep(Duration::from_millis(10));
        let more = unreachables().expect("a number") > before;
        sent = if more { sent + 1 } else { 0 };
        if sent == 5 {
            return;
        }
    }
    panic!("the kernel sends no messages");
}

#[test]
fn a_peer_that_has_gone_and_one_that_comes_back() {
    wait_for_messages();
    let peer = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let address = peer.local_addr().expect("an address");
    let wait = Duration::from_secs(2);
    let mut way = Way::to(address, wait).expect("a way");
    let first = thread::spawn(move || answer_one(&peer));
    assert_eq!(way.probe(60).expect("no error"), Fate::Arrived);
    first.join().expect("its socket is closed now");

    // It refuses, and then it is there again: that was no answer.
    let before = unreachables().expect("a number");
    let again = thread::spawn(move || {
        wait_for_more(before).expect("it refuses");
        answer_one(&UdpSocket::bind(address).expect("the same port"));
    });
    assert_eq!(way.probe(1300).expect("no error"), Fate::Silence);
    again.join().expect("its socket is closed now");

    // It refuses, and then there is silence.
    let why = way.probe(1300).expect_err("nobody is there");
    assert_eq!(why.kind(), ErrorKind::ConnectionRefused);
}

/// What the kernel refuses has no place in a table of messages.
#[test]
fn a_call_that_fails_is_no_message() {
    if trust::left_out("a_call_that_fails_is_no_message") {
        return;
    }
    // In a network of its own, whose lo is down.
    let output = Command::new("timeout")
        .args([
            "60",
            "unshare",
            "-Urn",
            env!("CARGO_BIN_EXE_which-messages"),
        ])
        .output()
        .expect("it runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(output.stdout, b"");
    let why = "127.0.0.1:7161: Network is unreachable (os error 101)\n";
    assert_eq!(said, format!("cannot show the messages: {why}"));
}
