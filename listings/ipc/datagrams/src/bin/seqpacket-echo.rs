use std::io::{self, Read};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use socket2::{Domain, SockAddr, Socket, Type};

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: seqpacket-echo PATH");
        return ExitCode::FAILURE;
    };
    let listener = match listen(&path) {
        Ok(listener) => listener,
        Err(e) => {
            eprintln!("listening on {path}: {e}");
            return ExitCode::FAILURE;
        }
    };
    println!("listening on {path}");
    loop {
        match listener.accept() {
            Ok((mut socket, _)) => match echo(&mut socket) {
                Ok(()) => println!("end of file"),
                Err(e) => eprintln!("echoing: {e}"),
            },
            Err(e) => {
                eprintln!("accepting: {e}");
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn listen(path: &str) -> io::Result<Socket> {
    let listener = Socket::new(Domain::UNIX, Type::SEQPACKET, None)?;
    listener.bind(&SockAddr::unix(path)?)?;
    listener.listen(128)?;
    Ok(listener)
}

fn echo(socket: &mut Socket) -> io::Result<()> {
    let mut buf = [0; 4096];
    loop {
        let n = socket.read(&mut buf)?;
        // An empty message ends the conversation, too.
        if n == 0 {
            return Ok(());
        }
        println!("message of {n} bytes");
        socket.send(&buf[..n])?;
    }
}
