use std::io::{self, Write};
use std::net::UdpSocket;
use std::process::ExitCode;

use icmp_and_mtu::wait::{again, error_within};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the error: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
type Call = fn(&UdpSocket) -> io::Result<String>;

const CALLS: [(&str, Call); 6] = [
    ("send", |it| Ok(format!("{} bytes", send(it, b"two")?))),
    ("recv", receive),
    ("take_error", |it| it.take_error()?.map_or(nothing(), Err)),
    ("peer_addr", |it| it.peer_addr().map(|a| a.to_string())),
    ("connect(lo:9)", |it| {
        it.connect("127.0.0.1:9").map(|()| "ok".into())
    }),
    ("recv, hello is there", receive),
];

fn run() -> io::Result<()> {
    for (name, call) in CALLS {
        let socket = refused(name.contains("hello"))?;
        let first = tell(call(&socket));
        let then = tell(receive(&socket));
        writeln!(io::stdout(), "{name:<22}{first:<22}{then}")?;
    }
    Ok(())
}

/// A socket whose peer has gone, and which has been told so.
fn refused(hello: bool) -> io::Result<UdpSocket> {
    let peer = UdpSocket::bind("127.0.0.1:0")?;
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    socket.connect(peer.local_addr()?)?;
    if hello {
        let to = socket.local_addr()?;
        again(|| peer.send_to(b"hello", to))?;
        again(|| socket.peek(&mut [0; 5]))?;
    }
    drop(peer);
    send(&socket, b"one")?;
    if !error_within(&socket, 5000)? {
        return Err(io::Error::other("no error came"));
    }
    socket.set_nonblocking(true)?;
    Ok(socket)
}
// ANCHOR_END: run

fn nothing() -> io::Result<String> {
    Ok("nothing".into())
}

fn send(socket: &UdpSocket, bytes: &[u8]) -> io::Result<usize> {
    again(|| socket.send(bytes))
}

fn receive(socket: &UdpSocket) -> io::Result<String> {
    let mut buf = [0; 100];
    let n = again(|| socket.recv(&mut buf))?;
    Ok(String::from_utf8_lossy(&buf[..n]).into_owned())
}

fn tell(result: io::Result<String>) -> String {
    match result {
        Ok(text) => text,
        Err(e) if e.kind() == io::ErrorKind::WouldBlock => "nothing".into(),
        Err(e) => e.kind().to_string(),
    }
}
