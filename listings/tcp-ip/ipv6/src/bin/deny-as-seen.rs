use std::net::{IpAddr, SocketAddr};
use std::process::ExitCode;

use ipv6::door::{listen, say, serve};
use ipv6::words;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("deny-as-seen: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    let list = words()?
        .iter()
        .map(|a| a.parse().map_err(|_| format!("{a} is no address")))
        .collect::<Result<Vec<IpAddr>, String>>()?;
    let listener = listen().map_err(|e| format!("cannot listen: {e}"))?;
    serve(listener, |client: SocketAddr| {
        // Wrong on purpose: after the run, the page says what.
        let ip = client.ip();
        (ip.to_string(), list.contains(&ip))
    })
}
// ANCHOR_END: run
