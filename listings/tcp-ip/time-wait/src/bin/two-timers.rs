use std::io::{self, BufRead, Write};
use std::net::TcpListener;
use std::process::ExitCode;

use time_wait::pair::{Pair, connect, until_the_end};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the timers: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7136")?;
    let Pair { client, mut server } = connect(&listener)?;
    drop(client);
    until_the_end(&mut server)?;
    drop(server);

    let Pair {
        client,
        server: _stays,
    } = connect(&listener)?;
    drop(client);
    writeln!(io::stdout(), "two clients have closed; press Enter to end")?;
    io::stdin().lock().skip_until(b'\n').map(|_| ())
}
// ANCHOR_END: run
