use std::net::SocketAddr;
use std::process::ExitCode;

use ipv6::door::{listen, say, serve};
use ipv6::host::Host;
use ipv6::words;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("deny-hosts: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    // A zone gets its number here, once.
    let list = words()?
        .iter()
        .map(|a| a.parse())
        .collect::<Result<Vec<Host>, String>>()?;
    let listener = listen().map_err(|e| format!("cannot listen: {e}"))?;
    serve(listener, |client: SocketAddr| {
        let host = Host::from(client);
        (host.to_string(), list.contains(&host))
    })
}
// ANCHOR_END: run
