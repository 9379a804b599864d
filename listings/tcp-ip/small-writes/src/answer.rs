use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

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
/// How long the server waits for a whole message.
const TIME: Duration = Duration::from_secs(2);

/// Serves one client after the other.
pub fn serve(listener: &TcpListener) -> ! {
    loop {
        match listener.accept() {
            Ok((stream, _)) => {
                if let Err(why) = converse(stream) {
                    say(format_args!("a conversation failed: {why}"));
                }
            }
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn converse(mut stream: TcpStream) -> io::Result<()> {
    stream.set_write_timeout(Some(TIME))?;
    let (mut message, mut quick) = ([0; WHOLE], None);
    loop {
        let (mut got, began) = (0, Instant::now());
        while got < WHOLE {
            if quick == Some(EACH) {
                SockRef::from(&stream).set_tcp_quickack(true)?;
            }
            let left = TIME.saturating_sub(began.elapsed());
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            stream.set_read_timeout(Some(left))?;
            match stream.read(&mut message[got..]) {
                Ok(0) if got == 0 => return Ok(()),
                Ok(0) => return Err(ErrorKind::UnexpectedEof.into()),
                Ok(n) => got += n,
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock => {}
                Err(e) => return Err(e),
            }
        }
        let first = message[HEAD.len()];
        // Never `false`: that would tell the kernel to delay.
        if quick.is_none() && first == ONCE {
            SockRef::from(&stream).set_tcp_quickack(true)?;
        }
        quick.get_or_insert(first);
        stream.write_all(&ANSWER)?;
    }
}
// ANCHOR_END: answer
