use std::io::{self, Read};
use std::process::Command;

fn main() -> io::Result<()> {
    let (mut reader, writer) = io::pipe()?;
    let mut command = Command::new("echo");
    command.arg("hello").stdout(writer);
    // ANCHOR: drop
    let mut child = command.spawn()?;
    // It has the writer, and would give it to the next child too.
    drop(command);
    // ANCHOR_END: drop

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
