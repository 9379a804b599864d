//! Five hosts on two bridges. `tower`, `red`, `green` and `gate` are on the
//! street; `far` is on the yard, and `tower` and `gate` are there too.

use std::fs;
use std::io;

use udp::hosts::{add, ip, make, on};

use crate::gate::{self, Gate};

const CABLES: [(&str, &str, &str, &str); 7] = [
    ("tower", "street", "eth0", "192.0.2.1"),
    ("red", "street", "eth0", "192.0.2.2"),
    ("green", "street", "eth0", "192.0.2.3"),
    ("gate", "street", "eth0", "192.0.2.254"),
    ("tower", "yard", "eth1", "198.51.100.1"),
    ("gate", "yard", "eth1", "198.51.100.254"),
    ("far", "yard", "eth0", "198.51.100.4"),
];

/// Gone when this is.
pub struct Hosts(Vec<String>, Option<Gate>);

impl Hosts {
    pub fn new() -> io::Result<Hosts> {
        let mut hosts = Hosts(Vec::new(), None);
        for bridge in ["street", "yard"] {
            let del = format!("link del {bridge}");
            make(
                &format!("link add {bridge} type bridge mcast_snooping 0"),
                &del,
            )?;
            hosts.0.push(del);
            ip(&format!("link set {bridge} up"))?;
        }
        for (host, bridge, interface, address) in CABLES {
            hosts.plug(host, bridge, interface, address)?;
        }
        for host in ["tower", "red", "green"] {
            ip(&format!("-n {host} route add default via 192.0.2.254"))?;
        }
        ip("-n tower route add 198.51.100.4 via 192.0.2.254")?;
        ip("-n far route add default via 198.51.100.254")?;
        on("gate", || fs::write("/proc/sys/net/ipv4/ip_forward", "1"))?;
        hosts.1 = Some(on("gate", gate::open)?);
        Ok(hosts)
    }

    fn plug(
        &mut self,
        host: &str,
        bridge: &str,
        interface: &str,
        address: &str,
    ) -> io::Result<()> {
        let del = format!("netns del {host}");
        if !self.0.contains(&del) {
            add(host)?;
            self.0.push(del);
            ip(&format!("-n {host} link set lo up"))?;
        }
        let last = address.rsplit('.').next().unwrap_or_default();
        let cable = format!("{host}-{bridge}");
        ip(&format!(
            "link add {cable} type veth peer name {interface} netns {host}"
        ))?;
        // The kernel would remove it some time after the host.
        self.0.push(format!("link del {cable}"));
        ip(&format!("link set {cable} up master {bridge}"))?;
        let here = format!("-n {host}");
        ip(&format!("{here} link set {interface} addrgenmode none"))?;
        ip(&format!(
            "{here} addr add {address}/24 brd + dev {interface}"
        ))?;
        ip(&format!(
            "{here} addr add fe80::{last}/64 dev {interface} nodad"
        ))?;
        ip(&format!("{here} link set {interface} up"))
    }
}

impl Drop for Hosts {
    fn drop(&mut self) {
        for line in self.0.iter().rev() {
            let _ = ip(line);
        }
    }
}
