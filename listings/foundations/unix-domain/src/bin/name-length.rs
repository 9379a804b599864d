use std::fs;
use std::io;
use std::os::unix::net::UnixListener;

use nix::sys::socket::UnixAddr;

fn main() -> io::Result<()> {
    for length in [107, 108] {
        let path = "n".repeat(length);
        match UnixListener::bind(&path) {
            Ok(_) => println!("{length} bytes, std: ok"),
            Err(e) => println!("{length} bytes, std: {e}"),
        }
        match UnixAddr::new(path.as_str()) {
            Ok(_) => println!("{length} bytes, nix: ok"),
            Err(e) => println!("{length} bytes, nix: {e}"),
        }
        match fs::remove_file(&path) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => {}
        }
    }
    Ok(())
}
