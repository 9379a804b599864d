//! The names of the course, and what its two name servers are told.

use std::net::Ipv4Addr;

/// One shape of record a line.
const NAMES: &str = r#"$ORIGIN course.test.
$TTL 300
@ SOA ns admin 1 3600 600 86400 60
@ NS ns
@ MX 10 mail
@ MX 20 backup.mail
ns A 192.0.2.53
www A 192.0.2.1
www AAAA 2001:db8::1
mail A 192.0.2.25
backup.mail A 192.0.2.26
alias CNAME www
second CNAME alias
gone CNAME nowhere
text TXT "one" "two; \"three\"" "\200\009x"
empty TXT ""
info HINFO "a CPU" "an OS"
null MX 0 .
_www._tcp SRV 1 2 7080 www
caa CAA 0 issue "ca.test"
naptr NAPTR 1 2 "s" "x" "" www
old DNAME new
a.new A 192.0.2.7
*.wild A 192.0.2.8
a\.dot A 192.0.2.9
back PTR www
_443._tcp TLSA 3 1 0 aabbccdd
ssh SSHFP 1 1 0123456789abcdef0123456789abcdef01234567
loc LOC 52 22 23 N 4 53 32 E -2m
uri URI 1 2 "http://www.course.test/"
https HTTPS 1 . alpn=h2
svcb SVCB 1 www port=7080
new TYPE65280 \# 3 010203
"#;

/// The zone file: `many` has sixty addresses and `more` a hundred.
pub fn names() -> String {
    let mut names = NAMES.to_string();
    for n in 1..=100 {
        if n <= 60 {
            names += &format!("many A 192.0.2.{n}\n");
        }
        names += &format!("more A 192.0.2.{n}\n");
    }
    names
}

/// knot is responsible for the names.
pub fn knot(dir: &str, ip: Ipv4Addr) -> String {
    format!(
        "\
server:
    listen: {ip}@7530
    rundir: {dir}
database:
    storage: {dir}
zone:
  - domain: course.test
    file: {dir}/course.zone
    zonefile-sync: -1
    zonefile-load: whole
    journal-content: none
log:
  - target: stderr
    any: error
"
    )
}

/// unbound finds out for others. It asks nobody but knot.
pub fn unbound(ip: Ipv4Addr) -> String {
    format!(
        r#"
server:
  interface: {ip}
  port: 7531
  access-control: 127.0.0.0/8 allow
  chroot: ""
  username: ""
  pidfile: ""
  directory: ""
  use-syslog: no
  do-daemonize: no
  do-not-query-localhost: no
  rrset-roundrobin: no
  module-config: "iterator"
  local-zone: "." static
  local-zone: "course.test." transparent
stub-zone:
  name: "course.test"
  stub-addr: {ip}@7530
remote-control:
  control-enable: no
"#
    )
}
