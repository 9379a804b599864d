use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use no_messages::say;
use time_limits::deadline::{Deadline, Timed};

const ADDRESS: &str = "127.0.0.1:7180";
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

// Wrong on purpose: the page says why.
// ANCHOR: serve
struct Shared {
    free: Mutex<usize>,
    back: Condvar,
    /// Whose whole is shared among the clients' numbers.
    cake: Mutex<u32>,
}

#[allow(clippy::unwrap_used)]
fn serve() -> io::Result<Infallible> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    let shared = Arc::new(Shared {
        free: Mutex::new(2),
        back: Condvar::new(),
        cake: Mutex::new(100),
    });
    loop {
        let free = shared.free.lock().unwrap();
        *shared.back.wait_while(free, |it| *it == 0).unwrap() -= 1;
        let shared = Arc::clone(&shared);
        let started = listener.accept().and_then(|(stream, _)| {
            let handler = move || {
                if let Err(why) = answer(&stream, &shared.cake) {
                    say(format_args!("cannot serve a client: {why}"));
                }
                *shared.free.lock().unwrap() += 1;
                shared.back.notify_one();
            };
            thread::Builder::new().spawn(handler)
        });
        if let Err(why) = started {
            say(format_args!("cannot serve a client: {why}"));
            thread::sleep(Duration::from_millis(100));
        }
    }
}

#[allow(clippy::unwrap_used)]
fn answer(stream: &TcpStream, cake: &Mutex<u32>) -> io::Result<()> {
    let mut timed = Timed(stream, Deadline::after(LIMIT));
    let mut line = String::new();
    BufReader::new(&mut timed).take(64).read_line(&mut line)?;
    let guests: u32 = line.trim().parse().map_err(io::Error::other)?;
    let cake = cake.lock().unwrap();
    timed.write_all(format!("{}\n", *cake / guests).as_bytes())
}
// ANCHOR_END: serve
