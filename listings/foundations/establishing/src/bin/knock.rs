use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};
use std::{env, io, process};

fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let (address, limit) = match &words[..] {
        [address] => (address.parse(), Ok(None)),
        [address, secs] => (address.parse(), secs.parse().map(Some)),
        _ => usage(),
    };
    let (Ok(address), Ok(limit)) = (address, limit) else {
        usage()
    };

    let begin = Instant::now();
    let outcome = knock(address, limit.map(Duration::from_secs));
    let took = begin.elapsed().as_micros();
    match outcome {
        Ok(_) => println!("connected after {took} µs"),
        Err(e) => {
            eprintln!("cannot connect to {address}: {e}, after {took} µs");
            process::exit(1);
        }
    }
}

fn knock(to: SocketAddr, limit: Option<Duration>) -> io::Result<TcpStream> {
    match limit {
        None => TcpStream::connect(to),
        Some(limit) => TcpStream::connect_timeout(&to, limit),
    }
}

fn usage() -> ! {
    eprintln!("usage: knock ADDRESS:PORT [SECONDS]");
    process::exit(1);
}
