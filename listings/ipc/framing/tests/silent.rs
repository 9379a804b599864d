//! What the client makes of a server that says nothing.

use std::io::{self, Write};
use std::os::unix::net::UnixListener;
use std::process::{Command, Stdio};

trust::on_trust!();

#[test]
fn a_silent_server_is_given_up() -> io::Result<()> {
    let name = format!("silent-frames-{}", std::process::id());
    let home = std::env::temp_dir().join(name);
    std::fs::create_dir(&home)?;
    let _listens = UnixListener::bind(home.join("frames.sock"))?;
    let (question, to) = io::pipe()?;
    { to }.write_all(b"hello\n")?;
    let output = Command::new("timeout")
        .args(["20", env!("CARGO_BIN_EXE_frame-client")])
        .current_dir(&home)
        .stdin(Stdio::from(question))
        .output();
    std::fs::remove_dir_all(&home)?;
    let output = output?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(said, "cannot talk to frames.sock: timed out\n");
    assert_eq!(output.status.code(), Some(1));
    Ok(())
}
