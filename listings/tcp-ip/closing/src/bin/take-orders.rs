use std::convert::Infallible;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use no_messages::{Until, say};

const ADDRESS: &str = "127.0.0.1:7131";
const LIMIT: Duration = Duration::from_secs(30);

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
            Ok((stream, peer)) => {
                if let Err(why) = take(stream) {
                    say(format_args!("cannot serve {peer}: {why}"));
                }
            }
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: take
/// An order has eight bytes. Enter, and it is done.
fn take(mut stream: TcpStream) -> io::Result<()> {
    stream.set_write_timeout(Some(LIMIT))?;
    let mut order = [0; 8];
    loop {
        let mut orders = Until::from_now(&stream, LIMIT);
        let n = orders.read(&mut order)?;
        if n == 0 {
            return Ok(());
        }
        orders.read_exact(&mut order[n..])?;
        let order = order.trim_ascii().escape_ascii();
        say(format_args!("{order}: Enter, when it is done"));
        if io::stdin().read_line(&mut String::new())? == 0 {
            return Err(io::Error::other("nobody is at work"));
        }
        stream.write_all(format!("done: {order}\n").as_bytes())?;
    }
}
// ANCHOR_END: take
