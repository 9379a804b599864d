use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::io::{self, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use no_messages::say;
use protocols::client::{Talk, address};
use protocols::hello::Hello;
use protocols::reply::Reply;
use time_limits::deadline::Deadline;

fn main() -> ExitCode {
    match run(&address()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot take tea: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// What is known when a try has failed.
enum Failed {
    /// It was not done, or may be asked again: it has a key.
    Again(io::Error),
    /// Nobody knows whether it was done.
    Unknown(io::Error),
}

fn run(address: &str) -> io::Result<()> {
    let deadline = Deadline::after(Duration::from_secs(10));
    // A name that nobody can guess, the same for each try.
    let key = format!("{:016x}", RandomState::new().build_hasher().finish());
    for tries in 1..=3 {
        match take(address, &key, deadline) {
            Ok(said) => return writeln!(io::stdout(), "take tea 1: {said}"),
            Err(Failed::Again(why)) => {
                say(format_args!("try {tries}: {why}"));
            }
            Err(Failed::Unknown(why)) => {
                say("perhaps one was taken, and the server knows no keys");
                return Err(why);
            }
        }
        thread::sleep(Duration::from_millis(100));
    }
    Err(io::Error::other("three tries have failed"))
}

// ANCHOR: take
fn take(
    address: &str,
    key: &str,
    deadline: Deadline,
) -> Result<String, Failed> {
    let stream = TcpStream::connect(address).map_err(Failed::Again)?;
    let hello = Hello { low: 1, high: 2 };
    let talk = Talk::begin(&stream, hello, deadline);
    let mut talk = talk.map_err(Failed::Again)?;
    let (line, failed): (_, fn(io::Error) -> Failed) = match talk.version {
        1 => ("1 take tea 1\n".to_string(), Failed::Unknown),
        _ => (format!("1 take tea 1 !key={key}\n"), Failed::Again),
    };
    talk.send(&line).map_err(failed)?;
    let reply = talk.reply().map_err(failed)?;
    match reply {
        Reply::Ok { id: 1, n } => Ok(format!("{n} left")),
        Reply::No { id: 1, code, why } if code / 10 != 5 => {
            Ok(format!("no, {} ({code})", why.escape_debug()))
        }
        // Not now, or an end before the answer.
        Reply::No { id: 1, code, .. } => {
            Err(Failed::Again(io::Error::other(format!("code {code}"))))
        }
        Reply::Bye { code, .. } => {
            Err(failed(io::Error::other(format!("bye {code}"))))
        }
        _ => Err(failed(io::Error::other("an answer to nobody's question"))),
    }
}
// ANCHOR_END: take
