use std::io::{self, Write};
use std::net::TcpStream;

fn main() -> Result<(), String> {
    let address = "127.0.0.1:7030";
    visit(address)
        .map_err(|why| format!("the visit to {address} failed: {why}"))
}

fn visit(address: &str) -> io::Result<()> {
    let mut server = TcpStream::connect(address)?;
    server.write_all(b"good morning\n")?;
    io::copy(&mut server, &mut io::stdout())?;
    Ok(())
}
