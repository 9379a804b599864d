//! "Try again" of a UDP connect means that no port is left: nobody was slow.

use std::io;
use std::process::Command;

trust::on_trust!();

const RUN: &str = r#"
echo hello | strace -qq -o /dev/null -e inject=connect:error=EAGAIN \
    "$0" udp:127.0.0.1:7007
"#;

#[test]
fn who_has_no_port_blames_no_server() -> io::Result<()> {
    let output = Command::new("timeout")
        .args(["20", "sh", "-c", RUN, env!("CARGO_BIN_EXE_echo-client")])
        .output()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if said.contains("strace: ") {
        trust::lacks("who_has_no_port_blames_no_server", &said);
        return Ok(());
    }
    let why = "Resource temporarily unavailable (os error 11)\n";
    assert!(said.ends_with(why), "{said}");
    Ok(())
}
