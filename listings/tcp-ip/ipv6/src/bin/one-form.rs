use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use ipv6::host::Host;
use ipv6::words;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the forms: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for text in words().map_err(io::Error::other)? {
        let forms = match text.parse::<SocketAddr>() {
            Ok(address) => {
                let text = address.to_string();
                format!("{text:24} {}", Host::from(address))
            }
            Err(why) => why.to_string(),
        };
        writeln!(io::stdout(), "{text:24} {forms}")?;
    }
    Ok(())
}
// ANCHOR_END: run
