use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use socket2::{Domain, Socket, Type};

const OTHERS: [&str; 4] = [
    "[::1]:7112",
    "0.0.0.0:7112",
    "127.0.0.1:7112",
    "[::ffff:127.0.0.1]:7112",
];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show what is free: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for only_v6 in [false, true] {
        let _first = listen("[::]:7112", only_v6)?;
        writeln!(io::stdout(), "[::], IPV6_V6ONLY {only_v6}; then")?;
        for other in OTHERS {
            let answer = match listen(other, false) {
                Ok(_) => "listens".into(),
                Err(why) => why.to_string(),
            };
            writeln!(io::stdout(), "  {other:24} {answer}")?;
        }
    }
    Ok(())
}

fn listen(address: &str, only_v6: bool) -> io::Result<Socket> {
    let address: SocketAddr = address.parse().map_err(io::Error::other)?;
    let domain = Domain::for_address(address);
    let socket = Socket::new(domain, Type::STREAM, None)?;
    if domain == Domain::IPV6 {
        socket.set_only_v6(only_v6)?;
    }
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    socket.listen(128)?;
    Ok(socket)
}
// ANCHOR_END: run
