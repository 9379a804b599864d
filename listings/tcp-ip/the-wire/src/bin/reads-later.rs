use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use socket2::{Domain, Socket, Type};

// Not loopback: its client is on another host, the other end of the wire.
const ADDRESS: ([u8; 4], u16) = ([0, 0, 0, 0], 7061);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot read later: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.set_reuse_address(true)?;
    socket.set_recv_buffer_size(4_096)?;
    socket.bind(&SocketAddr::from(ADDRESS).into())?;
    socket.listen(1)?;
    let listener = TcpListener::from(socket);
    writeln!(io::stderr(), "listening on {}", listener.local_addr()?)?;

    let mut stream = loop {
        match listener.accept() {
            Ok((stream, _)) => break stream,
            Err(why) => {
                let _ = writeln!(io::stderr(), "cannot accept: {why}");
                thread::sleep(Duration::from_millis(100));
            }
        }
    };
    print("a client is there; press Enter to read")?;
    io::stdin().read_line(&mut String::new())?;
    let n = io::copy(&mut stream, &mut io::sink())?;
    print(&format!("read {n} bytes"))?;
    Ok(())
}
// ANCHOR_END: run

fn print(line: &str) -> io::Result<()> {
    writeln!(io::stdout(), "{line}")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))
}
