use std::io::{self, BufReader, ErrorKind, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use framing::{LengthPrefix, read_frame, write_frame};

const PATH: &str = "frames.sock";
const CREW: usize = 4;
const LIMIT: u32 = 1024;
const TIME: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    if let Err(e) = serve() {
        eprintln!("frame-server: cannot serve on {PATH}: {e}");
    }
    ExitCode::FAILURE
}

fn serve() -> io::Result<()> {
    let listener = UnixListener::bind(PATH)?;
    for _ in 1..CREW {
        let listener = listener.try_clone()?;
        thread::Builder::new().spawn(move || attend(&listener))?;
    }
    println!("listening on {PATH}");
    attend(&listener)
}

fn attend(listener: &UnixListener) -> ! {
    static CLIENTS: AtomicU64 = AtomicU64::new(1);
    loop {
        match listener.accept() {
            Ok((stream, _)) => {
                let client = CLIENTS.fetch_add(1, Ordering::Relaxed);
                let mut count = 0;
                let outcome = answer(&stream, &mut count);
                let line = format!("client {client}: answered {count}");
                // Where nobody hears it, `println!` would end the thread.
                let _ = match outcome {
                    Ok(()) => writeln!(io::stdout(), "{line}"),
                    Err(e) => writeln!(io::stderr(), "{line}, then {e}"),
                };
            }
            Err(e) => {
                let _ = writeln!(io::stderr(), "cannot accept: {e}");
                thread::sleep(Duration::from_millis(100));
            }
        }
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
