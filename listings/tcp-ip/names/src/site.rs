//! What unbound, a name server, is told to say.

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
