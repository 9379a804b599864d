use std::io::{self, ErrorKind, Read};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use socket2::{Domain, SockAddr, Socket, Type};

const LONGEST: usize = 4096;
const LIMIT: Duration = Duration::from_secs(60);

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
    socket.set_read_timeout(Some(LIMIT))?;
    socket.set_write_timeout(Some(LIMIT))?;
    // A byte more, to tell a message that was cut from one that fits.
    let mut buf = [0; LONGEST + 1];
    loop {
        let n = match socket.read(&mut buf) {
            // Stopped and continued: signal(7), on sockets with a limit.
            Err(e) if e.kind() == ErrorKind::Interrupted => continue,
            outcome => outcome?,
        };
        // An empty message ends the conversation, too.
        if n == 0 {
            return Ok(());
        }
        if n > LONGEST {
            return Err(io::Error::other("a message is too long"));
        }
        println!("message of {n} bytes");
        socket.send(&buf[..n])?;
    }
}
