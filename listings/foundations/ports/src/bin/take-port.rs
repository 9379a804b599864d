use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::{env, process::ExitCode};

fn main() -> ExitCode {
    let argument = env::args_os().nth(1).and_then(|a| a.into_string().ok());
    let Some(port) = argument.and_then(|a| a.parse().ok()) else {
        let _ = writeln!(io::stderr(), "usage: take-port 0..=65535");
        return ExitCode::FAILURE;
    };
    match take(port) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot take port {port}: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: take
fn take(port: u16) -> io::Result<()> {
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let tcp = TcpListener::bind(address)?.local_addr()?;
    let udp = UdpSocket::bind(address)?.local_addr()?;
    writeln!(io::stdout(), "TCP {tcp}, UDP {udp}")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))
}
// ANCHOR_END: take
