use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;
use std::sync::atomic::Ordering::Relaxed;

use passing_descriptors::cannot;
use shared_memory::{Region, handover};

fn main() -> ExitCode {
    match borrow() {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let _ = writeln!(io::stderr(), "cannot borrow a page: {e}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: borrow
fn borrow() -> io::Result<()> {
    let mut peer = UnixStream::connect("page.sock")?;
    let [memory] = handover::receive(&peer)?;
    let page = Region::map(memory, 1 << 20)?;
    writeln!(io::stdout(), "{} words of memory, sealed", page.len())
        .map_err(cannot("print"))?;
    let first = page.first().ok_or(ErrorKind::UnexpectedEof)?;

    peer.read_exact(&mut [0])?;
    let word = first.load(Relaxed).to_le_bytes();
    writeln!(io::stdout(), "in the page: {}", word.escape_ascii())
        .map_err(cannot("print"))?;
    first.store(u64::from_le_bytes(*b"howdy   "), Relaxed);
    peer.write_all(b"!")
}
// ANCHOR_END: borrow
