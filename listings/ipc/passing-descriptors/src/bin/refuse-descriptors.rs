use std::io;
use std::mem::size_of_val;
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::net::UnixStream;

use nix::errno::Errno;
use nix::libc;
use passing_descriptors::send_fds;

/// Linux 6.16 has it; the libc crate has it for some machines only.
const SO_PASSRIGHTS: libc::c_int = 83;

fn main() -> io::Result<()> {
    let (left, right) = UnixStream::pair()?;
    // ANCHOR: refuse
    say("SO_PASSRIGHTS off", pass_rights(&right, false));
    say("a descriptor", send_fds(&left, b"!", &[left.as_fd()]));
    say("a byte", send_fds(&left, b"!", &[]));
    // ANCHOR_END: refuse
    Ok(())
}

fn say(what: &str, outcome: io::Result<()>) {
    match outcome {
        Ok(()) => println!("{what}: done"),
        Err(e) => println!("{what}: {e}"),
    }
}

fn pass_rights(socket: &UnixStream, on: bool) -> io::Result<()> {
    let value = libc::c_int::from(on);
    // SAFETY: the option is an int, and `value` lives through the call.
    let result = unsafe {
        libc::setsockopt(
            socket.as_raw_fd(),
            libc::SOL_SOCKET,
            SO_PASSRIGHTS,
            (&raw const value).cast(),
            size_of_val(&value) as libc::socklen_t,
        )
    };
    Errno::result(result)?;
    Ok(())
}
