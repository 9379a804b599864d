//! Where programs are looked for.

use std::ffi::{OsStr, OsString};
use std::path::Path;

pub use trust::path;

/// The same with the listings before all.
pub fn with(binaries: &Path) -> OsString {
    let mut search = binaries.as_os_str().to_owned();
    search.push(":");
    search.push(path());
    search
}

/// Whether there is such a program; what is not may be a builtin of the shell.
pub fn leads_to(search: &OsStr, program: &str) -> bool {
    program.contains('/') || std::env::split_paths(search).any(|dir| dir.join(program).is_file())
}
