use std::io::{self, ErrorKind, Read, Write};

use socket2::{Domain, Socket, Type};

fn main() -> io::Result<()> {
    let arg = std::env::args().nth(1);
    let Ok(size @ 1..=64) = arg.as_deref().unwrap_or("64").parse() else {
        eprintln!("usage: three-letters-twice [SIZE-OF-BUFFER, 1 to 64]");
        std::process::exit(1);
    };
    let mut buf = vec![0; size];
    for kind in [Type::STREAM, Type::DGRAM, Type::SEQPACKET] {
        let (mut left, mut right) = Socket::pair(Domain::UNIX, kind, None)?;
        left.write_all(b"one")?;
        left.write_all(b"two")?;

        right.set_nonblocking(true)?;
        print!("{:15}", format!("{kind:?}"));
        loop {
            match right.read(&mut buf) {
                Ok(n) => print!(" '{}'", buf[..n].escape_ascii()),
                Err(e) if e.kind() == ErrorKind::WouldBlock => break,
                Err(e) => return Err(e),
            }
        }
        println!();
    }
    Ok(())
}
