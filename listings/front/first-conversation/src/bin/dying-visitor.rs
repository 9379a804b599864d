use std::io::{self, Write};
use std::net::TcpStream;
use std::process;

fn main() -> Result<(), String> {
    let address = "127.0.0.1:7030";
    visit(address)
        .map_err(|why| format!("the visit to {address} failed: {why}"))
}

// Wrong on purpose: dies in the middle of `delete report.txt.old`.
fn visit(address: &str) -> io::Result<()> {
    let mut server = TcpStream::connect(address)?;
    server.write_all(b"delete report.txt")?;
    process::abort()
}
