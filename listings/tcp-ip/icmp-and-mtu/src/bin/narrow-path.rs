use std::env;
use std::io::{self, Write};
use std::process::{Command, ExitCode, ExitStatus, Stdio};

const HOSTS: [&str; 3] = ["left", "middle", "right"];

// ANCHOR: cables
const CABLES: &str = "\
-n left link add eth0 type veth peer name left netns middle
-n middle link add right type veth peer name eth0 netns right
-n left addr add 192.0.2.1/24 dev eth0
-n left addr add 2001:db8:1::1/64 dev eth0 nodad
-n middle addr add 192.0.2.9/24 dev left
-n middle addr add 2001:db8:1::9/64 dev left nodad
-n middle addr add 198.51.100.9/24 dev right
-n middle addr add 2001:db8:2::9/64 dev right nodad
-n right addr add 198.51.100.1/24 dev eth0
-n right addr add 2001:db8:2::1/64 dev eth0 nodad
-n left link set eth0 up
-n middle link set left up
-n middle link set right up
-n right link set eth0 up
-n left route add default via 192.0.2.9
-n left route add default via 2001:db8:1::9
-n right route add default via 198.51.100.9
-n right route add default via 2001:db8:2::9
-n middle route add unreachable 203.0.113.0/24
netns exec middle sysctl -qw net.ipv4.ip_forward=1
netns exec middle sysctl -qw net.ipv6.conf.all.forwarding=1";

/// Whatever middle passes on may have 1,400 bytes.
const NARROW: &str = "\
-n middle route replace 192.0.2.0/24 dev left mtu 1400
-n middle route replace 198.51.100.0/24 dev right mtu 1400
-n middle route replace 2001:db8:1::/64 dev left metric 256 mtu 1400
-n middle route replace 2001:db8:2::/64 dev right metric 256 mtu 1400";

/// What middle says of packets that are too long goes nowhere.
const SWALLOW: &str = "
table inet hole {
    chain output {
        type filter hook output priority 0;
        icmp type destination-unreachable drop
        icmpv6 type packet-too-big drop
    }
}";
// ANCHOR_END: cables

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "no path: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let silent = match env::args_os().nth(1) {
        None => false,
        Some(word) if word == "silent" => true,
        Some(_) => return Err(io::Error::other("narrow-path [silent]")),
    };
    let _hosts = hosts()?;
    for line in CABLES.lines().chain(NARROW.lines()) {
        ip(line)?;
    }
    if silent {
        nft(SWALLOW)?;
    }
    writeln!(io::stdout(), "the path is there; press Enter to remove it")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))?;
    io::stdin().read_line(&mut String::new()).map(|_| ())
}

/// Those that were made are removed, whatever else fails.
struct Hosts(Vec<&'static str>);
impl Drop for Hosts {
    fn drop(&mut self) {
        for host in &self.0 {
            let _ = ip(&format!("netns del {host}"));
        }
    }
}

fn hosts() -> io::Result<Hosts> {
    let mut hosts = Hosts(Vec::new());
    for host in HOSTS {
        ip(&format!("netns add {host}")).map_err(|why| {
            io::Error::other(format!("ip: {why}; `ip netns del {host}`?"))
        })?;
        hosts.0.push(host);
        ip(&format!("-n {host} link set lo up"))?;
        // Else an IPv6 address may not be used for a second or two.
        let dad = "net.ipv6.conf.default.accept_dad=0";
        ip(&format!("netns exec {host} sysctl -qw {dad}"))?;
    }
    Ok(hosts)
}

fn nft(rules: &str) -> io::Result<()> {
    let mut nft = Command::new("ip")
        .args(["netns", "exec", "middle", "nft", "-f", "-"])
        .stdin(Stdio::piped())
        .spawn()?;
    let stdin = nft.stdin.take();
    let written = stdin.map(|mut it| it.write_all(rules.as_bytes()));
    fine("nft", nft.wait()?)?;
    written.unwrap_or(Ok(()))
}

fn ip(line: &str) -> io::Result<()> {
    fine(line, Command::new("ip").args(line.split(' ')).status()?)
}

fn fine(line: &str, status: ExitStatus) -> io::Result<()> {
    match status.success() {
        true => Ok(()),
        false => Err(io::Error::other(format!("{line}: {status}"))),
    }
}
