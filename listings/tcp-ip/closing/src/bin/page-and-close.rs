use std::convert::Infallible;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use closing::page;
use no_messages::{Until, say};

const ADDRESS: &str = "0.0.0.0:7130";
const LIMIT: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

fn serve() -> io::Result<Infallible> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        match listener.accept() {
            Ok((stream, peer)) => match answer(stream) {
                Ok(()) => say("sent the page"),
                Err(why) => say(format_args!("cannot serve {peer}: {why}")),
            },
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// Wrong on purpose: the request may be longer.
// ANCHOR: answer
fn answer(mut stream: TcpStream) -> io::Result<()> {
    let mut request = [0; 64];
    if Until::from_now(&stream, LIMIT).read(&mut request)? == 0 {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    stream.set_write_timeout(Some(LIMIT))?;
    stream.write_all(&page())
}
// ANCHOR_END: answer
