use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

fn main() -> io::Result<()> {
    let (mut ours, mut theirs) = UnixStream::pair()?;
    // SAFETY: there is one thread, so nobody else holds a lock at this moment.
    match unsafe { fork() }? {
        // ANCHOR: closed
        ForkResult::Child => {
            drop(ours);
            theirs.write_all(b"hello from the child")
        }
        ForkResult::Parent { child } => {
            drop(theirs);
            let mut buf = [0; 64];
            while let n @ 1.. = ours.read(&mut buf)? {
                println!("read {n} bytes: {}", buf[..n].escape_ascii());
            }
            println!("end of file");
            waitpid(child, None)?;
            println!("the child has ended");
            // ANCHOR_END: closed
            Ok(())
        }
    }
}
