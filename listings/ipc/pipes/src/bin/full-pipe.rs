use std::io;

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::unistd::{pipe2, write};

fn main() -> io::Result<()> {
    for size in [1, 2048, 2049, 4096, 4097, 100_000] {
        let (_reader, writer) = pipe2(OFlag::O_CLOEXEC | OFlag::O_NONBLOCK)?;
        let capacity = fcntl(&writer, FcntlArg::F_GETPIPE_SZ)?;
        let block = vec![b'x'; size];
        let (mut writes, mut bytes) = (0, 0);
        let full = loop {
            match write(&writer, &block) {
                Ok(n) => (writes, bytes) = (writes + 1, bytes + n),
                Err(e) => break e,
            }
        };
        if full != Errno::EAGAIN {
            return Err(full.into());
        }
        println!(
            "capacity {capacity}, writes of {size:6}: \
             {writes:5} writes, {bytes:5} bytes"
        );
    }
    Ok(())
}
