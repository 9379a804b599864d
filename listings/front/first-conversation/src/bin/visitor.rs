use std::io::{self, Write};
use std::net::TcpStream;

fn main() -> Result<(), String> {
    let address = "127.0.0.1:7030";
    let mut server = visit(address)
        .map_err(|why| format!("the visit to {address} failed: {why}"))?;
    let mut out = io::stdout();
    io::copy(&mut server, &mut out)
        // What has no line end is still waiting to be printed.
        .and_then(|_| out.flush())
        .map_err(|why| format!("cannot copy the answer: {why}"))
}

fn visit(address: &str) -> io::Result<TcpStream> {
    let mut server = TcpStream::connect(address)?;
    server.write_all(b"good morning\n")?;
    Ok(server)
}
