use std::io::{self, Write};
use std::process::{Command, ExitCode};

// ANCHOR: cable
const CABLE: [&str; 9] = [
    "link add eth0 netns left type veth peer name eth0 netns right",
    "-n left addr add 192.0.2.1/24 dev eth0",
    "-n left addr add 2001:db8::1/64 dev eth0 nodad",
    "-n right addr add 192.0.2.2/24 dev eth0",
    "-n right addr add 2001:db8::2/64 dev eth0 nodad",
    "-n left link set eth0 up",
    "-n right link set eth0 up",
    "-n left link set lo up",
    "-n right link set lo up",
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
    let _left = Host::add("left")?;
    let _right = Host::add("right")?;
    CABLE.iter().try_for_each(|line| ip(line))?;
    let ready = "left and right are up; press Enter to remove them";
    writeln!(io::stdout(), "{ready}")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))?;
    io::stdin().read_line(&mut String::new())?;
    Ok(())
}

struct Host(&'static str);

impl Host {
    fn add(name: &'static str) -> io::Result<Host> {
        ip(&format!("netns add {name}")).map_err(|why| {
            let cure = format!("`ip netns del {name}` removes it");
            io::Error::other(format!("{why} (if one is left over, {cure})"))
        })?;
        Ok(Host(name))
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        if let Err(why) = ip(&format!("netns del {}", self.0)) {
            let _ = writeln!(io::stderr(), "{why}");
        }
    }
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
