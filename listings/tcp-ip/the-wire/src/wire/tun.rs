//! An end of the wire: a network interface whose packets a program reads and
//! writes. It is gone when the program is.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::process::Command;

use nix::libc;
use nix::sched::{CloneFlags, setns};

pub struct Tun {
    file: File,
}

impl Tun {
    /// Makes an interface in a namespace of `ip netns add`. The thread stays in
    /// that namespace.
    pub fn create(namespace: &str, device: &str) -> Result<Tun, String> {
        let path = format!("/run/netns/{namespace}");
        let place = File::open(&path).map_err(|why| match why.kind() {
            ErrorKind::NotFound => {
                format!("not there; `ip netns add {namespace}` makes it")
            }
            _ => format!("cannot open {path}: {why}"),
        })?;
        setns(&place, CloneFlags::CLONE_NEWNET)
            .map_err(|why| format!("cannot enter: {}", why.desc()))?;
        // It belongs to the namespace in which it was opened.
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(libc::O_NONBLOCK)
            .open("/dev/net/tun")
            .map_err(|why| format!("cannot open /dev/net/tun: {why}"))?;
        name(&file, device)
            .map_err(|why| format!("cannot make {device}: {why}"))?;
        Ok(Tun { file })
    }

    /// One packet; nothing if there is none.
    pub fn read(&self, buf: &mut [u8]) -> io::Result<Option<usize>> {
        match (&self.file).read(buf) {
            Ok(n) => Ok(Some(n)),
            Err(e) if e.kind() == ErrorKind::WouldBlock => Ok(None),
            Err(e) if e.kind() == ErrorKind::Interrupted => Ok(None),
            Err(e) => Err(e),
        }
    }

    /// A write is a packet. Whether the interface takes it.
    pub fn write(&self, packet: &[u8]) -> bool {
        (&self.file).write(packet).is_ok_and(|n| n == packet.len())
    }
}

impl AsFd for Tun {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

/// Makes the interface that this file is from now on.
fn name(file: &File, device: &str) -> io::Result<()> {
    let fits = (1..libc::IFNAMSIZ).contains(&device.len());
    if !fits || device.contains('%') {
        return Err(io::Error::other("that is no name for a device"));
    }
    // SAFETY: all zeros is a value of this plain C structure.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    for (to, from) in request.ifr_name.iter_mut().zip(device.bytes()) {
        *to = from as libc::c_char;
    }
    // IP packets, with nothing before their header.
    request.ifr_ifru.ifru_flags = (libc::IFF_TUN | libc::IFF_NO_PI) as i16;
    // SAFETY: the request lives as long as the call, which reads and writes no
    // more than it.
    let set =
        unsafe { libc::ioctl(file.as_raw_fd(), libc::TUNSETIFF, &mut request) };
    if set == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// Gives it addresses and starts it. Nothing but what the hosts send is to be
/// on the wire: no router is asked for, no group is joined.
pub fn bring_up(
    namespace: &str,
    device: &str,
    addresses: &[String],
) -> Result<(), String> {
    let quiet = "addrgenmode none multicast off txqueuelen 4096 mtu 1500";
    let mut set = vec!["link", "set", device];
    set.extend(quiet.split(' '));
    ip(namespace, &set)?;
    for address in addresses {
        let mut add = vec!["addr", "add", address, "dev", device];
        add.extend(address.contains(':').then_some("nodad"));
        ip(namespace, &add)?;
    }
    ip(namespace, &["link", "set", device, "up"])?;
    ip(namespace, &["link", "set", "lo", "up"])
}

fn ip(namespace: &str, words: &[&str]) -> Result<(), String> {
    let outcome = Command::new("ip")
        .args(["-n", namespace])
        .args(words)
        .output();
    let output = outcome.map_err(|why| format!("cannot start `ip`: {why}"))?;
    if output.status.success() {
        return Ok(());
    }
    let why = String::from_utf8_lossy(&output.stderr);
    Err(format!("`ip {}`: {}", words.join(" "), why.trim()))
}
