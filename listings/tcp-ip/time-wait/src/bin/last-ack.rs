use std::io::{self, Write};
use std::net::{Shutdown, TcpListener};
use std::process::ExitCode;

use time_wait::pair::{Deaf, Pair, connect, hears, until_the_end};
use time_wait::table::until;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the last ACK: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut out = io::stdout();
    hears(7133)?;
    let listener = TcpListener::bind("127.0.0.1:7133")?;
    let pair = connect(&listener)?;
    let ports = pair.ports()?;
    let Pair { client, mut server } = pair;
    // Not closed: the limit also counts a closed end that waits for a FIN.
    client.shutdown(Shutdown::Write)?;
    until_the_end(&mut server)?;

    let deaf = Deaf::port(ports.server)?;
    server.shutdown(Shutdown::Write)?;
    until(|| Ok(ports.states()? != ["FIN-WAIT-2", "LAST-ACK"]))?;
    let [client, kept] = ports.states()?;
    writeln!(out, "The last ACK is lost. Client {client}, server {kept}")?;
    drop(deaf);
    until(|| Ok(ports.states()?[1] != "LAST-ACK"))?;
    let [client, kept] = ports.states()?;
    writeln!(out, "The FIN comes again.  Client {client}, server {kept}")?;
    let why = server.take_error()?;
    let why = why.map_or("no error".into(), |why| why.to_string());
    writeln!(out, "The server's program is told: {why}")
}
// ANCHOR_END: run
