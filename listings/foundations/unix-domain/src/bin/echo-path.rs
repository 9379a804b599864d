use std::io;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: echo-path PATH");
        return ExitCode::FAILURE;
    };
    let listener = match UnixListener::bind(&path) {
        Ok(listener) => listener,
        Err(e) => {
            eprintln!("binding {path}: {e}");
            return ExitCode::FAILURE;
        }
    };
    println!("listening on {path}");
    serve(&listener)
}

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
