use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use socket2::SockRef;

use crate::measuring::say;

/// A message: its length in front, and then its bytes.
pub const HEAD: [u8; 4] = 100u32.to_be_bytes();
pub const BODY: usize = 100;
const WHOLE: usize = HEAD.len() + BODY;
pub const ANSWER: [u8; 10] = *b"understood";

/// The first byte of a conversation's first body: at which reads the server
/// asks its kernel to acknowledge at once.
pub const NEVER: u8 = b'n';
pub const ONCE: u8 = b'o';
pub const EACH: u8 = b'e';

// ANCHOR: answer
/// Serves one client after the other.
pub fn serve(listener: &TcpListener) -> ! {
    loop {
        let served = listener.accept().and_then(|(it, _)| converse(it));
        if let Err(why) = served {
            say(format_args!("a conversation failed: {why}"));
            thread::sleep(Duration::from_millis(100));
        }
    }
}

fn converse(mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(2)))?;
    stream.set_write_timeout(Some(Duration::from_secs(2)))?;
    let mut first = [0; WHOLE];
    stream.read_exact(&mut first)?;
    let quick = first[HEAD.len()];
    SockRef::from(&stream).set_tcp_quickack(quick == ONCE)?;
    stream.write_all(&ANSWER)?;
    let (mut waiting, mut buf) = (0, [0; 4096]);
    loop {
        if quick == EACH {
            SockRef::from(&stream).set_tcp_quickack(true)?;
        }
        match stream.read(&mut buf) {
            Ok(0) => return Ok(()),
            Ok(n) => waiting += n,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
        while waiting >= WHOLE {
            waiting -= WHOLE;
            stream.write_all(&ANSWER)?;
        }
    }
}
// ANCHOR_END: answer
