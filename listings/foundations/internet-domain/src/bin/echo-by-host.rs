use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;
use std::{env, process, thread};

fn main() -> io::Result<()> {
    let argument = env::args_os().nth(1).and_then(|a| a.into_string().ok());
    let Some(address) = argument.and_then(|a| a.parse::<SocketAddr>().ok())
    else {
        eprintln!("usage: echo-by-host 127.0.0.1:7007 or '[::1]:7007'");
        process::exit(1);
    };
    let listener = TcpListener::bind(address)?;
    println!("listening on {}", listener.local_addr()?);
    loop {
        let accepted = listener.accept().and_then(|(stream, peer)| {
            println!("{peer} called {}", stream.local_addr()?);
            let serve = move || {
                if let Err(why) = echo(stream) {
                    eprintln!("echoing to {peer}: {why}");
                }
            };
            thread::Builder::new().spawn(serve)
        });
        if let Err(why) = accepted {
            eprintln!("taking a caller: {why}");
            // No descriptor or no thread to be had: don't spin.
            thread::sleep(Duration::from_millis(100));
        }
    }
}

fn echo(mut stream: TcpStream) -> io::Result<()> {
    let limit = Some(Duration::from_secs(60));
    stream.set_read_timeout(limit)?;
    stream.set_write_timeout(limit)?;
    let mut buf = [0; 4096];
    loop {
        match stream.read(&mut buf)? {
            0 => return Ok(()),
            n => stream.write_all(&buf[..n])?,
        }
    }
}
