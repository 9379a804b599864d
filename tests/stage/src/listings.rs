//! The listings, as Cargo builds them.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use crate::lab::as_typed;

/// Builds every listing, once, and says where they are. Cargo's lock is free
/// again by the time tests run.
pub fn binaries(root: &Path) -> Result<&'static Path, String> {
    static BUILT: Mutex<Option<Result<&'static Path, String>>> = Mutex::new(None);
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    built.get_or_insert_with(|| build(root).map(|path| &*path.leak())).clone()
}

/// Cargo as somebody types it.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    as_typed(&mut cargo);
    cargo
}

fn build(root: &Path) -> Result<PathBuf, String> {
    let mut cargo = cargo();
    cargo.args(["build", "--workspace", "--bins", "--quiet"]);
    cargo.args(["socket-course", "stage", "pages"].map(|ours| format!("--exclude={ours}")));
    cargo.arg("--message-format=json-render-diagnostics").current_dir(root);
    let output = cargo.output().map_err(|e| format!("cannot run cargo: {e}"))?;
    if !output.status.success() {
        return Err(format!(
            "the listings do not build:\n{}",
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let executables =
        messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut dirs = executables
        .filter_map(|m| Some(Path::new(m.get("executable")?.as_str()?).parent()?.to_owned()));
    dirs.next().ok_or_else(|| "there are no listings to build".into())
}
