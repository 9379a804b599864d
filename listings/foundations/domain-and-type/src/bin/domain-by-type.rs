use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use socket2::{Domain, Socket, Type};

const DOMAINS: [Domain; 3] = [Domain::UNIX, Domain::IPV4, Domain::IPV6];
const TYPES: [Type; 4] =
    [Type::STREAM, Type::DGRAM, Type::SEQPACKET, Type::RAW];

fn main() -> ExitCode {
    let argument = env::args_os().nth(1).unwrap_or_else(|| "0".into());
    let outcome = match argument.to_str().and_then(|text| text.parse().ok()) {
        Some(protocol) => run(protocol),
        None => Err(io::Error::other("a protocol is a number")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show them all: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(protocol: i32) -> io::Result<()> {
    for domain in DOMAINS {
        for kind in TYPES {
            let asked = format!("{domain:?} {kind:?}");
            let got = match Socket::new(domain, kind, Some(protocol.into())) {
                Ok(socket) => describe(&socket)?,
                Err(why) => why.to_string(),
            };
            writeln!(io::stdout(), "{asked:24} {got}")?;
        }
    }
    Ok(())
}

fn describe(socket: &Socket) -> io::Result<String> {
    let kind = socket.r#type()?;
    let protocol = socket.protocol()?.map_or(0, i32::from);
    Ok(format!("is a {kind:?}, protocol {protocol}"))
}
