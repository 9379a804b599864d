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
    let mut out = io::stdout();
    io::copy(&mut server, &mut out)?;
    // What has no line end is still waiting to be printed.
    out.flush()
}
