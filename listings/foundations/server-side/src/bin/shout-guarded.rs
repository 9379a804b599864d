use std::convert::Infallible;
use std::env;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::num::{NonZeroU32, NonZeroUsize};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

const ADDRESS: &str = "127.0.0.1:7010";
const LONGEST: usize = 1024;

fn main() -> ExitCode {
    let Err(why) = serve();
    eprintln!("shout-guarded: {why}");
    ExitCode::FAILURE
}

fn serve() -> Result<Infallible, String> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [crew, ms] = &args[..] else {
        return Err("usage: shout-guarded CREW LIMIT-MS".into());
    };
    let crew: NonZeroUsize =
        crew.parse().map_err(|e| format!("{crew}: {e}"))?;
    let ms: NonZeroU32 = ms.parse().map_err(|e| format!("{ms}: {e}"))?;
    let limit = Duration::from_millis(ms.get().into());
    let cannot = |e| format!("cannot serve on {ADDRESS}: {e}");
    let listener = TcpListener::bind(ADDRESS).map_err(cannot)?;
    for _ in 1..crew.get() {
        let listener = listener.try_clone().map_err(cannot)?;
        thread::Builder::new()
            .spawn(move || attend(&listener, limit))
            .map_err(cannot)?;
    }
    println!("listening on {ADDRESS}");
    attend(&listener, limit)
}

fn attend(listener: &TcpListener, limit: Duration) -> ! {
    loop {
        match listener.accept() {
            Ok((stream, peer)) => match shout(&stream, limit) {
                Ok(()) => println!("{peer}: end of file"),
                Err(why) => eprintln!("{peer}: {why}"),
            },
            Err(e) => {
                eprintln!("cannot accept: {e}");
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: shout
fn shout(mut stream: &TcpStream, limit: Duration) -> Result<(), String> {
    stream
        .set_write_timeout(Some(limit))
        .map_err(|e| format!("cannot limit writes: {e}"))?;
    let mut reader = BufReader::new(Until {
        deadline: Instant::now(),
        stream,
    });
    let mut line = Vec::new();
    loop {
        line.clear();
        reader.get_mut().deadline = Instant::now() + limit;
        // ANCHOR_END: shout
        reader
            .by_ref()
            .take(LONGEST as u64)
            .read_until(b'\n', &mut line)
            .map_err(|e| format!("cannot read: {e}"))?;
        if line.is_empty() {
            return Ok(());
        }
        if line.len() == LONGEST && !line.ends_with(b"\n") {
            // ANCHOR: refuse
            return match refuse(&mut reader, limit) {
                Ok(n) => Err(format!("line too long; {n} more bytes came")),
                Err(e) => Err(format!("line too long; then {e}")),
            };
            // ANCHOR_END: refuse
        }
        if !line.ends_with(b"\n") {
            return Err(format!("left {} bytes into a line", line.len()));
        }
        let answer = match std::str::from_utf8(&line) {
            Ok(text) => text.to_uppercase(),
            Err(_) => "that is not UTF-8\n".into(),
        };
        stream
            .write_all(answer.as_bytes())
            .map_err(|e| format!("cannot write: {e}"))?;
    }
}

// ANCHOR: until
/// Reads from a stream, but only until a deadline.
struct Until<'a> {
    stream: &'a TcpStream,
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
// ANCHOR_END: until

// ANCHOR: refuse
fn refuse(reader: &mut BufReader<Until>, limit: Duration) -> io::Result<u64> {
    let mut stream = reader.get_ref().stream;
    stream.write_all(b"that line is too long\n")?;
    stream.shutdown(Shutdown::Write)?;
    reader.get_mut().deadline = Instant::now() + limit;
    io::copy(reader, &mut io::sink())
}
// ANCHOR_END: refuse
