//! A directory that goes, with all that works in it, however this process ends.

use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};

use tempfile::TempDir;

/// Somebody else looks after it, and hears of our end by the end of a pipe.
pub struct Guarded {
    dir: TempDir,
    _line: ChildStdin,
}

impl Guarded {
    pub fn new() -> io::Result<Guarded> {
        let dir = tempfile::tempdir()?;
        let mut guard = Command::new("/bin/sh");
        guard.args(["-c", include_str!("guard.sh"), "sh"]);
        let home = dir.path().join(HOME);
        guard.args([dir.path(), Path::new(&format!("HOME={}", home.display()))]);
        guard.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        // Ctrl-C is for us, and not for it.
        let line = guard.process_group(0).spawn()?.stdin.take();
        Ok(Guarded { dir, _line: line.ok_or(io::ErrorKind::BrokenPipe)? })
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// Who has this for HOME is ended with us. It is not made.
    pub fn home(&self) -> PathBuf {
        self.dir.path().join(HOME)
    }
}

/// Where one works in it.
pub const HOME: &str = "home";
