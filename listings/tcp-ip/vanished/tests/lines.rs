//! Who is late takes what has come, and waits for no more.

use std::io::{self, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use vanished::line::{Heard, line_until};

trust::on_trust!();

fn heard(bytes: &[u8]) -> io::Result<(Heard, Vec<u8>)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut there = TcpStream::connect(listener.local_addr()?)?;
    let here = listener.accept()?.0;
    there.write_all(bytes)?;
    // It is in the buffer.
    here.peek(&mut [0])?;
    let mut line = Vec::new();
    let past = Instant::now();
    let heard = line_until(&mut BufReader::new(&here), &mut line, past)?;
    Ok((heard, line))
}

#[test]
fn a_late_look_finds_the_line() -> io::Result<()> {
    assert_eq!(heard(b"pong\nand")?, (Heard::Line, b"pong\n".to_vec()));
    Ok(())
}

#[test]
fn a_late_look_does_not_wait_for_the_rest() -> io::Result<()> {
    assert_eq!(heard(b"pon")?, (Heard::Nothing, b"pon".to_vec()));
    Ok(())
}

#[test]
fn a_line_has_an_end_or_is_refused() {
    assert!(heard(&[b'x'; 2000]).is_err());
}

#[test]
fn the_time_is_waited_for() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let _there = TcpStream::connect(listener.local_addr()?)?;
    let here = listener.accept()?.0;
    let due = Instant::now() + Duration::from_millis(50);
    let mut line = Vec::new();
    let heard = line_until(&mut BufReader::new(&here), &mut line, due)?;
    assert_eq!(heard, Heard::Nothing);
    assert!(Instant::now() >= due);
    Ok(())
}
