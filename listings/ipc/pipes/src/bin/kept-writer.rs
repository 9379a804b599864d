use std::io::{self, Read};
use std::process::Command;

fn main() -> io::Result<()> {
    let (mut reader, writer) = io::pipe()?;
    let mut command = Command::new("echo");
    command.arg("hello").stdout(writer);
    let mut child = command.spawn()?;

    let mut buf = [0; 64];
    loop {
        println!("reading");
        match reader.read(&mut buf)? {
            0 => break,
            n => println!("  {n} bytes: {}", buf[..n].escape_ascii()),
        }
    }
    println!("  end of file");
    println!("echo ended: {}", child.wait()?);
    Ok(())
}
