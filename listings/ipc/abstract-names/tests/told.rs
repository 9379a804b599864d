//! A client says "nothing" only where nothing was said.

use std::io::{self, Read};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::process::{Command, Output, Stdio};

use nix::unistd::{User, getuid};

trust::on_trust!();

fn tell(name: &str, user: &str) -> io::Result<std::process::Child> {
    Command::new(env!("CARGO_BIN_EXE_tell-only"))
        .args([name, user, "1234"])
        .stderr(Stdio::piped())
        .spawn()
}

fn said(ended: &Output) -> String {
    String::from_utf8_lossy(&ended.stderr).into_owned()
}

#[test]
fn a_secret_that_was_told_is_not_called_untold() -> io::Result<()> {
    let name = format!("told-{}", std::process::id());
    let address = SocketAddr::from_abstract_name(&name)?;
    let listener = UnixListener::bind_addr(&address)?;
    let me = User::from_uid(getuid())?.expect("it has a name");
    let client = tell(&name, &me.name)?;
    let (mut heard, mut secret) = (listener.accept()?.0, String::new());
    heard.read_to_string(&mut secret)?;
    assert_eq!(secret, "1234");
    // It says nothing; the client waits five seconds.
    let ended = client.wait_with_output()?;
    assert_eq!(ended.status.code(), Some(1));
    assert_eq!(
        said(&ended),
        format!(
            "no answer from @{name}, which may know the secret: timed out\n"
        )
    );
    drop(heard);
    let ended = tell(&name, "no such user")?.wait_with_output()?;
    assert!(
        said(&ended).starts_with("nothing for @"),
        "{}",
        said(&ended)
    );
    Ok(())
}
