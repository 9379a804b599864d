use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::ptr;

use passing_descriptors::cannot;
use rustix::fs::fstat;
use rustix::mm::{MapFlags, ProtFlags, mmap};
use shared_memory::handover;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot borrow a page: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let mut peer = UnixStream::connect("page.sock")?;
    let [memory] = handover::receive(&peer)?;
    let len = fstat(&memory)?.st_size as usize;
    writeln!(io::stdout(), "{len} bytes of memory").map_err(cannot("print"))?;
    let both = ProtFlags::READ | ProtFlags::WRITE;
    // SAFETY: the kernel picks the place, so nothing else is mapped there.
    let page = unsafe {
        mmap(ptr::null_mut(), len, both, MapFlags::SHARED, &memory, 0)?
    };
    let page: *mut [u8; 5] = page.cast();

    // The doorbell.
    peer.read_exact(&mut [0])?;
    // SAFETY: it is mapped, and the peer says that it has written.
    let word = unsafe { page.read() };
    writeln!(io::stdout(), "in the page: {}", word.escape_ascii())
        .map_err(cannot("print"))?;
    // SAFETY: it is mapped, and the peer does not read before the bell.
    unsafe { page.write(*b"howdy") };
    peer.write_all(b"!")
}
