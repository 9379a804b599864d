use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};
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
            Err(e) => eprintln!("{peer}: cannot answer: {e}"),
        }
    }
}

fn answer(mut client: TcpStream) -> io::Result<()> {
    let line = httpdate::fmt_http_date(SystemTime::now()) + "\r\n";
    client.write_all(line.as_bytes())
}
