//! Where the kernel has no IPv6 at all, `three-answers` asks the other sockets
//! all the same. (strace plays that kernel: the second socket is the one.)

use std::process::Command;

trust::on_trust!();

const SHOWN: &str = "\
TCP, IPv4      AF_INET SOCK_STREAM 6
TCP, IPv6      Address family not supported by protocol (os error 97)
UDP, IPv4      AF_INET SOCK_DGRAM 17
UNIX datagram  AF_UNIX SOCK_DGRAM 0
";

#[test]
fn the_others_are_asked() {
    let ran = Command::new("timeout")
        .args(["20", "strace", "-qq", "-o", "/dev/null"])
        .args(["-e", "inject=socket:error=EAFNOSUPPORT:when=2"])
        .arg(env!("CARGO_BIN_EXE_three-answers"))
        .output()
        .expect("timeout");
    let why = String::from_utf8_lossy(&ran.stderr);
    if why.contains("strace: ") {
        trust::lacks("the_others_are_asked", &why);
        return;
    }
    assert_eq!(String::from_utf8_lossy(&ran.stdout), SHOWN, "{why}");
}
