use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use no_messages::say;
use socket2::SockRef;

const ADDRESS: &str = "127.0.0.1:7210";

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot serve on {ADDRESS}: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: tell
// Wrong on purpose: after the run, the page says what.
type Members = Mutex<BTreeMap<usize, Arc<TcpStream>>>;

fn lock(it: &Members) -> MutexGuard<'_, BTreeMap<usize, Arc<TcpStream>>> {
    it.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Each line of a member goes to all others.
fn member(id: usize, stream: &TcpStream, members: &Members) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    while (&mut reader).take(512).read_until(b'\n', &mut line)? > 0 {
        let members = lock(members);
        for (_, other) in members.iter().filter(|(it, _)| **it != id) {
            // If it fails, the other's own thread will see the end.
            let _ = (&**other).write_all(&line);
        }
        line.clear();
    }
    Ok(())
}
// ANCHOR_END: tell

fn serve() -> io::Result<()> {
    let listener = TcpListener::bind(ADDRESS)?;
    let members = Arc::new(Members::default());
    say(format_args!("listening on {ADDRESS}"));
    for id in 0.. {
        let done = listener.accept().and_then(|(stream, _)| {
            // Not megabytes, for you would have to wait until they are full.
            SockRef::from(&stream).set_send_buffer_size(64 * 1024)?;
            let stream = Arc::new(stream);
            let all = Arc::clone(&members);
            lock(&all).insert(id, Arc::clone(&stream));
            let conversation = move || {
                // An error says that the member is gone, and so does an end.
                let _ = member(id, &stream, &all);
                lock(&all).remove(&id);
            };
            let done = thread::Builder::new().spawn(conversation);
            if done.is_err() {
                lock(&members).remove(&id);
            }
            done.map(drop)
        });
        if let Err(why) = done {
            say(format_args!("cannot accept or start a thread: {why}"));
            thread::sleep(Duration::from_millis(100));
        }
    }
    Ok(())
}
