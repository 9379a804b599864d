//! What unbound, a name server, is told to say; and whether this is a lab.

use std::{fs, io};

// ANCHOR: unbound
const UNBOUND: &str = r#"
server:
  interface: 127.0.0.1
  chroot: ""
  username: ""
  pidfile: ""
  use-syslog: no
  do-daemonize: no
  do-not-query-localhost: no
  module-config: "iterator"
  local-zone: "." static
  local-zone: "test." static
  local-data: "good.test. A 192.0.2.1"
  local-data: "good.test. AAAA 2001:db8::1"
  local-data: "printer. A 192.0.2.99"
  local-data: "mail.test. MX 10 good.test."
  local-data: "good.lab.test. A 192.0.2.7"
  local-zone: "refused.test." always_refuse
  local-zone: "silent.test." deny
  local-zone: "half.test." deny
  local-data: "half.test. A 192.0.2.1"
  local-zone: "broken.test." transparent
  local-zone: "rebind.test." transparent
stub-zone:
  name: "broken.test"
  stub-addr: 127.0.0.1
stub-zone:
  name: "rebind.test"
  stub-addr: 127.0.0.1@5300
remote-control:
  control-enable: no
server:
"#;
// ANCHOR_END: unbound

pub fn conf(udp_only: bool) -> String {
    let mut conf = UNBOUND.to_string();
    for n in 1..=60 {
        conf += &format!("  local-data: \"many.test. A 192.0.2.{n}\"\n");
    }
    if udp_only {
        conf += "  do-tcp: no\n";
    }
    conf
}

/// A lab has processes of its own, and no way out of it.
pub fn in_a_lab() -> io::Result<bool> {
    // The number of the system's own process namespace (linux/proc_ns.h).
    const SYSTEM: &str = "pid:[4026531836]";
    let processes = fs::read_link("/proc/self/ns/pid")?;
    let routes = fs::read_to_string("/proc/self/net/route")?;
    let mut to = routes.lines().filter_map(|l| l.split_whitespace().nth(1));
    Ok(processes.as_os_str() != SYSTEM && !to.any(|to| to == "00000000"))
}
