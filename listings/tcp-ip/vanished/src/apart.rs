//! A network for one program.

use std::process::Command;
use std::{fs, io};

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};

use crate::net::fine;

// ANCHOR: apart
/// Moves this program into a network of its own, where names, interfaces and
/// settings are its own, and end with it however it ends.
pub fn apart() -> io::Result<()> {
    unshare(CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS)?;
    let private = MsFlags::MS_REC | MsFlags::MS_PRIVATE;
    let (no, names) = (None::<&str>, "/run/netns");
    mount(no, "/", no, private, no)?;
    fs::create_dir_all(names)?;
    mount(no, names, Some("tmpfs"), MsFlags::empty(), no)?;
    // How long a kernel sends data again.
    let short = "net.ipv4.tcp_retries2=2";
    fine(short, Command::new("sysctl").args(["-qw", short]))
}
// ANCHOR_END: apart
