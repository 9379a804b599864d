//! Two namespaces in a place of a test's own.

use std::env;
use std::error::Error;
use std::fs::File;
use std::io::{self, Write};
use std::process::Command;
use std::sync::LazyLock;

pub type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

const PLACE: &str = "mount -t tmpfs tmpfs /run && ip netns add left &&
    ip netns add right && exec \"$@\"";
const INSIDE: &str = "THE_WIRE_INSIDE";

/// Runs the test `name` in a place of its own, which is where `body` runs.
pub fn in_a_place(name: &str, body: impl FnOnce() -> Outcome) -> Outcome {
    if env::var_os(INSIDE).is_some() {
        return body();
    }
    if trust::left_out(name) {
        return Ok(());
    }
    if let Err(why) = &*TUN {
        // Not captured, unlike eprintln!.
        let _ = writeln!(io::stderr(), "{name} is left out: {why}");
        return Ok(());
    }
    let output = place()
        .arg(env::current_exe()?)
        .args(["--exact", name, "--nocapture"])
        .env(INSIDE, "1")
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    Err(String::from_utf8_lossy(&said).into())
}

static TUN: LazyLock<Result<(), String>> = LazyLock::new(|| {
    let tun = File::options().read(true).write(true).open("/dev/net/tun");
    tun.map(drop)
        .map_err(|why| format!("no TUN devices here: {why}"))
});

fn place() -> Command {
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--net", "--mount", "--"]);
    command.args(["sh", "-c", PLACE, "sh"]);
    command
}
