// Red: Start 5, without the option: you predicted Works, and it was not so.
// Who has the port?
// Chapter: src/foundations/server-side.md
//
// Five times something happens at a port, and then a server starts there, on
// the same address. It is always std's: it sets SO_REUSEADDR, binds, and
// listens. Say for each start what becomes of it; the tests make the calls and
// compare. `main` shows the real starts, once you are right.

use Start::*;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Start {
    /// You have not said yet.
    Unknown,
    Works,
    /// "Address already in use".
    InUse,
}

/// 1. Another server of std's listens there.
// The option is for what is left of connections. It does not let anybody in
// beside a socket that listens.
pub const BESIDE_A_SERVER: Start = InUse;
/// 2. A socket without the option is bound there, and does not listen.
// Nobody listens, a client would be refused, and yet somebody has the port.
// (Had this socket the option as well, the start would work.)
pub const BESIDE_A_BOUND_ONE: Start = InUse;
/// 3. A server of std's had a client. The client closed, then the server closed
///    the connection, and then it ended.
// Whoever closes first goes into TIME-WAIT. Here that is the client's end, on
// the client's port. At the server's nothing is left.
pub const THE_CLIENT_WENT_FIRST: Start = Works;
/// 4. The same, but the server closed the connection first, then the client.
// TIME-WAIT at the server's port for a minute. The option lets bind pass.
pub const THE_SERVER_WENT_FIRST: Start = Works;
/// 5. As 4, but the server that ended had not set SO_REUSEADDR.
// Linux wants the option on both: on the new socket and on what is left. So
// set it always, and before bind; a restart is too late.
pub const WITHOUT_THE_OPTION: Start = Works;

const PREDICTED: [Start; 5] = [
    BESIDE_A_SERVER,
    BESIDE_A_BOUND_ONE,
    THE_CLIENT_WENT_FIRST,
    THE_SERVER_WENT_FIRST,
    WITHOUT_THE_OPTION,
];

const STARTS: [&str; 5] = [
    "beside a server",
    "beside a bound socket",
    "the client went first",
    "the server went first",
    "without the option",
];

fn main() {
    let real: std::io::Result<Vec<Start>> = (1..=5).map(real).collect();
    match real {
        Ok(real) if real == PREDICTED => {
            for (start, real) in STARTS.iter().zip(real) {
                peers::tell!("{start:<24}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your five predictions hold."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

/// Makes the calls, and then the start.
fn real(number: usize) -> std::io::Result<Start> {
    use socket2::{Domain, Socket, Type};
    use std::io::{ErrorKind, Read};
    use std::net::{SocketAddr, TcpListener, TcpStream};

    // No client gets a port at this address, so nobody comes in between.
    let any_port = SocketAddr::from(([127, 77, 0, 1], 0));
    let start = |address: SocketAddr| match TcpListener::bind(address) {
        Ok(_) => Ok(Works),
        Err(e) if e.kind() == ErrorKind::AddrInUse => Ok(InUse),
        Err(e) => Err(e),
    };
    let listener = match number {
        1 | 3 | 4 => TcpListener::bind(any_port)?,
        _ => {
            let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
            socket.bind(&any_port.into())?;
            if number == 5 {
                socket.listen(128)?;
            }
            socket.into()
        }
    };
    let address = listener.local_addr()?;
    if number <= 2 {
        return start(address);
    }
    let mut client = TcpStream::connect(address)?;
    let from = client.local_addr()?;
    let (mut server, _) = listener.accept()?;
    for stream in [&client, &server] {
        stream.set_read_timeout(Some(peers::LIMIT))?;
    }
    if number == 3 {
        drop(client);
        let _end = server.read(&mut [0; 64])?;
        drop(server);
        peers::time_wait_has_come(from, address)?;
    } else {
        drop(server);
        let _end = client.read(&mut [0; 64])?;
        drop(client);
        peers::time_wait_has_come(address, from)?;
    }
    drop(listener);
    start(address)
}
