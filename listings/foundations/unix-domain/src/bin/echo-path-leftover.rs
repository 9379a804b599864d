use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::FileTypeExt;
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: echo-path-leftover PATH");
        return ExitCode::FAILURE;
    };
    let listener = match bind(&path) {
        Ok(listener) => listener,
        Err(e) => {
            eprintln!("binding {path}: {e}");
            return ExitCode::FAILURE;
        }
    };
    println!("listening on {path}");
    serve(&listener)
}

// ANCHOR: bind
/// Binds, and takes over a name whose socket is gone.
fn bind(path: &str) -> io::Result<UnixListener> {
    let in_use = match UnixListener::bind(path) {
        Err(e) if e.kind() == ErrorKind::AddrInUse => e,
        outcome => return outcome,
    };
    // Somebody's notes would refuse a connection too.
    if !fs::symlink_metadata(path)?.file_type().is_socket() {
        return Err(in_use);
    }
    // The wrong type: a living socket refuses it with EPROTOTYPE, and its
    // program never notices.
    match UnixDatagram::unbound()?.connect(path) {
        Err(e) if e.kind() == ErrorKind::ConnectionRefused => {
            fs::remove_file(path)?;
            UnixListener::bind(path)
        }
        _ => Err(in_use),
    }
}
// ANCHOR_END: bind

fn serve(listener: &UnixListener) -> ! {
    let mut number = 0;
    loop {
        let spawned = listener.accept().and_then(|(stream, peer)| {
            number += 1;
            println!("client {number}: {peer:?}");
            thread::Builder::new().spawn(move || echo(number, &stream))
        });
        if let Err(e) = spawned {
            eprintln!("accepting client {}: {e}", number + 1);
            // Out of descriptors or threads: some must end first.
            thread::sleep(Duration::from_millis(100));
        }
    }
}

fn echo(number: u64, mut stream: &UnixStream) {
    match io::copy(&mut &*stream, &mut stream) {
        Ok(n) => println!("client {number}: {n} bytes"),
        Err(e) => eprintln!("client {number}: echoing: {e}"),
    }
}
