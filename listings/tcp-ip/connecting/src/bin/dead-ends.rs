use std::io::{self, Write};
use std::process::{Command, ExitCode, Stdio};

const CABLE: [&str; 7] = [
    "link add to-site type veth peer name eth0 netns site",
    "addr add 192.0.2.100/24 dev to-site",
    "addr add 2001:db8::100/64 dev to-site nodad",
    "link set to-site up",
    "-n site link set eth0 up",
    "route add unreachable 192.0.2.5",
    "route add unreachable 2001:db8::5",
];

// ANCHOR: fate
/// What becomes of a SYN, by the last digit of the address.
const FATE: &str = "
table inet fate {
    set late4 { type inet_service; flags dynamic; }
    set late6 { type inet_service; flags dynamic; }
    chain input {
        type filter hook input priority 0;
        tcp dport != 7090 accept
        ip daddr 192.0.2.2 drop
        ip6 daddr 2001:db8::2 drop
        ip daddr 192.0.2.3 reject with tcp reset
        ip6 daddr 2001:db8::3 reject with tcp reset
        ip daddr 192.0.2.4 tcp sport != @late4 add @late4 { tcp sport } drop
        ip6 daddr 2001:db8::4 tcp sport != @late6 add @late6 { tcp sport } drop
    }
}";
// ANCHOR_END: fate

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot make the site: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    ip("netns add site")?;
    let _site = Site;
    CABLE.iter().try_for_each(|line| ip(line))?;
    for n in 1..=4 {
        ip(&format!("-n site addr add 192.0.2.{n}/24 dev eth0"))?;
        ip(&format!("-n site addr add 2001:db8::{n}/64 dev eth0 nodad"))?;
    }
    nft(FATE)?;
    let ready = "the site is up; press Enter to remove it";
    writeln!(io::stdout(), "{ready}")?;
    io::stdin().read_line(&mut String::new())?;
    Ok(())
}

struct Site;

impl Drop for Site {
    fn drop(&mut self) {
        for line in [
            "route del unreachable 192.0.2.5",
            "route del unreachable 2001:db8::5",
            "netns del site",
        ] {
            if let Err(why) = ip(line) {
                let _ = writeln!(io::stderr(), "{why}");
            }
        }
    }
}

fn ip(line: &str) -> io::Result<()> {
    let status = Command::new("ip").args(line.split(' ')).status()?;
    if status.success() {
        return Ok(());
    }
    Err(io::Error::other(format!("`ip {line}`: {status}")))
}

/// Gives the site's kernel its rules.
fn nft(rules: &str) -> io::Result<()> {
    let mut nft = Command::new("ip")
        .args(["netns", "exec", "site", "nft", "-f", "-"])
        .stdin(Stdio::piped())
        .spawn()?;
    if let Some(mut stdin) = nft.stdin.take() {
        stdin.write_all(rules.as_bytes())?;
    }
    let status = nft.wait()?;
    if status.success() {
        return Ok(());
    }
    Err(io::Error::other(format!("nft: {status}")))
}
