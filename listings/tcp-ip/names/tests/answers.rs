//! What a name server says, read right; and nothing that it sends is trusted.

use std::io;
use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::thread;
use std::time::{Duration, Instant};

use names::allowed::allowed;
use names::lookup::{Why, look_up};
use names::question::{Said, ask, question, read};
use names::two_faces;

trust::on_trust!();

const LONG: Duration = Duration::from_secs(10);

fn header(code: u8, cut: bool, records: u16) -> io::Result<Option<Said>> {
    let question = question("good.test", 7)?;
    let mut answer = question.clone();
    answer[2] = 0x84 | if cut { 2 } else { 0 };
    answer[3] = 0x80 | code;
    answer[6..8].copy_from_slice(&records.to_be_bytes());
    Ok(read(&answer, &question))
}

#[test]
fn each_answer_has_its_word() -> io::Result<()> {
    assert_eq!(header(0, false, 3)?, Some(Said::Answers(3)));
    assert_eq!(header(0, false, 0)?, Some(Said::Answers(0)));
    assert_eq!(header(3, false, 0)?, Some(Said::NoSuchName));
    assert_eq!(header(2, false, 0)?, Some(Said::CannotFindOut));
    assert_eq!(header(5, false, 0)?, Some(Said::Refused));
    assert_eq!(header(0, true, 0)?, Some(Said::CutShort));
    assert_eq!(header(4, false, 0)?, Some(Said::Code(4)));
    Ok(())
}

#[test]
fn no_answer_of_any_length_panics_or_passes() -> io::Result<()> {
    let question = question("good.test", 7)?;
    assert_eq!(read(&question, &question), None, "a question is no answer");
    let mut answer = question.clone();
    answer[2] = 0x84;
    for n in 0..question.len() {
        assert_eq!(read(&answer[..n], &question), None, "{n} bytes");
    }
    for n in (0..question.len()).filter(|n| !(2..12).contains(n)) {
        let mut other = answer.clone();
        other[n] ^= 1;
        assert_eq!(read(&other, &question), None, "byte {n} is another");
    }
    Ok(())
}

#[test]
fn a_refusal_may_be_a_header_only() -> io::Result<()> {
    let question = question("good.test", 7)?;
    let mut answer = question[..12].to_vec();
    answer[2] = 0x84;
    assert_eq!(read(&answer, &question), None, "no code, no question");
    answer[3] = 5;
    assert_eq!(read(&answer, &question), Some(Said::Refused));
    answer[0] ^= 1;
    assert_eq!(read(&answer, &question), None, "another id");
    Ok(())
}

#[test]
fn capitals_do_not_matter() -> io::Result<()> {
    let (question, mut answer) =
        (question("Good.TEST", 7)?, question("gOOD.test", 7)?);
    answer[2] = 0x84;
    assert_eq!(read(&answer, &question), Some(Said::Answers(0)));
    Ok(())
}

#[test]
fn strange_names_are_refused() {
    let long = "x".repeat(64);
    for name in ["", ".", "a..b", ".a", &long] {
        assert!(question(name, 1).is_err(), "{name:?}");
    }
}

#[test]
fn junk_does_not_extend_the_limit() -> io::Result<()> {
    let server = UdpSocket::bind("127.0.0.1:0")?;
    let address = server.local_addr()?;
    thread::Builder::new().spawn(move || {
        let mut buf = [0; 512];
        let Ok((_, peer)) = server.recv_from(&mut buf) else {
            return;
        };
        while server.send_to(b"junk", peer).is_ok() {}
    })?;
    let begin = Instant::now();
    let said = ask(address, "good.test", Duration::from_millis(50))?;
    assert_eq!(said, Said::Silence);
    assert!(begin.elapsed() < LONG / 2);
    Ok(())
}

#[test]
fn the_right_answer_after_a_wrong_one() -> io::Result<()> {
    let server = UdpSocket::bind("127.0.0.1:0")?;
    let address = server.local_addr()?;
    thread::Builder::new().spawn(move || -> io::Result<()> {
        let mut buf = [0; 512];
        let (n, peer) = server.recv_from(&mut buf)?;
        buf[2] = 0x84;
        buf[0] ^= 1;
        server.send_to(&buf[..n], peer)?;
        buf[0] ^= 1;
        buf[3] = 3;
        server.send_to(&buf[..n], peer)?;
        Ok(())
    })?;
    assert_eq!(ask(address, "good.test", LONG)?, Said::NoSuchName);
    Ok(())
}

#[test]
fn two_faces_answer_questions_only() -> io::Result<()> {
    let question = question("rebind.test", 7)?;
    let face = || Some(Ipv4Addr::new(192, 0, 2, 1));
    let answer = two_faces::answer(&question, face).unwrap_or_default();
    assert_eq!(read(&answer, &question), Some(Said::Answers(1)));
    assert!(answer.ends_with(&[192, 0, 2, 1]));
    for n in 0..question.len() {
        assert_eq!(two_faces::answer(&question[..n], face), None);
    }
    assert_eq!(two_faces::answer(&[255; 512], face), None);
    Ok(())
}

#[test]
fn literals_are_looked_up_without_anybody() {
    let port = |host: &str| look_up(host, 7).map(|a| a[0].to_string());
    assert_eq!(port("127.1"), Ok("127.0.0.1:7".into()));
    assert_eq!(port("::1"), Ok("[::1]:7".into()));
    assert_eq!(look_up("a\0b", 7), Err(Why::NoName));
}

#[test]
fn nothing_inside_is_allowed() {
    for inside in [
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001::1",
        "2001:10::1",
    ] {
        let ip: IpAddr = inside.parse().expect("an address");
        assert!(!allowed(ip), "{inside}");
    }
    for outside in [
        "192.0.2.1",
        "1.1.1.1",
        "100.128.0.1",
        "2001:db8::1",
        "2606:4700::1111",
        "::ffff:192.0.2.1",
    ] {
        let ip: IpAddr = outside.parse().expect("an address");
        assert!(allowed(ip), "{outside}");
    }
}
