use std::io::{self, Write};
use std::process::Command;

fn main() -> io::Result<()> {
    let (reader, mut writer) = io::pipe()?;
    drop(reader);

    match writer.write(b"anybody there?") {
        Ok(n) => println!("I wrote {n} bytes"),
        Err(e) => println!("I got an error: {e}"),
    }
    let status = Command::new("yes").stdout(writer).status()?;
    println!("my child got {status}");
    Ok(())
}
