use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;

use nix::sys::resource::{Resource, getrlimit};
use passing_descriptors::send_fds;

fn main() -> io::Result<()> {
    let (limit, _) = getrlimit(Resource::RLIMIT_NOFILE)?;
    println!("limit of open descriptors: {limit}");
    for count in [254, 253, 1] {
        let (left, _right) = UnixStream::pair()?;
        left.set_nonblocking(true)?;
        let fds = vec![left.as_fd(); count];
        let mut sent = 0;
        let e = loop {
            match send_fds(&left, b"!", &fds) {
                Ok(()) => sent += 1,
                Err(e) => break e,
            }
        };
        println!("messages of {count}: sent {sent}, then {e}");
    }
    Ok(())
}
