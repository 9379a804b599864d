use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::process::ExitCode;

use socket2::{Domain, Socket, Type};

const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 70, 4);
const PORT: u16 = 7004;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show who hears it: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let members = [member()?, member()?, member()?];

    let sender = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    sender.set_multicast_if_v4(&Ipv4Addr::LOCALHOST)?;
    let group = SocketAddrV4::new(GROUP, PORT);
    sender.send_to(b"lunch is ready", &group.into())?;
    writeln!(io::stdout(), "sent once")?;

    let mut buf = [0; 64];
    for (number, socket) in (1..).zip(&members) {
        let n = socket.recv(&mut buf)?;
        let heard = buf[..n].escape_ascii();
        writeln!(io::stdout(), "member {number} heard: {heard}")?;
    }
    Ok(())
}

fn member() -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    // Several sockets may have this address, as members of one group do.
    socket.set_reuse_address(true)?;
    socket.bind(&SocketAddrV4::new(GROUP, PORT).into())?;
    socket.join_multicast_v4(&GROUP, &Ipv4Addr::LOCALHOST)?;
    Ok(socket.into())
}
