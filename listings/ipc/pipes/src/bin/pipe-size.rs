use std::io;

use nix::fcntl::{FcntlArg, fcntl};

fn main() -> io::Result<()> {
    let (_reader, writer) = io::pipe()?;
    println!("at first: {}", fcntl(&writer, FcntlArg::F_GETPIPE_SZ)?);
    for wanted in [1, 5000, 1 << 20, (1 << 20) + 1] {
        match fcntl(&writer, FcntlArg::F_SETPIPE_SZ(wanted)) {
            Ok(given) => println!("wanted {wanted:7}, given {given:7}"),
            Err(e) => println!("wanted {wanted:7}: {e}"),
        }
    }
    Ok(())
}
