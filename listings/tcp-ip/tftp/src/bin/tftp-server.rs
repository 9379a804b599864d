use std::collections::BTreeSet;
use std::env;
use std::net::{SocketAddr, UdpSocket};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::thread;

use tftp::link::say;
use tftp::place::Place;
use tftp::serving::Server;

/// So many transfers at a time.
const CREW: usize = 32;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot serve: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    let mut args: Vec<_> = env::args_os().skip(1).collect();
    let tell = args.iter().any(|it| it == "--tell");
    args.retain(|it| it != "--tell");
    let [directory, address] = &args[..] else {
        return Err("give a directory and an address".to_owned());
    };
    let address = address.to_string_lossy();
    let address: SocketAddr = address
        .parse()
        .map_err(|_| format!("{address} is no address"))?;
    if address.ip().is_unspecified() {
        // An answer must come from the address that was asked.
        return Err("name one address of this host".to_owned());
    }
    let directory = Path::new(directory);
    let place = Place::open(directory)
        .map_err(|why| format!("{}: {why}", directory.display()))?;
    let socket = UdpSocket::bind(address)
        .map_err(|why| format!("on {address}: {why}"))?;
    let busy = Mutex::new(BTreeSet::new());
    let server = Arc::new(Server {
        socket,
        place,
        tell,
        busy,
    });
    for _ in 1..CREW {
        let server = Arc::clone(&server);
        thread::Builder::new()
            .spawn(move || server.work())
            .map_err(|why| format!("no thread for clients: {why}"))?;
    }
    say(format_args!("listening on {address}"));
    server.work();
    Ok(())
}
// ANCHOR_END: run
