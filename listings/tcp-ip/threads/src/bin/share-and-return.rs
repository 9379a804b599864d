use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use no_messages::say;
use threads::seats::Seats;
use time_limits::deadline::{Deadline, Timed};

const ADDRESS: &str = "127.0.0.1:7180";
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    if let Err(why) = serve() {
        say(format_args!("cannot serve on {ADDRESS}: {why}"));
    }
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve() -> io::Result<()> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    let (seats, cake) = (Seats::new(2), Mutex::new(100));
    thread::scope(|scope| {
        while let Some(seat) = seats.take() {
            let started = listener.accept().and_then(|(stream, _)| {
                let cake = &cake;
                let handler = move || {
                    let _seat = seat;
                    if let Err(why) = answer(&stream, cake) {
                        say(format_args!("cannot serve a client: {why}"));
                    }
                };
                thread::Builder::new().spawn_scoped(scope, handler)
            });
            if let Err(why) = started {
                say(format_args!("cannot serve a client: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    });
    Ok(())
}

fn answer(stream: &TcpStream, cake: &Mutex<u32>) -> io::Result<()> {
    let mut timed = Timed(stream, Deadline::after(LIMIT));
    let mut line = String::new();
    BufReader::new(&mut timed).take(64).read_line(&mut line)?;
    let guests: u32 = line.trim().parse().map_err(io::Error::other)?;
    // Nobody leaves this number half changed. And the lock is free again
    // before the work and the write.
    let cake = *cake.lock().unwrap_or_else(PoisonError::into_inner);
    timed.write_all(format!("{}\n", cake / guests).as_bytes())
}
// ANCHOR_END: serve
