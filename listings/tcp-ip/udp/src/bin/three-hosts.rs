use std::io::{self, Write};
use std::process::ExitCode;

use udp::hosts::Hosts;
use udp::say;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("no hosts: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let _hosts = Hosts::new()?;
    writeln!(
        io::stdout(),
        "three hosts are up; press Enter to remove them"
    )
    .map_err(|e| io::Error::other(format!("cannot print: {e}")))?;
    io::stdin().read_line(&mut String::new()).map(|_| ())
}
