//! The course as files: chapters, listings, sessions. Every check starts here.

use std::fs;
use std::path::{Path, PathBuf};

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
        relative(root, &self.script)
    }
}

/// Every session script, by name.
pub fn sessions(root: &Path) -> Vec<Session> {
    let found =
        packages(root).into_iter().flat_map(|package| files(&package.join("sessions"), "toml"));
    found.map(|script| Session { script }).collect()
}

/// Every listing.
pub fn listings(root: &Path) -> Vec<PathBuf> {
    packages(root).iter().flat_map(|package| files(&package.join("src/bin"), "rs")).collect()
}

/// Every file of a package's library: what its programs share.
/// Folders below `src` are not looked into: what is there is no listing, as the
/// drawing of a plot is none.
pub fn modules(root: &Path) -> Vec<PathBuf> {
    packages(root).iter().flat_map(|package| files(&package.join("src"), "rs")).collect()
}

/// Every chapter's package: `listings/PART/CHAPTER`.
pub fn packages(root: &Path) -> Vec<PathBuf> {
    let parts = entries(&root.join("listings"));
    parts.iter().flat_map(|part| entries(part)).filter(|p| p.is_dir()).collect()
}

/// The files of one kind in a directory, sorted; none where it does not exist.
pub fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = entries(dir);
    found.retain(|path| path.extension().is_some_and(|e| e == extension));
    found
}

/// The files of one kind in a directory and all below it.
pub fn walk(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let below = entries(dir).into_iter().filter(|path| path.is_dir());
    files(dir, extension).into_iter().chain(below.flat_map(|d| walk(&d, extension))).collect()
}

fn entries(dir: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> =
        fs::read_dir(dir).into_iter().flatten().flatten().map(|e| e.path()).collect();
    found.sort();
    found
}

/// A path as messages show it: from the root of the course, with `/`.
pub fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
