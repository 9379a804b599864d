use std::env;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use no_messages::{Until, cannot, no_thread, say};

const ADDRESS: &str = "127.0.0.1:7212";
const SERVER: &str = "127.0.0.1:7211";
const LIMIT: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    let n = env::args_os().nth(1).and_then(|arg| arg.into_string().ok());
    let Some(n) = n.and_then(|it| it.parse().ok()) else {
        say("usage: cut-records RECORDS");
        return ExitCode::FAILURE;
    };
    match serve(n) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot serve on {ADDRESS}: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// One client after the other.
fn serve(n: usize) -> io::Result<()> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        let done = listener.accept().and_then(|(client, _)| cut(&client, n));
        if let Err(why) = done {
            say(format_args!("nothing is passed on: {why}"));
            thread::sleep(Duration::from_millis(100));
        }
    }
}

// ANCHOR: cut
/// Passes on all that the client sends, and so many records of the server.
fn cut(client: &TcpStream, n: usize) -> io::Result<()> {
    let server = TcpStream::connect(SERVER)
        .map_err(cannot(format_args!("connect to {SERVER}")))?;
    client.set_write_timeout(Some(LIMIT))?;
    server.set_write_timeout(Some(LIMIT))?;
    thread::scope(|scope| {
        let there = || -> io::Result<u64> {
            io::copy(&mut Until::from_now(client, LIMIT), &mut &server)
        };
        thread::Builder::new()
            .spawn_scoped(scope, there)
            .map_err(no_thread("the way there"))?;
        let mut from_server = Until::from_now(&server, LIMIT);
        let passed = (0..n).try_for_each(|_| {
            let mut head = [0; 5];
            from_server.read_exact(&mut head)?;
            let length = u16::from_be_bytes([head[3], head[4]]);
            let mut record = vec![0; length.into()];
            from_server.read_exact(&mut record)?;
            (&*client).write_all(&[&head[..], &record].concat())
        });
        // A FIN each way. An error means that one was there before.
        let _ = client.shutdown(Shutdown::Write);
        let _ = server.shutdown(Shutdown::Write);
        // The rest is for nobody.
        passed.and(io::copy(&mut from_server, &mut io::sink()).map(drop))
    })
}
// ANCHOR_END: cut
