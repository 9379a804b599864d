use std::io::{self, Write};
use std::net::{Ipv4Addr, UdpSocket};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::time::Duration;
use std::{env, fs, thread};

use nix::sys::prctl::set_pdeathsig;
use nix::sys::signal::Signal;

use names::question::{Said, ask};
use names::site::{conf, in_a_lab};
use names::two_faces;

const GOOD: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 1);

const HOSTS: &str = "127.0.0.1 localhost\n::1 localhost\n192.0.2.9 printer\n";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "name-site: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    // ANCHOR: lay
    if !in_a_lab()? {
        let why = "not in a lab: this would change the system's /etc";
        return Err(io::Error::other(why));
    }
    let faces = UdpSocket::bind("127.0.0.1:5300").map_err(|e| {
        io::Error::new(e.kind(), format!("port 5300: {e}: a name-site runs?"))
    })?;
    if fs::read_to_string("/proc/self/mounts")?.contains("\nnames /etc ") {
        line("umount -l /etc")?; // one that was ended without Enter
    }
    let udp_only = env::args_os().any(|arg| arg == "udp-only");
    fs::create_dir_all("etc/unbound")?;
    fs::write("etc/unbound/name-site.conf", conf(udp_only))?;
    fs::write("etc/hosts", HOSTS)?;
    fs::write("etc/nsswitch.conf", "hosts: files dns\n")?;
    fs::write("etc/resolv.conf", "nameserver 127.0.0.1\n")?;
    fs::write("etc/gai.conf", "")?;
    line("ip addr replace 192.0.2.1/24 dev lo")?;
    line("mount -t overlay names -o lowerdir=etc:/etc /etc")?;
    let _etc = Etc;
    // ANCHOR_END: lay
    thread::Builder::new()
        .spawn(move || two_faces::serve(&faces, GOOD))
        .map_err(|why| {
            io::Error::other(format!("no thread for a server: {why}"))
        })?;
    let mut unbound = Server(unbound().map_err(|e| {
        io::Error::new(e.kind(), format!("cannot start unbound: {e}"))
    })?);
    let server = ([127, 0, 0, 1], 53).into();
    let limit = Duration::from_millis(100);
    let mut tries = 0..100;
    while ask(server, "good.test", limit)? != Said::Answers(1) {
        if let Some(status) = unbound.0.try_wait()? {
            return fine("unbound", status);
        }
        tries
            .next()
            .ok_or(io::Error::other("unbound does not answer"))?;
        thread::sleep(Duration::from_millis(20));
    }
    writeln!(io::stdout(), "the names are up; press Enter to remove them")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))?;
    io::stdin().read_line(&mut String::new()).map(|_| ())
}

fn unbound() -> io::Result<Child> {
    let mut unbound = Command::new("unbound");
    unbound.args(["-c", "/etc/unbound/name-site.conf"]);
    unbound.stdout(Stdio::null()).stderr(Stdio::null());
    // SAFETY: between fork and exec there is one system call.
    unsafe { unbound.pre_exec(|| Ok(set_pdeathsig(Signal::SIGKILL)?)) };
    unbound.spawn()
}

struct Server(Child);
impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

/// The lab's own view of /etc: ours lies on top.
struct Etc;
impl Drop for Etc {
    fn drop(&mut self) {
        let _ = line("umount -l /etc");
        let _ = line("ip addr del 192.0.2.1/24 dev lo");
    }
}

fn line(text: &str) -> io::Result<()> {
    let mut words = text.split(' ');
    let program = words.next().unwrap_or_default();
    fine(text, Command::new(program).args(words).status()?)
}

fn fine(what: &str, status: ExitStatus) -> io::Result<()> {
    match status.success() {
        true => Ok(()),
        false => Err(io::Error::other(format!("{what}: {status}"))),
    }
}
