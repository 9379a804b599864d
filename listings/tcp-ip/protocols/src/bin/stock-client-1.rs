use std::collections::BTreeMap;
use std::io::{self, Error, Write};
use std::net::TcpStream;
use std::process::ExitCode;
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
            say(why);
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(address: &str) -> io::Result<()> {
    let stream = TcpStream::connect(address)?;
    let deadline = Deadline::after(Duration::from_secs(30));
    let hello = Hello { low: 1, high: 1 };
    let mut talk = Talk::begin(&stream, hello, deadline)?;
    let asks = ["count tea", "count milk", "take tea 1"];
    let mut open: BTreeMap<u32, _> = (1..).zip(asks).collect();
    let lines = open.iter().map(|(id, ask)| format!("{id} {ask}\n"));
    talk.send(&lines.collect::<String>())?;
    while !open.is_empty() {
        let reply = talk.reply().map_err(|why| {
            let open: Vec<_> = open.values().copied().collect();
            let open = open.join(", ");
            Error::new(why.kind(), format!("no answer to {open}: {why}"))
        })?;
        let (id, said) = match &reply {
            Reply::Ok { id, n } => (*id, format!("{n}")),
            Reply::No { id, code, why } => (*id, told(*code, why)),
            Reply::Bye { code, why } => {
                return Err(Error::other(told(*code, why)));
            }
        };
        let Some(ask) = open.remove(&id) else {
            return Err(Error::other(format!("nobody asked {id}")));
        };
        writeln!(io::stdout(), "{ask}: {said}")?;
    }
    Ok(())
}

/// What the user is told.
fn told(code: u32, why: &str) -> String {
    let why = why.escape_debug();
    match code / 10 {
        5 => format!("not now: {why} ({code})"),
        _ => format!("no: {why} ({code})"),
    }
}
// ANCHOR_END: run
