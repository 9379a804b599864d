use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

const ADDRESS: &str = "127.0.0.1:7010";
const CREW: usize = 64;
// ANCHOR: shout
const LONGEST: usize = 1024;

// ANCHOR_END: shout
fn main() -> ExitCode {
    let Err(why) = serve();
    eprintln!("shout-lines: cannot serve on {ADDRESS}: {why}");
    ExitCode::FAILURE
}

fn serve() -> io::Result<Infallible> {
    let listener = TcpListener::bind(ADDRESS)?;
    for _ in 1..CREW {
        let listener = listener.try_clone()?;
        thread::Builder::new().spawn(move || attend(&listener))?;
    }
    println!("listening on {ADDRESS}");
    attend(&listener)
}

fn attend(listener: &TcpListener) -> ! {
    loop {
        match listener.accept() {
            Ok((stream, peer)) => match shout(&stream) {
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
fn shout(mut stream: &TcpStream) -> Result<(), String> {
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    loop {
        line.clear();
        reader
            .by_ref()
            .take(LONGEST as u64)
            .read_until(b'\n', &mut line)
            .map_err(|e| format!("cannot read: {e}"))?;
        if line.is_empty() {
            return Ok(());
        }
        if line.len() == LONGEST && !line.ends_with(b"\n") {
            return Err(format!("no line end in {LONGEST} bytes"));
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
// ANCHOR_END: shout
