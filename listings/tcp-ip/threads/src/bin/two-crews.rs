use std::io::{self, BufRead, BufReader, Error, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use no_messages::{no_thread, say};
use time_limits::deadline::{Deadline, Timed};

const ADDRESS: &str = "127.0.0.1:7180";
const IDLE: Duration = Duration::from_secs(600);

fn main() -> ExitCode {
    if let Err(why) = serve() {
        say(format_args!("cannot serve on {ADDRESS}: {why}"));
    }
    ExitCode::FAILURE
}

type Job = Box<dyn FnOnce() + Send>;

/// A crew that does whatever job it is given.
fn crew(number: usize) -> io::Result<SyncSender<Job>> {
    let (sender, jobs) = mpsc::sync_channel::<Job>(8);
    let jobs = Arc::new(Mutex::new(jobs));
    for _ in 0..number {
        let jobs = Arc::clone(&jobs);
        thread::Builder::new()
            .spawn(move || {
                while let Some(job) = next(&jobs) {
                    job();
                }
            })
            .map_err(no_thread("clients"))?;
    }
    Ok(sender)
}

fn next(jobs: &Mutex<Receiver<Job>>) -> Option<Job> {
    let jobs = jobs.lock().unwrap_or_else(PoisonError::into_inner);
    jobs.recv().ok()
}

// ANCHOR: serve
fn serve() -> io::Result<()> {
    let listener = TcpListener::bind(ADDRESS)?;
    let (crew, helpers) = (crew(2)?, crew(1)?);
    say(format_args!("listening on {ADDRESS}"));
    loop {
        let (stream, _) = match listener.accept() {
            Ok(client) => client,
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
                continue;
            }
        };
        let helpers = helpers.clone();
        let talk = move || {
            if let Err(why) = converse(&stream, &helpers) {
                say(format_args!("cannot serve a client: {why}"));
            }
        };
        crew.send(Box::new(talk)).map_err(|_| gone())?;
    }
}

fn converse(stream: &TcpStream, helpers: &SyncSender<Job>) -> io::Result<()> {
    let mut reader = BufReader::new(Timed(stream, Deadline::after(IDLE)));
    reader.get_mut().write_all(b"ready\n")?;
    loop {
        let mut line = Vec::new();
        reader.get_mut().1 = Deadline::after(IDLE);
        (&mut reader).take(1024).read_until(b'\n', &mut line)?;
        if line.last() != Some(&b'\n') {
            return Ok(());
        }
        let (tell, told) = mpsc::sync_channel(1);
        let work = move || drop(tell.send(line.to_ascii_uppercase()));
        helpers.send(Box::new(work)).map_err(|_| gone())?;
        let answer = told.recv().map_err(|_| gone())?;
        reader.get_mut().write_all(&answer)?;
    }
}
// ANCHOR_END: serve

fn gone() -> Error {
    Error::other("the crew is gone")
}
