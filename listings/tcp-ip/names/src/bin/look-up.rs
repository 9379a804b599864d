use std::env;
use std::io::{self, Write};
use std::net::ToSocketAddrs;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot say what I found: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for name in env::args().skip(1) {
        let begin = Instant::now();
        let found = name.to_socket_addrs();
        let seconds = begin.elapsed().as_secs_f32();
        write!(io::stdout(), "{name}, {seconds:.0} s:")?;
        match found {
            Ok(addresses) => {
                for address in addresses {
                    write!(io::stdout(), " {}", address.ip())?;
                }
            }
            Err(why) => write!(io::stdout(), " {:?}: {why}", why.kind())?,
        }
        writeln!(io::stdout())?;
    }
    Ok(())
}
// ANCHOR_END: run
