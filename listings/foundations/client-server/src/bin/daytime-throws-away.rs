use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, SystemTime};

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7013")?;
    println!("listening on {}", listener.local_addr()?);

    loop {
        let (client, peer) = match listener.accept() {
            Ok(call) => call,
            Err(e) => {
                eprintln!("cannot accept a call: {e}");
                thread::sleep(Duration::from_millis(100));
                continue;
            }
        };
        match answer(client) {
            Ok(()) => println!("{peer}: answered"),
            Err(e) => eprintln!("{peer}: left early: {e}"),
        }
    }
}

// ANCHOR: answer
fn answer(mut client: TcpStream) -> io::Result<()> {
    let line = httpdate::fmt_http_date(SystemTime::now()) + "\r\n";
    client.write_all(line.as_bytes())?;
    throw_away(client)
}

/// RFC 867: "any data received is thrown away". Four reads of a second at
/// most, so that no client keeps the others waiting for long.
fn throw_away(mut client: TcpStream) -> io::Result<()> {
    client.shutdown(Shutdown::Write)?;
    client.set_read_timeout(Some(Duration::from_secs(1)))?;
    let mut waste = [0; 4096];
    for _ in 0..4 {
        match client.read(&mut waste) {
            Ok(0) => break,
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::WouldBlock => break,
            Err(e) => return Err(e),
        }
    }
    Ok(())
}
// ANCHOR_END: answer
