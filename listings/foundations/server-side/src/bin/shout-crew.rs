use std::convert::Infallible;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

const ADDRESS: &str = "127.0.0.1:7010";
const CREW: usize = 64;

fn main() -> ExitCode {
    let Err(why) = serve();
    eprintln!("shout-crew: cannot serve on {ADDRESS}: {why}");
    ExitCode::FAILURE
}

// ANCHOR: crew
fn serve() -> io::Result<Infallible> {
    let listener = TcpListener::bind(ADDRESS)?;
    for _ in 1..CREW {
        let listener = listener.try_clone()?;
        thread::Builder::new().spawn(move || attend(&listener))?;
    }
    println!("listening on {ADDRESS}");
    attend(&listener)
}

fn attend(listener: &TcpListener) -> ! {
    loop {
        match listener.accept() {
            Ok((mut stream, peer)) => match shout(&mut stream) {
                Ok(()) => println!("{peer}: end of file"),
                Err(e) => eprintln!("{peer}: {e}"),
            },
            Err(e) => {
                eprintln!("cannot accept: {e}");
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}
// ANCHOR_END: crew

fn shout(stream: &mut TcpStream) -> io::Result<()> {
    let mut buf = [0; 4096];
    loop {
        let n = stream.read(&mut buf)?;
        if n == 0 {
            return Ok(());
        }
        buf[..n].make_ascii_uppercase();
        stream.write_all(&buf[..n])?;
    }
}
