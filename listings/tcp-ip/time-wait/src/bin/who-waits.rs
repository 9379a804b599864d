use std::io::{self, Write};
use std::net::TcpListener;
use std::process::ExitCode;
use std::time::Duration;

use socket2::SockRef;
use time_wait::pair::{Deaf, Pair, connect, hears, until_the_end};
use time_wait::table::until;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show who waits: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
type Deed = fn(Pair) -> io::Result<()>;

const DEEDS: [(&str, Deed); 5] = [
    ("the client closes first", |Pair { client, mut server }| {
        drop(client);
        until_the_end(&mut server)
    }),
    ("the server closes first", |Pair { mut client, server }| {
        drop(server);
        until_the_end(&mut client)
    }),
    ("both at once", |Pair { client, server }| {
        // Neither hears of the other's FIN before it has sent its own.
        let _deaf =
            [Deaf::port(7130)?, Deaf::port(client.local_addr()?.port())?];
        drop((client, server));
        Ok(())
    }),
    ("the client resets", |Pair { client, server: _ }| {
        SockRef::from(&client).set_linger(Some(Duration::ZERO))
    }),
    ("the server closes, the client resets", |pair| {
        let Pair { mut client, server } = pair;
        drop(server);
        until_the_end(&mut client)?;
        SockRef::from(&client).set_linger(Some(Duration::ZERO))
    }),
];

fn run() -> io::Result<()> {
    let mut out = io::stdout();
    hears(7130)?;
    let listener = TcpListener::bind("127.0.0.1:7130")?;
    writeln!(out, "{:38}{:12}server", "", "client")?;
    for (name, deed) in DEEDS {
        let pair = connect(&listener)?;
        let ports = pair.ports()?;
        deed(pair)?;
        let over = |it: &&str| matches!(*it, "-" | "TIME-WAIT");
        until(|| Ok(ports.states()?.iter().all(over)))?;
        let [client, server] = ports.states()?;
        writeln!(out, "{name:38}{client:12}{server}")?;
    }
    Ok(())
}
// ANCHOR_END: run
