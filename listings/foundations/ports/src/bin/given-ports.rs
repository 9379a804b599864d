use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot get ports: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let server = TcpListener::bind("127.0.0.1:0")?;
    let address = server.local_addr()?;
    writeln!(io::stdout(), "server at {address}")?;
    for _ in 0..3 {
        let client = TcpStream::connect(address)?;
        let address = client.local_addr()?;
        writeln!(io::stdout(), "client at {address}")?;
    }
    Ok(())
}
// ANCHOR_END: run
