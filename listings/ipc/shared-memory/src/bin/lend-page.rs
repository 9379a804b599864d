use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixListener;
use std::ptr;

use passing_descriptors::accept_one;
use rustix::fs::{MemfdFlags, ftruncate, memfd_create};
use rustix::mm::{MapFlags, ProtFlags, mmap};
use shared_memory::handover;
use std::process::ExitCode;

const PAGE: usize = 4096;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the page: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let memory = memfd_create("page", MemfdFlags::CLOEXEC)?;
    ftruncate(&memory, PAGE as u64)?;
    let both = ProtFlags::READ | ProtFlags::WRITE;
    // SAFETY: the kernel picks the place, so nothing else is mapped there.
    let page = unsafe {
        mmap(ptr::null_mut(), PAGE, both, MapFlags::SHARED, &memory, 0)?
    };
    let page: *mut [u8; 5] = page.cast();

    let listener = UnixListener::bind("page.sock")?;
    writeln!(io::stdout(), "listening")?;
    let mut peer = accept_one(&listener);
    std::fs::remove_file("page.sock")?;
    handover::send(&peer, &[memory.as_fd()])?;

    // SAFETY: it is mapped, and the peer does not read before the bell.
    unsafe { page.write(*b"hello") };
    peer.write_all(b"!")?;
    peer.read_exact(&mut [0])?;
    // SAFETY: it is mapped, and the peer says that it has written.
    let word = unsafe { page.read() };
    writeln!(io::stdout(), "in the page: {}", word.escape_ascii())?;
    Ok(())
}
