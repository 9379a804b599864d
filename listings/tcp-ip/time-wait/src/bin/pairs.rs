use std::io::{self, ErrorKind, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::ExitCode;

use socket2::{Domain, Socket, Type};
use time_wait::pair::until_the_end;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the pairs: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
#[derive(Clone, Copy)]
struct Options {
    addr: bool,
    port: bool,
}

const fn options(addr: bool, port: bool) -> Options {
    Options { addr, port }
}

const NONE: Options = options(false, false);
const ADDR: Options = options(true, false);
const PORT: Options = options(false, true);
const COLUMNS: [[Options; 2]; 4] =
    [[NONE, NONE], [NONE, ADDR], [ADDR, ADDR], [PORT, PORT]];

const ANY: Ipv4Addr = Ipv4Addr::UNSPECIFIED;
const ONE: Ipv4Addr = Ipv4Addr::LOCALHOST;

#[derive(Clone, Copy, PartialEq)]
enum Old {
    Listens,
    Bound,
    Connected,
    TimeWait,
}

const ROWS: [(&str, Type, Old, [Ipv4Addr; 2]); 8] = [
    ("TCP listens", Type::STREAM, Old::Listens, [ONE, ONE]),
    (
        "TCP listens on 0.0.0.0",
        Type::STREAM,
        Old::Listens,
        [ANY, ONE],
    ),
    ("TCP bound", Type::STREAM, Old::Bound, [ONE, ONE]),
    ("TCP bound to 0.0.0.0", Type::STREAM, Old::Bound, [ANY, ONE]),
    ("TCP connected", Type::STREAM, Old::Connected, [ONE, ONE]),
    ("TCP in TIME-WAIT", Type::STREAM, Old::TimeWait, [ONE, ONE]),
    ("UDP", Type::DGRAM, Old::Bound, [ONE, ONE]),
    ("UDP on 0.0.0.0", Type::DGRAM, Old::Bound, [ANY, ONE]),
];

fn run() -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "{:24}none      new ADDR  both ADDR both PORT", "")?;
    for (name, kind, old, [there, here]) in ROWS {
        let mut line = format!("{name:24}");
        for [was, is] in COLUMNS {
            let first = bind(kind, was, (there, 0).into())?;
            let port = first.local_addr()?.as_socket().map(|it| it.port());
            let port = port.ok_or(io::Error::other("no port"))?;
            let _kept = prepare(first, old, port)?;
            let new = bind(kind, is, (here, port).into());
            let done = match new.and_then(|new| listen(new, kind)) {
                Ok(()) => "yes",
                Err(why) if why.kind() == ErrorKind::AddrInUse => "-",
                Err(why) => return Err(why),
            };
            line += &format!("{done:10}");
        }
        writeln!(out, "{line}")?;
    }
    Ok(())
}
// ANCHOR_END: run

// ANCHOR: prepare
fn bind(kind: Type, with: Options, to: SocketAddr) -> io::Result<Socket> {
    let socket = Socket::new(Domain::IPV4, kind, None)?;
    socket.set_reuse_address(with.addr)?;
    socket.set_reuse_port(with.port)?;
    socket.bind(&to.into())?;
    Ok(socket)
}

fn listen(socket: Socket, kind: Type) -> io::Result<()> {
    let listens = kind == Type::STREAM;
    if listens { socket.listen(8) } else { Ok(()) }
}

/// What is left of the old socket: itself, or both ends of its connection.
fn prepare(first: Socket, old: Old, port: u16) -> io::Result<Vec<Socket>> {
    if old == Old::Bound {
        return Ok(vec![first]);
    }
    first.listen(8)?;
    if old == Old::Listens {
        return Ok(vec![first]);
    }
    let mut client = TcpStream::connect((ONE, port))?;
    let (server, _) = first.accept()?;
    if old == Old::Connected {
        return Ok(vec![client.into(), server]);
    }
    drop(server);
    until_the_end(&mut client)?;
    Ok(Vec::new())
}
// ANCHOR_END: prepare
