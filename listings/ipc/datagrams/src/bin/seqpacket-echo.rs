use std::io::{self, ErrorKind, Read, Write};
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
            Ok((mut socket, _)) => {
                // `println!` panics when nobody can hear it.
                let _ = match echo(&mut socket) {
                    Ok(()) => writeln!(io::stdout(), "end of file"),
                    Err(e) => writeln!(io::stderr(), "echoing: {e}"),
                };
            }
            Err(e) => {
                let _ = writeln!(io::stderr(), "accepting: {e}");
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
        let n = again(|| socket.read(&mut buf))?;
        // An empty message ends the conversation, too.
        if n == 0 {
            return Ok(());
        }
        if n > LONGEST {
            return Err(io::Error::other("a message is too long"));
        }
        let _ = writeln!(io::stdout(), "message of {n} bytes");
        again(|| socket.send(&buf[..n]))?;
    }
}

/// Stopped and continued, a call on a socket with a time limit is
/// interrupted: signal(7).
fn again(mut call: impl FnMut() -> io::Result<usize>) -> io::Result<usize> {
    loop {
        match call() {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}
