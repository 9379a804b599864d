use std::io::{self, Write};
use std::net::{TcpListener, UdpSocket};
use std::process::ExitCode;

use dns::parts::liar::serve;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "tell-lies: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let udp = UdpSocket::bind("127.0.0.1:7532")?;
    let tcp = TcpListener::bind("127.0.0.1:7532")?;
    let _ = io::stderr().write_all(b"listening on 127.0.0.1:7532\n");
    serve(udp, tcp)
}
