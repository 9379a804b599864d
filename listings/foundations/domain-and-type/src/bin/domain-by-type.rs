use std::io;

use nix::errno::Errno;
use socket2::{Domain, Socket, Type};

const DOMAINS: [Domain; 3] = [Domain::UNIX, Domain::IPV4, Domain::IPV6];
const TYPES: [Type; 4] =
    [Type::STREAM, Type::DGRAM, Type::SEQPACKET, Type::RAW];

fn main() -> io::Result<()> {
    let arg = std::env::args().nth(1);
    let Ok(protocol) = arg.as_deref().unwrap_or("0").parse::<i32>() else {
        eprintln!("usage: domain-by-type [PROTOCOL-NUMBER]");
        std::process::exit(1);
    };
    for domain in DOMAINS {
        for kind in TYPES {
            let asked = format!("{domain:?} {kind:?}");
            match Socket::new(domain, kind, Some(protocol.into())) {
                Ok(socket) => println!("{asked:24} {}", describe(&socket)?),
                Err(e) => println!("{asked:24} {}", name(&e)),
            }
        }
    }
    Ok(())
}

fn describe(socket: &Socket) -> io::Result<String> {
    let kind = socket.r#type()?;
    let protocol = socket.protocol()?.map_or(0, i32::from);
    Ok(format!("is a {kind:?}, protocol {protocol}"))
}

fn name(error: &io::Error) -> String {
    match error.raw_os_error() {
        Some(number) => format!("{:?}", Errno::from_raw(number)),
        None => error.to_string(),
    }
}
