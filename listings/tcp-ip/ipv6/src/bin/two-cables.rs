use std::io::{self, Write};
use std::process::{Command, ExitCode};
use std::thread;
use std::time::Duration;

// ANCHOR: cable
/// Each host: its name, its cable's number, and how IPv4 begins there.
const HOSTS: [[&str; 3]; 2] =
    [["left", "1", "192.0.2"], ["right", "2", "198.51.100"]];

const CABLE: [&str; 13] = [
    "link add to-HOST type veth peer name eth0 netns HOST",
    "link set to-HOST addrgenmode none",
    "addr add FOUR.1/24 dev to-HOST",
    "addr add 2001:db8:N::1/64 dev to-HOST nodad",
    "addr add fe80::1/64 dev to-HOST nodad",
    "-n HOST link set eth0 addrgenmode none",
    "-n HOST addr add FOUR.2/24 dev eth0",
    "-n HOST addr add 2001:db8:N::2/64 dev eth0 nodad",
    "-n HOST addr add fe80::2/64 dev eth0 nodad",
    "-n HOST link set lo up",
    "-n HOST link set eth0 up",
    "link set to-HOST up",
    "-n HOST route add default via 2001:db8:N::1",
];
// ANCHOR_END: cable

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot make two hosts: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let _left = Host::add(HOSTS[0])?;
    let _right = Host::add(HOSTS[1])?;
    let ready = "left and right are up; press Enter to remove them";
    writeln!(io::stdout(), "{ready}")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))?;
    io::stdin().read_line(&mut String::new())?;
    Ok(())
}

struct Host(&'static str);

impl Host {
    fn add([name, number, four]: [&'static str; 3]) -> io::Result<Host> {
        ip(&format!("netns add {name}")).map_err(|why| {
            let cure = format!("`ip netns del {name}` removes it");
            io::Error::other(format!("{why} (if one is left over, {cure})"))
        })?;
        let host = Host(name);
        for line in CABLE {
            let line = line.replace("HOST", name);
            ip(&line
                .replace("N::", &format!("{number}::"))
                .replace("FOUR", four))?;
        }
        up(&format!("link show dev to-{name}"))?;
        up(&format!("-n {name} link show dev eth0"))?;
        Ok(host)
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // The kernel removes a namespace's cable after `netns del` is over,
        // and who starts again at once would meet it.
        let cable = format!("to-{}", self.0);
        let _ = Command::new("ip").args(["link", "del", &cable]).output();
        if let Err(why) = ip(&format!("netns del {}", self.0)) {
            let _ = writeln!(io::stderr(), "{why}");
        }
    }
}

/// Waits until both ends know that the cable is there.
fn up(line: &str) -> io::Result<()> {
    for _ in 0..100 {
        let output = Command::new("ip").args(line.split(' ')).output()?;
        if String::from_utf8_lossy(&output.stdout).contains("state UP") {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(50));
    }
    Err(io::Error::other(format!(
        "`ip {line}`: it does not come up"
    )))
}

fn ip(line: &str) -> io::Result<()> {
    let mut ip = Command::new("ip");
    let status = ip.args(line.split(' ')).status();
    let status =
        status.map_err(|why| io::Error::other(format!("ip: {why}")))?;
    if status.success() {
        return Ok(());
    }
    Err(io::Error::other(format!("`ip {line}`: {status}")))
}
