use std::net::{SocketAddr, TcpListener, UdpSocket};
use std::{env, io, process};

fn main() {
    let argument = env::args_os().nth(1).and_then(|a| a.into_string().ok());
    let Some(port) = argument.and_then(|a| a.parse().ok()) else {
        eprintln!("usage: take-port PORT, a number from 0 to 65535");
        process::exit(1);
    };
    if let Err(why) = take(port) {
        eprintln!("taking port {port}: {why}");
        process::exit(1);
    }
}

fn take(port: u16) -> io::Result<()> {
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let tcp = TcpListener::bind(address)?;
    let udp = UdpSocket::bind(address)?;
    println!("TCP {}, UDP {}", tcp.local_addr()?, udp.local_addr()?);
    Ok(())
}
