//! `write_all_parts` writes each byte once, in order, whatever the writer does.

use std::io::{self, ErrorKind, IoSlice, Write};

use small_writes::vectored::write_all_parts;

trust::on_trust!();

/// Takes at most so many bytes in a call, and is interrupted before each.
struct Stubborn {
    room: usize,
    interrupted: bool,
    calls: usize,
    got: Vec<u8>,
}

impl Stubborn {
    fn new(room: usize) -> Self {
        Self {
            room,
            interrupted: false,
            calls: 0,
            got: Vec::new(),
        }
    }
}

impl Write for Stubborn {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.write_vectored(&[IoSlice::new(buf)])
    }

    fn write_vectored(&mut self, bufs: &[IoSlice]) -> io::Result<usize> {
        self.interrupted = !self.interrupted;
        if self.interrupted {
            return Err(ErrorKind::Interrupted.into());
        }
        self.calls += 1;
        let bytes = bufs.iter().flat_map(|it| it.iter());
        let before = self.got.len();
        self.got.extend(bytes.take(self.room));
        Ok(self.got.len() - before)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn every_room() {
    let parts: [&[u8]; 5] = [b"", b"abc", b"", b"defgh", b""];
    for room in 1..=9 {
        let mut to = Stubborn::new(room);
        write_all_parts(&mut to, &parts).expect("all is taken");
        assert_eq!(to.got, b"abcdefgh", "room {room}");
        assert_eq!(to.calls, 8usize.div_ceil(room), "room {room}");
    }
}

#[test]
fn nothing_to_write_is_no_call() {
    let mut to = Stubborn::new(9);
    write_all_parts(&mut to, &[b"", b""]).expect("nothing is wrong");
    assert_eq!(to.calls, 0);
}

#[test]
fn more_parts_than_a_call_takes() {
    let parts = vec![&b"x"[..]; 5000];
    let mut to = Stubborn::new(1024);
    write_all_parts(&mut to, &parts).expect("all is taken");
    assert_eq!(to.got.len(), 5000);
}

#[test]
fn a_writer_that_takes_nothing() {
    let why = write_all_parts(&mut Stubborn::new(0), &[b"a"]);
    assert_eq!(why.map_err(|e| e.kind()), Err(ErrorKind::WriteZero));
}
