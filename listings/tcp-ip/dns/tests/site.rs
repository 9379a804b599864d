//! Servers that can't start leave nothing behind.

use std::fs;
use std::process::Command;

trust::on_trust!();

#[test]
fn nothing_stays_after_an_error() -> std::io::Result<()> {
    let here = tempfile::tempdir()?;
    let end = Command::new(env!("CARGO_BIN_EXE_serve-course"))
        .env("PATH", here.path())
        .current_dir(here.path())
        .output()?;
    let said = String::from_utf8_lossy(&end.stderr).into_owned();
    assert!(said.contains("knotd: No such file"), "{said}");
    assert_eq!(end.status.code(), Some(1));
    assert_eq!(fs::read_dir(here.path())?.count(), 0);
    Ok(())
}
