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
    let mut args = env::args().skip(1);
    let server = args.next().ok_or("usage: ask-server SERVER:PORT NAME...")?;
    let server: SocketAddr =
        server.parse().map_err(|e| format!("{server}: {e}"))?;
    for name in args {
        match ask(server, &name, LIMIT).map_err(|e| format!("{name}: {e}"))? {
            Said::Answers(n) => say(format_args!("{name}: {n} records")),
            other => say(format_args!("{name}: {other:?}")),
        }
        .map_err(|e| e.to_string())?;
    }
    Ok(())
}
// ANCHOR_END: run

fn say(line: impl Display) -> io::Result<()> {
    writeln!(io::stdout(), "{line}")
}
