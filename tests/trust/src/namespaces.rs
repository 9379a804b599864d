//! Whether a test may have namespaces of its own, and what is said of one that
//! is left out.

use std::io::{self, Write};
use std::process::Command;
use std::sync::LazyLock;

use crate::passes::is_set;

static WHY_NOT: LazyLock<Option<String>> = LazyLock::new(|| {
    let output = match Command::new("unshare").args(["-Urnm", "true"]).output() {
        Ok(output) if output.status.success() => return None,
        Ok(output) => output,
        Err(e) => return Some(format!("cannot start unshare: {e}")),
    };
    Some(String::from_utf8_lossy(&output.stderr).trim().to_owned())
});

/// Whether `test`, which starts `unshare`, is left out here, where nobody may have
/// namespaces; that is said on standard error.
///
/// # Panics
///
/// In CI nothing may be left out.
pub fn left_out(test: &str) -> bool {
    let Some(why) = &*WHY_NOT else { return false };
    lacks(test, &format!("no namespaces here: {why}"));
    true
}

/// Says on standard error that `test` is left out, and `why`: a tool that does
/// not run here.
///
/// # Panics
///
/// In CI nothing may be left out.
pub fn lacks(test: &str, why: &str) {
    assert!(!is_set("CI"), "{test}: {why}");
    let text = format!("{test} is left out: {why}\n");
    // Not captured, unlike eprintln!.
    let _ = io::stderr().write_all(text.as_bytes());
}
