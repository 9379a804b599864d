//! The log says why a client was refused, however the client takes it.

use std::io;
use std::process::Command;

trust::on_trust!();

/// A client whose line is too long, and which stays.
const SCRIPT: &str = r#"
ip link set lo up
"$0" 2>log & server=$!
until grep -qs listening log; do sleep 0.01; done
exec 3<>/dev/tcp/127.0.0.1/7010
head -c 2000 /dev/zero >&3
timeout 10 sh -c 'until grep -qs "cannot serve" log; do sleep 0.01; done'
kill $server
cat log
"#;

#[test]
fn the_line_is_the_reason() -> io::Result<()> {
    if trust::left_out("the_line_is_the_reason") {
        return Ok(());
    }
    let scratch = tempfile::tempdir()?;
    let output = Command::new("timeout")
        .args(["60", "unshare", "-Urn", "bash", "-c", SCRIPT])
        .arg(env!("CARGO_BIN_EXE_shout-refuse"))
        .current_dir(&scratch)
        .output()?;
    let log = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(log.contains(": no line end within 1024 bytes\n"), "{log}");
    Ok(())
}
