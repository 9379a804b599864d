use std::io::{self, Write};
use std::net::TcpStream;
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

const CABLE: [&str; 7] = [
    "link add to-site type veth peer name eth0 netns site",
    "addr add 192.0.2.100/24 dev to-site",
    "addr add 2001:db8::100/64 dev to-site nodad",
    "link set to-site up",
    "-n site link set eth0 up",
    "route replace unreachable 192.0.2.5",
    "route replace unreachable 2001:db8::5",
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
            let _ = writeln!(io::stderr(), "no site: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let hint = "`ip netns del site`?";
    let old = |why| io::Error::other(format!("ip: {why}; {hint}"));
    ip("netns add site").map_err(old)?;
    let _site = Site;
    CABLE.iter().try_for_each(|line| ip(line))?;
    for n in 1..=4 {
        ip(&format!("-n site addr add 192.0.2.{n}/24 dev eth0"))?;
        ip(&format!("-n site addr add 2001:db8::{n}/64 dev eth0 nodad"))?;
    }
    nft(FATE)?;
    let python = "python3 -m http.server 7090 --bind ::";
    let mut server = Server(site(python, Stdio::null())?);
    let mut tries = 0..100;
    while TcpStream::connect("192.0.2.1:7090").is_err() {
        if let Some(status) = server.0.try_wait()? {
            return fine(python, status);
        }
        tries.next().ok_or(io::Error::other("no server"))?;
        thread::sleep(Duration::from_millis(100));
    }
    writeln!(io::stdout(), "the site is up; press Enter to remove it")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))?;
    io::stdin().read_line(&mut String::new()).map(|_| ())
}

struct Server(Child);
impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

struct Site;
impl Drop for Site {
    fn drop(&mut self) {
        for line in [
            "route del unreachable 192.0.2.5",
            "route del unreachable 2001:db8::5",
            "link del to-site", // else the kernel removes it some time later
            "netns del site",
        ] {
            let _ = ip(line);
        }
    }
}

/// Starts a program on the site. It ends with us, even if we are killed.
fn site(line: &str, errors: Stdio) -> io::Result<Child> {
    Command::new("setpriv")
        .args(["--pdeathsig", "KILL", "ip", "netns", "exec", "site"])
        .args(line.split(' '))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(errors)
        .spawn()
}

fn nft(rules: &str) -> io::Result<()> {
    let mut nft = site("nft -f -", Stdio::piped())?;
    let stdin = nft.stdin.take();
    let written = stdin.map(|mut it| it.write_all(rules.as_bytes()));
    let output = nft.wait_with_output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    fine(said.trim(), output.status).and(written.unwrap_or(Ok(())))
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
