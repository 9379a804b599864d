//! Without a thread for the crew a server says so, and not that it listens.

use std::io;
use std::process::Command;

trust::on_trust!();

const RUN: &str = r#"
ip link set lo up
exec strace -qq -f -o /dev/null -e inject=clone,clone3:error=EAGAIN "$0"
"#;

#[test]
fn who_has_no_crew_does_not_listen() -> io::Result<()> {
    if trust::left_out("who_has_no_crew_does_not_listen") {
        return Ok(());
    }
    for server in [
        env!("CARGO_BIN_EXE_shout-crew"),
        env!("CARGO_BIN_EXE_shout-lines"),
        env!("CARGO_BIN_EXE_shout-deadline"),
        env!("CARGO_BIN_EXE_shout-refuse"),
    ] {
        let output = Command::new("timeout")
            .args(["20", "unshare", "-Urn", "sh", "-c", RUN, server])
            .output()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if said.contains("strace: ") {
            trust::lacks("who_has_no_crew_does_not_listen", &said);
            return Ok(());
        }
        let first = said.lines().next().unwrap_or_default();
        let why = "cannot serve on 127.0.0.1:7010: no thread for clients: ";
        assert!(first.starts_with(why), "{server}: {said}");
        assert_eq!(output.status.code(), Some(1), "{server}");
    }
    Ok(())
}
