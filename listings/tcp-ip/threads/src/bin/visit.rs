use std::env;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;

use no_messages::{cannot, say};
use threads::crowd::ask;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot visit: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let usage = || io::Error::other("usage: visit NUMBER");
    let number = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let number: usize =
        number.and_then(|it| it.parse().ok()).ok_or_else(usage)?;
    let server = SocketAddr::from(([127, 0, 0, 1], 7180));
    for n in 1..=number {
        let visit = TcpStream::connect(server);
        if let Err(why) = visit.and_then(|stream| ask(&stream, "hello\n")) {
            return Err(io::Error::other(format!("visit {n}: {why}")));
        }
    }
    writeln!(io::stdout(), "{number} visits, one after another")
        .map_err(cannot("print"))
}
// ANCHOR_END: run
