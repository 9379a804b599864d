use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;

use socket2::SockRef;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show both ends: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let client = TcpStream::connect(listener.local_addr()?)?;
    let (server, _) = listener.accept()?;

    show("the one that listens", SockRef::from(&listener))?;
    show("the client's end", SockRef::from(&client))?;
    show("the server's end", SockRef::from(&server))
}

fn show(which: &str, socket: SockRef) -> io::Result<()> {
    let accepts = socket.is_listener()?;
    writeln!(io::stdout(), "{which:20} accepts connections: {accepts}")
}
