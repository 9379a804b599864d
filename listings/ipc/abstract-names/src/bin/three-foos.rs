use std::io::{self, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the names: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut padded = [0; 107];
    padded[..3].copy_from_slice(b"foo");
    let names: [&[u8]; 5] = [b"foo", b"foo\0", &padded, b"a/b\0c", b""];

    let mut listeners = Vec::new();
    for name in names {
        let address = SocketAddr::from_abstract_name(name)?;
        listeners.push(UnixListener::bind_addr(&address)?);
        writeln!(io::stdout(), "bound, {} bytes", name.len())?;
    }
    writeln!(io::stdout(), "Enter ends them")?;
    io::stdin().read_line(&mut String::new())?;
    Ok(())
}
// ANCHOR_END: run
