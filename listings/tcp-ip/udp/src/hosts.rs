//! Three hosts on one bridge, `client`, `server` and `victim`.

use std::fs::File;
use std::io::{self, Error, Write};
use std::process::{Command, ExitStatus, Stdio};

use nix::sched::{CloneFlags, setns};

const HOSTS: [(&str, u8); 3] = [("client", 1), ("server", 2), ("victim", 3)];

/// So many of them are made, and gone when this is.
pub struct Hosts(usize);

impl Hosts {
    pub fn new() -> io::Result<Hosts> {
        make("link add street type bridge", "link del street")?;
        let mut hosts = Hosts(0);
        ip("link set street up")?;
        for (name, n) in HOSTS {
            add(name)?;
            hosts.0 += 1;
            ip(&format!(
                "link add to-{name} type veth peer name eth0 netns {name}"
            ))?;
            ip(&format!("link set to-{name} up master street"))?;
            let address = format!("192.0.2.{n}/24 brd +");
            ip(&format!("-n {name} addr add {address} dev eth0"))?;
            ip(&format!("-n {name} link set eth0 up"))?;
            ip(&format!("-n {name} link set lo up"))?;
        }
        // The server has one address more.
        ip("-n server addr add 198.51.100.2/32 dev lo")?;
        ip("-n client route add 198.51.100.0/24 via 192.0.2.2")?;
        Ok(hosts)
    }
}

impl Drop for Hosts {
    fn drop(&mut self) {
        for (name, _) in &HOSTS[..self.0] {
            // The kernel removes a host's cable some time after the host.
            let _ = quiet(&format!("link del to-{name}"));
            let _ = quiet(&format!("netns del {name}"));
        }
        let _ = quiet("link del street");
    }
}

pub fn add(host: &str) -> io::Result<()> {
    make(&format!("netns add {host}"), &format!("netns del {host}"))
}

/// Makes something, or says how to remove one that is in the way.
pub fn make(line: &str, undo: &str) -> io::Result<()> {
    ip(line).map_err(|why| {
        let cure = format!("`ip {undo}` removes it");
        Error::other(format!("{why} (if one is left over, {cure})"))
    })
}

/// What `make` makes on a host. A socket stays on the host that it is made on.
pub fn on<T>(
    host: &str,
    make: impl FnOnce() -> io::Result<T>,
) -> io::Result<T> {
    let here = File::open("/proc/thread-self/ns/net")?;
    let there = File::open(format!("/run/netns/{host}"))?;
    setns(there, CloneFlags::CLONE_NEWNET)?;
    let made = make();
    setns(here, CloneFlags::CLONE_NEWNET)?;
    made
}

pub fn ip(line: &str) -> io::Result<()> {
    command("ip", line, "")
}

/// Runs a command; what it says goes into the error.
pub fn command(program: &str, line: &str, input: &str) -> io::Result<()> {
    let mut child = Command::new(program)
        .args(line.split(' '))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|why| Error::other(format!("{program}: {why}")))?;
    let stdin = child.stdin.take();
    let written = stdin.map(|mut it| it.write_all(input.as_bytes()));
    let output = child.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    fine(&format!("{program} {line}: {}", said.trim()), output.status)?;
    written.unwrap_or(Ok(()))
}

fn quiet(line: &str) -> io::Result<ExitStatus> {
    let mut ip = Command::new("ip");
    ip.args(line.split(' ')).stderr(Stdio::null()).status()
}

fn fine(what: &str, status: ExitStatus) -> io::Result<()> {
    match status.success() {
        true => Ok(()),
        false => Err(Error::other(format!("{what} ({status})"))),
    }
}
