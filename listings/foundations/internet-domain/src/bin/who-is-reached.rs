use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr, TcpListener, TcpStream};

use socket2::{Domain, Socket, Type};

const PORT: u16 = 7007;
const CALLED: [&str; 4] = ["127.0.0.1", "127.0.0.2", "0.0.0.0", "::1"];

fn main() -> io::Result<()> {
    let [a, b, c, d] = CALLED;
    println!("bound to    {a:16} {b:16} {c:16} {d}");
    for bound in ["127.0.0.1", "127.0.0.2", "0.0.0.0", "::1"] {
        row(bound, listen(bound, None)?);
    }
    row("::", listen("::", Some(false))?);
    row(":: v6 only", listen("::", Some(true))?);
    Ok(())
}

fn row(bound: &str, listener: TcpListener) {
    let outcomes = CALLED.map(|called| match call(called, &listener) {
        Ok(seen) => seen,
        Err(why) if why.kind() == ErrorKind::ConnectionRefused => "-".into(),
        Err(why) => why.to_string(),
    });
    let [a, b, c, d] = outcomes;
    println!("{bound:11} {a:16} {b:16} {c:16} {d}");
}

// ANCHOR: call
/// Calls, and says as whom the listener sees the caller.
fn call(called: &str, listener: &TcpListener) -> io::Result<String> {
    let _caller = TcpStream::connect((called, PORT))?;
    let (_stream, peer) = listener.accept()?;
    Ok(peer.ip().to_string())
}
// ANCHOR_END: call

// ANCHOR: listen
fn listen(ip: &str, v6_only: Option<bool>) -> io::Result<TcpListener> {
    let ip: IpAddr = ip.parse().map_err(io::Error::other)?;
    let address = SocketAddr::new(ip, PORT);
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    socket.set_reuse_address(true)?;
    if let Some(only) = v6_only {
        socket.set_only_v6(only)?;
    }
    socket.bind(&address.into())?;
    socket.listen(16)?;
    Ok(socket.into())
}
// ANCHOR_END: listen
