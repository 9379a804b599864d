//! Here, a router that translates addresses, and a host behind it.

use std::io;
use std::process::Command;

/// Two hosts and their cables. Dropped, it removes what it made, and no more.
pub struct Net {
    n: u8,
    undo: Vec<&'static str>,
}

impl Net {
    // ANCHOR: new
    /// More than one may be there at a time, each with its number.
    pub fn new(n: u8) -> io::Result<Net> {
        let mut net = Net { n, undo: vec![] };
        net.make("ip netns add nat@", "ip netns del nat@")?;
        net.make("ip netns add far@", "ip netns del far@")?;
        net.make(
            "ip link add near@ type veth peer inner netns nat@",
            "ip link del near@",
        )?;
        net.run("ip addr add 192.0.2.@1/28 dev near@")?;
        net.run("ip link set dev near@ up")?;
        net.run("ip -n nat@ addr add 192.0.2.@2/28 dev inner")?;
        net.run("ip -n nat@ link set dev inner up")?;
        net.run("ip -n nat@ link add outer type veth peer eth0 netns far@")?;
        net.run("ip -n nat@ addr add 198.51.100.@2/28 dev outer")?;
        net.run("ip -n nat@ link set dev outer up")?;
        net.run("ip -n far@ addr add 198.51.100.@1/28 dev eth0")?;
        net.run("ip -n far@ link set dev eth0 up")?;
        net.run("ip route add 198.51.100.@1 via 192.0.2.@2")?;
        // It asks for a host three times, a tenth of a second each.
        net.run(
            "ip netns exec nat@ sysctl -qw net.ipv4.ip_forward=1 \
             net.ipv4.neigh.outer.retrans_time_ms=100 \
             net.netfilter.nf_conntrack_tcp_loose=0",
        )?;
        net.run("ip netns exec nat@ nft add table ip t")?;
        net.nft("chain ip t out", "type nat hook postrouting priority 100;")?;
        net.nft("chain ip t pass", "type filter hook forward priority 0;")?;
        net.run(
            "ip netns exec nat@ nft add rule ip t out oif outer masquerade",
        )?;
        Ok(net)
    }
    // ANCHOR_END: new

    /// The same host with the same address, and a kernel that knows nothing.
    pub fn reboot(&mut self) -> io::Result<()> {
        self.make("ip netns add new@", "ip netns del new@")?;
        self.run("ip -n far@ link set dev eth0 netns new@")?;
        self.run("ip -n new@ addr add 198.51.100.@1/28 dev eth0")?;
        self.run("ip -n new@ link set dev eth0 up")
    }

    fn make(&mut self, line: &str, undo: &'static str) -> io::Result<()> {
        self.run(line)?;
        self.undo.push(undo);
        Ok(())
    }

    fn nft(&self, what: &str, how: &str) -> io::Result<()> {
        let nat = format!("nat{}", self.name());
        let rule = format!("add {what} {{ {how} }}");
        fine(
            &rule,
            Command::new("ip").args(["netns", "exec", &nat, "nft", &rule]),
        )
    }

    /// Runs a command, with the number of this net for `@`.
    pub fn run(&self, line: &str) -> io::Result<()> {
        let line = self.line(line);
        let mut words = line.split_whitespace();
        let program = words.next().unwrap_or_default();
        fine(&line, Command::new(program).args(words))
    }

    /// In names the number 0 is left out; an address begins at 16 times it.
    pub fn line(&self, line: &str) -> String {
        let ends = [1, 2].map(|end| (u16::from(self.n) * 16 + end).to_string());
        line.replace(".@1", &format!(".{}", ends[0]))
            .replace(".@2", &format!(".{}", ends[1]))
            .replace('@', &self.name())
    }

    fn name(&self) -> String {
        match self.n {
            0 => String::new(),
            n => n.to_string(),
        }
    }
}

impl Drop for Net {
    fn drop(&mut self) {
        for line in self.undo.iter().rev() {
            let _ = self.run(line);
        }
    }
}

/// Runs a command that must succeed.
pub fn fine(line: &str, command: &mut Command) -> io::Result<()> {
    let output = command.output()?;
    let why = String::from_utf8_lossy(&output.stderr);
    match output.status.success() {
        true => Ok(()),
        false => Err(io::Error::other(format!("{line}: {}", why.trim()))),
    }
}
