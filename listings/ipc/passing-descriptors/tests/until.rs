//! A client's time is over when it is over, whatever it does meanwhile.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use passing_descriptors::Until;

trust::on_trust!();

/// It says nothing for most of the time, then takes a little of the answer
/// again and again, and never all.
#[test]
fn neither_a_pause_nor_parts_make_it_longer() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut client = TcpStream::connect(listener.local_addr()?)?;
    let (served, _) = listener.accept()?;
    let takes = thread::Builder::new().spawn(move || {
        thread::sleep(Duration::from_millis(1600));
        let mut said = client.write_all(b"hello");
        let mut buf = vec![0; 1 << 18];
        while said.is_ok() {
            said = match client.read(&mut buf) {
                Ok(0) | Err(_) => break,
                Ok(_) => Ok(()),
            };
            thread::sleep(Duration::from_millis(100));
        }
    })?;
    let begin = Instant::now();
    let until = Until(&served, begin + Duration::from_secs(2));
    let (mut from, mut to) = (until, until);
    assert_eq!(from.read(&mut [0; 5])?, 5);
    let late = to.write_all(&vec![0; 1 << 30]).expect_err("far too much");
    assert_eq!(late.kind(), ErrorKind::TimedOut);
    // Not twice the limit; the machine may be busy.
    assert!(begin.elapsed() < Duration::from_millis(3400));
    drop(served);
    takes.join().expect("it does not panic");
    Ok(())
}
