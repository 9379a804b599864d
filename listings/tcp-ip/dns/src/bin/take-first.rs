use std::env;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::process::ExitCode;
use std::time::Duration;

use dns::message::{A, records};
use dns::name::Name;
use dns::query::Query;
use dns::transport::recv;
use time_limits::deadline::Deadline;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "take-first: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    const USAGE: &str = "usage: take-first SERVER:PORT NAME...";
    let args = env::args_os().skip(1).map(|arg| arg.into_string());
    let args = args.collect::<Result<Vec<_>, _>>().map_err(|_| USAGE)?;
    let (server, names) = args.split_first().ok_or(USAGE)?;
    let server: SocketAddr = server.parse().map_err(|_| USAGE)?;
    for text in names {
        let name: Name = text.parse().map_err(|e| format!("{text}: {e}"))?;
        let address = match first(server, &name) {
            Ok(Some(address)) => address.to_string(),
            Ok(None) => "no address".to_string(),
            Err(why) => why.to_string(),
        };
        writeln!(io::stdout(), "{text}: {address}")
            .map_err(|e| format!("cannot print: {e}"))?;
    }
    Ok(())
}

/// Wrong on purpose: it believes the first packet that comes, and its first
/// address.
fn first(server: SocketAddr, name: &Name) -> io::Result<Option<Ipv4Addr>> {
    let query = Query::new(name, A, false)?;
    let socket = UdpSocket::bind("0.0.0.0:0")?;
    socket.send_to(&query.bytes, server)?;
    let mut room = [0; 512];
    let until = Deadline::after(Duration::from_secs(2));
    let n = recv(&socket, &mut room, until)?;
    let all = records(&room[..n]).map_err(io::Error::other)?;
    let mut data = all.iter().filter(|r| r.1.kind == A).map(|r| &r.1.data);
    let bytes = data.next().and_then(|data| room.get(data.clone()));
    Ok(bytes
        .and_then(|b| b.first_chunk::<4>())
        .map(|b| (*b).into()))
}
// ANCHOR_END: run
