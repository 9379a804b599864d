use std::env;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use names::question::{Said, ask};

const LIMIT: Duration = Duration::from_millis(500);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "ask-server: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    const USAGE: &str = "usage: ask-server SERVER:PORT NAME...";
    let args = env::args_os().skip(1).map(|arg| arg.into_string());
    let args = args.collect::<Result<Vec<_>, _>>().map_err(|_| USAGE)?;
    let (server, names) = args.split_first().ok_or(USAGE)?;
    let server: SocketAddr =
        server.parse().map_err(|e| format!("{server}: {e}"))?;
    for name in names {
        match ask(server, name, LIMIT).map_err(|e| format!("{name}: {e}"))? {
            Said::Answers(n) => say(format_args!("{name}: {n} records")),
            other => say(format_args!("{name}: {other:?}")),
        }
        .map_err(|e| format!("cannot print: {e}"))?;
    }
    Ok(())
}
// ANCHOR_END: run

fn say(line: impl Display) -> io::Result<()> {
    writeln!(io::stdout(), "{line}")
}
