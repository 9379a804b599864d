use std::fs;
use std::io;
use std::net::{TcpListener, TcpStream};

fn main() -> io::Result<()> {
    let range = fs::read_to_string("/proc/sys/net/ipv4/ip_local_port_range")?;
    println!("ip_local_port_range: {}", range.trim());

    let server = TcpListener::bind("127.0.0.1:0")?;
    let (mut bound, mut connected) = (Vec::new(), Vec::new());
    for _ in 0..1000 {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        bound.push(listener.local_addr()?.port());
        let client = TcpStream::connect(server.local_addr()?)?;
        connected.push(client.local_addr()?.port());
        server.accept()?;
    }
    report("bind to port 0", &bound);
    report("connect unbound", &connected);
    Ok(())
}

fn report(how: &str, ports: &[u16]) {
    let odd = ports.iter().filter(|port| *port % 2 == 1).count();
    let even = ports.len() - odd;
    println!("{how}: {even} even, {odd} odd; first {:?}", &ports[..3]);
}
