use std::io::{self, Write};
use std::net::UdpSocket;
use std::process::{Command, ExitCode};
use std::time::Duration;

use icmp_and_mtu::option;
use icmp_and_mtu::wait::{again, one_processor};
use nix::libc::{EMSGSIZE, IP_MTU_DISCOVER, IPPROTO_IP};
use nix::libc::{IP_PMTUDISC_DO, IP_PMTUDISC_DONT};
use nix::libc::{IP_PMTUDISC_PROBE, IP_PMTUDISC_WANT};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the ways: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
const WAYS: [(&str, i32); 4] = [
    ("DONT", IP_PMTUDISC_DONT),
    ("WANT", IP_PMTUDISC_WANT),
    ("DO", IP_PMTUDISC_DO),
    ("PROBE", IP_PMTUDISC_PROBE),
];

fn run() -> io::Result<()> {
    one_processor()?;
    for (name, way) in WAYS {
        forget_sizes()?;
        let socket = UdpSocket::bind("0.0.0.0:0")?;
        socket.connect("198.51.100.1:7150")?;
        option::set(&socket, IPPROTO_IP, IP_MTU_DISCOVER, way)?;
        let first = send(&socket)?;
        let second = send(&socket)?;
        writeln!(io::stdout(), "{name:<8}{first:<22}{second}")?;
    }
    Ok(())
}

fn send(socket: &UdpSocket) -> io::Result<&'static str> {
    match again(|| socket.send(&[0; 1472])) {
        Ok(_) => fate(socket),
        Err(e) if too_long(&e) => Ok("send fails: too long"),
        Err(e) => Err(e),
    }
}
// ANCHOR_END: run

/// A short question follows the long one. When it is answered, whatever
/// becomes of the long one has come, too (`one_processor`).
fn fate(socket: &UdpSocket) -> io::Result<&'static str> {
    let short = [1; 12];
    if again(|| socket.send(&short)).is_err_and(|e| too_long(&e)) {
        return Ok("lost, with a message");
    }
    socket.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut fate = "lost in silence";
    loop {
        let mut answer = [0; 100];
        match again(|| socket.recv(&mut answer)) {
            Ok(_) if answer[0] == 1 => {
                let told = socket.take_error()?.is_some_and(|e| too_long(&e));
                return Ok(if told { "lost, with a message" } else { fate });
            }
            Ok(_) if answer[10] == 1 => fate = "arrived in pieces",
            Ok(_) => fate = "arrived whole",
            Err(e) if too_long(&e) => return Ok("lost, with a message"),
            Err(e) => return Err(e),
        }
    }
}

fn too_long(error: &io::Error) -> bool {
    error.raw_os_error() == Some(EMSGSIZE)
}

/// The kernel remembers what it was told, for each destination.
fn forget_sizes() -> io::Result<()> {
    let ip = "route flush cache".split(' ');
    match Command::new("ip").args(ip).status()?.success() {
        true => Ok(()),
        false => Err(io::Error::other("ip route flush cache failed")),
    }
}
