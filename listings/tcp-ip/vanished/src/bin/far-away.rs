use std::io::{self, Write};
use std::process::ExitCode;

use vanished::net::Net;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "no host far away: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let _net = Net::new(0)?;
    writeln!(io::stdout(), "198.51.100.1 is up; press Enter to remove it")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))?;
    io::stdin().read_line(&mut String::new()).map(|_| ())
}
