use std::fs::File;
use std::io::{self, BufRead, Error, Read};
use std::net::TcpListener;
use std::process::{self, ExitCode};
use std::thread;
use std::time::Duration;

use no_messages::{no_thread, say};
use threads::server::Server;

const ADDRESS: &str = "127.0.0.1:7180";
/// How long the busy ones may take.
const LIMIT: Duration = Duration::from_secs(4);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot serve on {ADDRESS}: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let listener = TcpListener::bind(ADDRESS)?;
    let server = Server::new(listener, 64, contents);
    let stopper = || {
        let line = io::stdin().lock().skip_until(b'\n');
        if let Err(why) = line {
            say(format_args!("cannot read, so it stops: {why}"));
        }
        let cut = server.stop(LIMIT);
        if server.seats.all_back(LIMIT) > 0 {
            // Without a word: it may be the log that a handler waits for.
            process::exit(1);
        }
        say(format_args!("cut: {cut}"));
    };
    thread::scope(|scope| {
        thread::Builder::new()
            .spawn_scoped(scope, stopper)
            .map_err(no_thread("the stop"))?;
        say(format_args!("listening on {ADDRESS}, Enter stops"));
        server.serve();
        io::Result::Ok(())
    })?;
    say("all threads have ended");
    Ok(())
}

/// The answer to a line is what the file of that name has.
fn contents(line: &[u8]) -> io::Result<Vec<u8>> {
    let name = str::from_utf8(line).map_err(Error::other)?.trim_end();
    if name.contains('/') {
        return Err(Error::other("only files of this directory"));
    }
    let mut contents = Vec::new();
    File::open(name)?.take(1 << 20).read_to_end(&mut contents)?;
    Ok(contents)
}
// ANCHOR_END: run
