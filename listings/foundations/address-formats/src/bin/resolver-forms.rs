use std::io::{self, Write};
use std::net::ToSocketAddrs;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the forms: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
const HOSTS: [&str; 4] = ["127.1", "0x7f.1", "010.0.0.1", "fe80::1%lo"];

fn run() -> io::Result<()> {
    for host in HOSTS {
        match (host, 7010).to_socket_addrs().map(|mut all| all.next()) {
            Ok(Some(address)) => {
                writeln!(io::stdout(), "{host:11} {address}")?;
            }
            Ok(None) => writeln!(io::stdout(), "{host:11} no address")?,
            Err(why) => writeln!(io::stdout(), "{host:11} {why}")?,
        }
    }
    Ok(())
}
// ANCHOR_END: run
