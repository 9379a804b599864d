//! A server that says one word to each client, and logs whom it was said to.

use std::fmt::Display;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use socket2::{Domain, Socket, Type};

const PORT: u16 = 7110;

/// Listens at `[::]`, whatever the system's default for `IPV6_V6ONLY` is.
pub fn listen() -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::IPV6, Type::STREAM, None)?;
    socket.set_only_v6(false)?;
    socket.set_reuse_address(true)?;
    let address: SocketAddr = ([0; 8], PORT).into();
    socket.bind(&address.into())?;
    socket.listen(128)?;
    say(format_args!("listening on {address}"));
    Ok(socket.into())
}

/// Asks `judge` about each client, and answers. `judge` gives two things: the
/// client's name for the log, and whether it is denied.
pub fn serve(
    listener: TcpListener,
    judge: impl Fn(SocketAddr) -> (String, bool),
) -> ! {
    loop {
        match listener.accept() {
            Ok((stream, client)) => {
                let (name, denied) = judge(client);
                let word = if denied { "go away" } else { "come in" };
                say(format_args!("{name}: {word}"));
                answer(stream, word);
            }
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

/// One word. The socket is new, so its buffer is empty and has room.
fn answer(mut stream: TcpStream, word: &str) {
    let _ = stream.write_all(format!("{word}\n").as_bytes());
}

/// A line for the log. A log that is gone does not matter. Who lets it stand
/// unread stops the server.
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
