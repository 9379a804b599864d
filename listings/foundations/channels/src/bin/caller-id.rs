use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;
use std::{env, process, thread};

fn main() -> io::Result<()> {
    let addresses: Vec<String> = env::args().skip(1).collect();
    if addresses.is_empty() {
        eprintln!("usage: caller-id ADDRESS:PORT...");
        process::exit(1);
    }
    let mut listeners = Vec::new();
    for address in &addresses {
        let listener = TcpListener::bind(address)
            .inspect_err(|e| eprintln!("cannot listen on {address}: {e}"))?;
        println!("listening on {address}");
        listeners.push(listener);
    }

    // Four operators a switchboard: at most four calls at a time.
    thread::scope(|office| {
        for listener in &listeners {
            for _ in 0..4 {
                office.spawn(|| operator(listener));
            }
        }
    });
    Ok(())
}

fn operator(listener: &TcpListener) {
    loop {
        match listener.accept() {
            Ok((client, peer)) => match hold(client, peer) {
                Ok(()) => println!("{peer} has hung up"),
                Err(e) => eprintln!("{peer}: lost the call: {e}"),
            },
            Err(e) => {
                eprintln!("cannot accept a call: {e}");
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn hold(mut client: TcpStream, you: SocketAddr) -> io::Result<()> {
    let me = client.local_addr()?;
    println!("local {me}, remote {you}");
    let greeting = format!("I am {me}, you are {you}\n");
    client.write_all(greeting.as_bytes())?;
    let mut buf = [0; 512];
    while client.read(&mut buf)? > 0 {}
    Ok(())
}
