use std::env;
use std::io::{self, ErrorKind, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use dns::fields;
use dns::name::Name;
use dns::query::Query;
use dns::spelling;
use dns::transport::{recv, send, socket};
use the_wire::field::Cursor;
use time_limits::deadline::Deadline;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "name-dns: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
/// The question; or, with a server, the first packet that answers it.
fn run() -> Result<(), String> {
    const USAGE: &str = "usage: name-dns NAME TYPE [SERVER:PORT]";
    let args = env::args_os().skip(1).map(|arg| arg.into_string());
    let args = args.collect::<Result<Vec<_>, _>>().map_err(|_| USAGE)?;
    let [name, kind, server @ ..] = &args[..] else {
        return Err(USAGE.into());
    };
    let asked: Name = name.parse().map_err(|e| format!("{name}: {e}"))?;
    let kind = spelling::kind(kind).ok_or("which type?")?;
    let mut packet = Query::plain(&asked, kind, false).bytes;
    packet[..2].copy_from_slice(&[0x12, 0x34]); // an id to recognise
    if let Some(server) = server.first() {
        let why = |e: &dyn std::fmt::Display| format!("{server}: {e}");
        let server: SocketAddr = server.parse().map_err(|e| why(&e))?;
        packet = exchange(server, &packet).map_err(|e| why(&e))?;
    }
    let mut cursor = Cursor::new(&packet);
    let end = fields::name(&mut cursor, &packet);
    for field in &cursor.fields {
        for (i, bytes) in field.bytes.chunks(8).enumerate() {
            let hex: Vec<String> =
                bytes.iter().map(|b| format!("{b:02x}")).collect();
            let name = if i == 0 { &field.name } else { "" };
            let at = field.at + 8 * i;
            let line = format!("{at:4}  {:23}  {name}", hex.join(" "));
            match writeln!(io::stdout(), "{}", line.trim_end()) {
                Err(e) if e.kind() == ErrorKind::BrokenPipe => return end,
                done => done.map_err(|e| format!("cannot print: {e}"))?,
            }
        }
    }
    end
}
// ANCHOR_END: run

fn exchange(server: SocketAddr, query: &[u8]) -> io::Result<Vec<u8>> {
    let until = Deadline::after(Duration::from_secs(2));
    let socket = socket(server)?;
    send(&socket, query, until)?;
    let mut room = [0; 512];
    let n = recv(&socket, &mut room, until)?;
    Ok(room[..n].to_vec())
}
