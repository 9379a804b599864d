use std::convert::Infallible;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use no_messages::{no_thread, say};
use time_limits::deadline::{Deadline, Timed};

const ADDRESS: &str = "127.0.0.1:7152";
const SERVER: &str = "127.0.0.1:7150";

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

fn serve() -> io::Result<Infallible> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    let mut cut = true;
    loop {
        match listener.accept() {
            Ok((stream, peer)) => {
                if let Err(why) = relay(&stream, &mut cut) {
                    say(format_args!("cannot relay {peer}: {why}"));
                }
            }
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: relay
/// Stands between a client and the server. With `cut`, it breaks both
/// connections when an answer to a request has come, and then never again.
fn relay(client: &TcpStream, cut: &mut bool) -> io::Result<()> {
    let server = &TcpStream::connect(SERVER)?;
    let deadline = Deadline::after(Duration::from_secs(30));
    thread::scope(|scope| {
        let there = thread::Builder::new()
            .spawn_scoped(scope, move || {
                let mut client = Timed(client, deadline);
                let done = io::copy(&mut client, &mut Timed(server, deadline));
                let _ = server.shutdown(Shutdown::Write);
                done
            })
            .map_err(no_thread("the way there"))?;
        let back = pass_back(server, client, cut, deadline);
        // Whatever happened: nobody waits on.
        let _ = client.shutdown(Shutdown::Both);
        let _ = server.shutdown(Shutdown::Both);
        // A direction that was broken off ends with an error. So be it.
        let _ = there.join();
        back
    })
}

fn pass_back(
    server: &TcpStream,
    client: &TcpStream,
    cut: &mut bool,
    deadline: Deadline,
) -> io::Result<()> {
    let mut hello = true;
    let mut buf = [0; 1000];
    loop {
        let n = Timed(server, deadline).read(&mut buf)?;
        if n == 0 {
            return Ok(());
        }
        if *cut && !hello {
            *cut = false;
            say("an answer has come, and is thrown away");
            return Ok(());
        }
        Timed(client, deadline).write_all(&buf[..n])?;
        hello = !buf[..n].ends_with(b"\n") && hello;
    }
}
// ANCHOR_END: relay
