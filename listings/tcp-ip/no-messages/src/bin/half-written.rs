use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use no_messages::{no_thread, pair, say};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the halves: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut stream, mut peer) = pair()?;
    stream.set_write_timeout(Some(Duration::from_millis(200)))?;
    let message = vec![b'm'; 10_000_000];
    if let Err(why) = stream.write_all(&message) {
        writeln!(io::stdout(), "write_all of 10000000 bytes: {why}")?;
    }

    let reader = thread::Builder::new()
        .spawn(move || {
            let mut all = Vec::new();
            peer.read_to_end(&mut all).map(|_| all.len())
        })
        .map_err(no_thread("the reader"))?;
    stream.set_write_timeout(None)?;
    // Wrong on purpose: nobody knows how much has left already.
    stream.write_all(&message)?;
    drop(stream);
    let n = reader.join().map_err(|_| io::ErrorKind::Other)??;
    writeln!(
        io::stdout(),
        "after a second write_all, the peer has read {n}"
    )
}
// ANCHOR_END: run
