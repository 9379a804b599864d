use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::io::{self, Error, ErrorKind, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use no_messages::{cannot, say};
use protocols::client::{Talk, address, ended};
use protocols::hello::Hello;
use protocols::reply::Reply;
use time_limits::deadline::Deadline;

fn main() -> ExitCode {
    let Some(address) = address() else {
        say("usage: stock-client-2 [ADDRESS]");
        return ExitCode::FAILURE;
    };
    // A name that nobody can guess, the same for each try.
    let key = format!("{:016x}", RandomState::new().build_hasher().finish());
    let mut wish = Wish { key, open: None };
    match run(&mut wish, &address) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(match wish.open {
                Some(_) => format!("perhaps one was taken at {address}: {why}"),
                None => format!("cannot take tea at {address}: {why}"),
            });
            ExitCode::FAILURE
        }
    }
}

fn run(wish: &mut Wish, address: &str) -> io::Result<()> {
    let deadline = Deadline::after(Duration::from_secs(10));
    for tries in 1..=3 {
        let part = deadline.part(Duration::from_secs(3));
        match take(wish, address, part) {
            Ok(said) => {
                return writeln!(io::stdout(), "take tea 1: {said}")
                    .map_err(cannot("print"));
            }
            // The same would be refused again, or could be a second wish.
            Err(why) if why.kind() == ErrorKind::Unsupported => {
                return Err(why);
            }
            Err(why) if wish.open == Some(1) => return Err(why),
            Err(why) => say(format_args!("try {tries}: {why}")),
        }
        thread::sleep(Duration::from_millis(100));
    }
    Err(Error::other("three tries have failed"))
}

// ANCHOR: take
/// One tea, however many tries that takes.
struct Wish {
    key: String,
    /// The version in which a request was sent that has no answer yet.
    open: Option<u32>,
}

fn take(
    wish: &mut Wish,
    address: &str,
    deadline: Deadline,
) -> io::Result<String> {
    let stream = TcpStream::connect(address)?;
    let hello = Hello { low: 1, high: 2 };
    let mut talk = Talk::begin(&stream, hello, deadline)?;
    // Another line would be another wish.
    if wish.open.is_some_and(|version| version != talk.version) {
        return Err(Error::other("this server does not know my key"));
    }
    let before = wish.open.replace(talk.version);
    talk.send(&match talk.version {
        1 => "1 take tea 1\n".to_string(),
        _ => format!("1 take tea 1 !key={}\n", wish.key),
    })?;
    match talk.reply()? {
        Reply::Ok { id: 1, n } => Ok(format!("{n} left")),
        Reply::No { id: 1, code, why } if code / 10 == 4 => {
            Ok(format!("no, {} ({code})", why.escape_debug()))
        }
        // Not done by this try. Of a try before, that says nothing.
        Reply::No { id: 1, code, .. } => {
            wish.open = before;
            Err(Error::other(format!("code {code}")))
        }
        Reply::Bye { code, why } => Err(ended(code, &why)),
        _ => Err(Error::other("an answer to nobody's question")),
    }
}
// ANCHOR_END: take
