use std::env;
use std::io::{self, ErrorKind, Write};
use std::net::TcpListener;
use std::process::ExitCode;

use time_wait::pair::{Pair, connect, until_the_end};

fn main() -> ExitCode {
    let who = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let done = match who.as_deref() {
        Some("client") => run("127.0.0.1:7134", true),
        Some("server") => run("127.0.0.1:7135", false),
        _ => Err(io::Error::other("usage: run-out client|server")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the count: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(address: &str, client_first: bool) -> io::Result<()> {
    let listener = TcpListener::bind(address)?;
    let mut end = String::from("that is enough");
    let mut count = 0;
    while count < 1000 {
        let Pair {
            mut client,
            mut server,
        } = match connect(&listener) {
            Ok(pair) => pair,
            Err(why) if why.kind() == ErrorKind::AddrNotAvailable => {
                end = why.to_string();
                break;
            }
            Err(why) => return Err(why),
        };
        if client_first {
            drop(client);
            until_the_end(&mut server)?;
        } else {
            drop(server);
            until_the_end(&mut client)?;
        }
        count += 1;
    }
    writeln!(io::stdout(), "{count} connections, then: {end}")
}
// ANCHOR_END: run
