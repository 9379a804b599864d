use std::collections::BTreeMap;
use std::io::{self, Error, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::Duration;

use no_messages::{cannot, say};
use protocols::client::{Talk, address, ended};
use protocols::hello::Hello;
use protocols::reply::Reply;
use time_limits::deadline::Deadline;

fn main() -> ExitCode {
    let Some(address) = address() else {
        say("usage: stock-client-1 [ADDRESS]");
        return ExitCode::FAILURE;
    };
    match run(&address) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot ask {address}: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(address: &str) -> io::Result<()> {
    let asks = ["count tea", "count milk", "take tea 1"];
    let mut open: BTreeMap<u32, _> = (1..).zip(asks).collect();
    ask(address, &mut open).inspect_err(|_| {
        let open: Vec<_> = open.into_values().collect();
        say(format_args!("no answer to {}", open.join(", ")));
    })
}

fn ask(address: &str, open: &mut BTreeMap<u32, &str>) -> io::Result<()> {
    let stream = TcpStream::connect(address)?;
    let deadline = Deadline::after(Duration::from_secs(30));
    let hello = Hello { low: 1, high: 1 };
    let mut talk = Talk::begin(&stream, hello, deadline)?;
    let lines = open.iter().map(|(id, ask)| format!("{id} {ask}\n"));
    talk.send(&lines.collect::<String>())?;
    while !open.is_empty() {
        let (id, said) = match talk.reply()? {
            Reply::Ok { id, n } => (id, n.to_string()),
            Reply::No { id, code, why } => (id, told(code, &why)),
            Reply::Bye { code, why } => return Err(ended(code, &why)),
        };
        let Some(ask) = open.remove(&id) else {
            return Err(Error::other(format!("nobody asked {id}")));
        };
        writeln!(io::stdout(), "{ask}: {said}").map_err(cannot("print"))?;
    }
    Ok(())
}

/// What the user is told.
fn told(code: u32, why: &str) -> String {
    let why = why.escape_debug();
    match code / 10 {
        4 => format!("no: {why} ({code})"),
        5 => format!("not now: {why} ({code})"),
        _ => format!("not done: {why} ({code})"),
    }
}
// ANCHOR_END: run
