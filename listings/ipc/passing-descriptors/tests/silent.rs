//! What the asker makes of a server that says nothing, and the opener of a
//! client that asks nothing.

use std::io::{self, BufRead, BufReader};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{Command, Stdio};

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

#[test]
fn a_silent_client_is_lost() -> io::Result<()> {
    let name = format!("silent-client-{}", std::process::id());
    let path = std::env::temp_dir().join(name);
    let mut opener = Command::new(env!("CARGO_BIN_EXE_opener"))
        .arg(&path)
        .arg("recipe")
        .stderr(Stdio::piped())
        .spawn()?;
    let log = opener.stderr.take().expect("it is piped");
    let mut lines = BufReader::new(log).lines();
    lines.next().transpose()?;
    let client = UnixStream::connect(&path)?;
    let said = lines.next().transpose()?;
    opener.kill()?;
    opener.wait()?;
    drop(client);
    std::fs::remove_file(&path)?;
    assert_eq!(said.as_deref(), Some("a client is lost: timed out"));
    Ok(())
}
