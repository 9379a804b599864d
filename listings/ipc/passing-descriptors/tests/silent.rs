//! What the asker makes of a server that says nothing.

use std::io;
use std::os::unix::net::UnixListener;
use std::process::Command;

trust::on_trust!();

#[test]
fn a_silent_server_is_given_up() -> io::Result<()> {
    let name = format!("silent-opener-{}", std::process::id());
    let path = std::env::temp_dir().join(name);
    let _listens = UnixListener::bind(&path)?;
    let output = Command::new("timeout")
        .args(["20", env!("CARGO_BIN_EXE_ask-opener")])
        .arg(&path)
        .arg("recipe")
        .output();
    std::fs::remove_file(&path)?;
    let output = output?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(
        said,
        format!("cannot get recipe from {}: timed out\n", path.display())
    );
    assert_eq!(output.status.code(), Some(1));
    Ok(())
}
