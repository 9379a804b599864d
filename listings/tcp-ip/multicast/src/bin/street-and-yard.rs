use std::io::{self, Write};
use std::process::ExitCode;

use multicast::hosts::Hosts;
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
    let up = "five hosts are up; press Enter to remove them";
    writeln!(io::stdout(), "{up}")?;
    io::stdin().read_line(&mut String::new()).map(|_| ())
}
