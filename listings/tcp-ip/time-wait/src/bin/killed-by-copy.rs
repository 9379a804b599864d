use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::process::ExitCode;

use time_wait::numbers::{clock, numbers, segment, send};
use time_wait::pair::{Pair, connect, until_the_end};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the copy: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut out = io::stdout();
    let listener = TcpListener::bind("127.0.0.1:7137")?;
    let pair = connect(&listener)?;
    let ports = pair.ports()?;
    let Pair {
        mut client,
        mut server,
    } = pair;
    let (first, time) = (numbers(&server)?, clock(&server)?);
    server.write_all(b"hello")?;
    client.read_exact(&mut [0; 5])?;
    drop(client);
    until_the_end(&mut server)?;
    drop(server);
    writeln!(out, "Client's end, before the copy: {}", ports.states()?[0])?;
    send(segment([ports.server, ports.client], first, time, b"hello"))?;
    writeln!(out, "Client's end, after the copy: {}", ports.states()?[0])
}
// ANCHOR_END: run
