use std::io::{self, BufReader, ErrorKind, Read};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use framing::{LengthPrefix, read_frame, write_frame};
use passing_descriptors::{accept_one, listen, no_thread, say};

const PATH: &str = "frames.sock";
const CREW: usize = 4;
const LIMIT: u32 = 1024;
const TIME: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    if let Err(e) = serve() {
        say(format_args!("cannot serve on {PATH}: {e}"));
    }
    ExitCode::FAILURE
}

fn serve() -> io::Result<()> {
    // No client can send descriptors: closing them has no deadline.
    let listener = Arc::new(listen(PATH)?);
    for _ in 1..CREW {
        let listener = Arc::clone(&listener);
        thread::Builder::new()
            .spawn(move || attend(&listener))
            .map_err(no_thread("clients"))?;
    }
    say(format_args!("listening on {PATH}"));
    attend(&listener)
}

fn attend(listener: &UnixListener) -> ! {
    static CLIENTS: AtomicU64 = AtomicU64::new(1);
    loop {
        let stream = accept_one(listener);
        let client = CLIENTS.fetch_add(1, Ordering::Relaxed);
        let mut count = 0;
        let then = match answer(&stream, &mut count) {
            Ok(()) => String::new(),
            Err(e) => format!(", then {e}"),
        };
        say(format_args!("client {client}: answered {count}{then}"));
    }
}

// ANCHOR: answer
fn answer(mut stream: &UnixStream, count: &mut u64) -> io::Result<()> {
    stream.set_write_timeout(Some(TIME))?;
    let deadline = Instant::now() + TIME;
    let mut reader = BufReader::new(Until { stream, deadline });
    let mut framing = LengthPrefix::new(LIMIT);
    while let Some(mut frame) = read_frame(&mut reader, &mut framing)? {
        frame.make_ascii_uppercase();
        write_frame(&mut stream, &framing, &frame)?;
        *count += 1;
        reader.get_mut().deadline = Instant::now() + TIME;
    }
    Ok(())
}
// ANCHOR_END: answer

/// Reads from a stream, but only until a deadline.
struct Until<'a> {
    stream: &'a UnixStream,
    deadline: Instant,
}

impl Read for Until<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(left))?;
        self.stream.read(buf).map_err(|e| match e.kind() {
            ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
            _ => e,
        })
    }
}
