//! A session as files: the script, and what was made of it.

use std::path::{Path, PathBuf};

use crate::files;

pub struct Session {
    pub script: PathBuf,
}

impl Session {
    /// `foundations/channels/both-ways`.
    pub fn name(&self) -> String {
        let part = |n: usize| {
            self.script.iter().rev().nth(n).unwrap_or_default().to_string_lossy().into_owned()
        };
        let run = self.script.file_stem().unwrap_or_default().to_string_lossy();
        format!("{}/{}/{run}", part(3), part(2))
    }

    /// What its ladder is kept in, by extension: `RUN.ladder.md`.
    pub fn ladder(&self, extension: &str) -> PathBuf {
        self.script.with_extension(format!("ladder.{extension}"))
    }

    /// Its path from the root, as the page names it.
    pub fn source(&self, root: &Path) -> String {
        files::relative(root, &self.script)
    }
}

/// Every session script, by name.
pub fn all(root: &Path) -> Vec<Session> {
    let scripts = files::below(&root.join("listings"), 4, "toml").into_iter();
    let scripts = scripts.filter(|path| path.parent().is_some_and(|dir| dir.ends_with("sessions")));
    scripts.map(|script| Session { script }).collect()
}
