use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use std::{env, thread};

use passing_descriptors::say;
use supervisor::until::Until;

const LIMIT: Duration = Duration::from_secs(5);

/// Asks a greeter again and again until its own input ends, and counts what
/// became of it.
fn main() -> ExitCode {
    let argument = env::args_os().nth(1).map(|a| a.into_string());
    let Some(Ok(address)) = argument else {
        say("usage: ask-often ADDRESS");
        return ExitCode::FAILURE;
    };
    match ask_often(&address) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot ask {address}: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn ask_often(address: &str) -> io::Result<()> {
    let end = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&end);
    thread::Builder::new()
        .spawn(move || {
            if let Err(why) = io::copy(&mut io::stdin(), &mut io::sink()) {
                say(format_args!("cannot read standard input: {why}"));
            }
            told.store(true, Ordering::Relaxed);
        })
        .map_err(|why| {
            io::Error::other(format!("no thread for the keyboard: {why}"))
        })?;
    print(format_args!("asking {address}; Ctrl-D ends it"))?;
    let known = ["answered", "cut short", "refused", "reset"];
    let mut counts = BTreeMap::from(known.map(|it| (it.to_owned(), 0u64)));
    while !end.load(Ordering::Relaxed) {
        let outcome = match ask(address) {
            Ok(answer) if answer.ends_with('\n') => "answered".to_owned(),
            Ok(_) => "cut short".to_owned(),
            Err(e) if e.kind() == ErrorKind::ConnectionRefused => {
                "refused".to_owned()
            }
            Err(e) if e.kind() == ErrorKind::ConnectionReset => {
                "reset".to_owned()
            }
            Err(e) => e.to_string(),
        };
        *counts.entry(outcome).or_insert(0) += 1;
    }
    for (outcome, times) in counts {
        print(format_args!("{outcome}: {times}"))?;
    }
    Ok(())
}

fn print(line: impl Display) -> io::Result<()> {
    writeln!(io::stdout(), "{line}")
        .map_err(|e| io::Error::new(e.kind(), format!("cannot print: {e}")))
}

fn ask(address: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    stream.write_all(b"friend\n")?;
    // For the whole answer, or each byte could take as long.
    let (stream, deadline) = (&stream, Instant::now() + LIMIT);
    let mut answer = String::new();
    Until { stream, deadline }
        .take(1000)
        .read_to_string(&mut answer)?;
    Ok(answer)
}
