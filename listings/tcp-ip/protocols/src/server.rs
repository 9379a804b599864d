//! The server around a conversation: a crew, limits, and a close that loses
//! nothing.

use std::convert::Infallible;
use std::io::{self, BufReader, BufWriter, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use closing::finish;
use framing::{Lines, read_frame};
use no_messages::{no_thread, say};
use time_limits::deadline::{Deadline, Timed};

use crate::conversation::{Conversation, Next, bye};
use crate::grammar::LINE;
use crate::shop::Shop;

const CREW: usize = 4;
/// For the word at the end, and for the client to hear it.
const FAREWELL: Duration = Duration::from_secs(1);
const UNREAD: u64 = 1 << 20;

struct Server {
    listener: TcpListener,
    shop: Mutex<Shop>,
    highest: u32,
    seconds: u64,
}

/// Serves the versions 1 to `highest`, each client for so many seconds.
pub fn serve(
    address: &str,
    highest: u32,
    seconds: u64,
) -> io::Result<Infallible> {
    let server = Arc::new(Server {
        listener: TcpListener::bind(address)?,
        shop: Mutex::default(),
        highest,
        seconds,
    });
    for _ in 1..CREW {
        let server = Arc::clone(&server);
        thread::Builder::new()
            .spawn(move || server.attend())
            .map_err(no_thread("clients"))?;
    }
    say(format_args!("listening on {address}"));
    server.attend()
}

impl Server {
    fn attend(&self) -> ! {
        loop {
            match self.listener.accept() {
                Ok((stream, peer)) => {
                    if let Err(why) = self.talk(&stream) {
                        say(format_args!("cannot serve {peer}: {why}"));
                    }
                }
                Err(why) => {
                    say(format_args!("cannot accept: {why}"));
                    thread::sleep(Duration::from_millis(100));
                }
            }
        }
    }

    // ANCHOR: talk
    fn talk(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let deadline = Deadline::after(Duration::from_secs(self.seconds));
        let mut reader = BufReader::new(Timed(stream, deadline));
        let mut writer = BufWriter::new(Timed(stream, deadline));
        let mut lines = Lines::new(LINE);
        let mut conversation =
            Conversation::new(&self.shop, self.highest, self.seconds);
        let last = loop {
            let line = match read_frame(&mut reader, &mut lines) {
                Ok(Some(line)) => line,
                Ok(None) => return writer.flush(),
                Err(why) => break farewell(why)?,
            };
            match conversation.line(&line) {
                Next::Say(line) => writeln!(writer, "{line}")?,
                Next::End(line) => break line,
            }
            // Requests that came together are answered together. But without
            // a whole line in the buffer, the next read may wait.
            if !reader.buffer().contains(&b'\n') {
                writer.flush()?;
            }
        };
        writer.flush()?;
        let mut writer = Timed(stream, Deadline::after(FAREWELL));
        writer.write_all(format!("{last}\n").as_bytes())?;
        say(format_args!("sent {last}"));
        finish(stream, FAREWELL, UNREAD).map(drop)
    }
    // ANCHOR_END: talk
}

/// What a client is told when its line can't be read.
fn farewell(why: io::Error) -> io::Result<String> {
    let last = match why.kind() {
        ErrorKind::TimedOut => bye(50, "time is up"),
        ErrorKind::InvalidData => bye(49, "the line is too long"),
        // It has sent its end, and may still read.
        ErrorKind::UnexpectedEof => bye(47, "the line has no end"),
        _ => return Err(why),
    };
    match last {
        Next::Say(line) | Next::End(line) => Ok(line),
    }
}
