//! The files of the course that the stage needs.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The files of one kind, so many levels below a directory, sorted; none where
/// it does not exist.
pub fn below(dir: &Path, levels: usize, extension: &str) -> Vec<PathBuf> {
    let all = WalkDir::new(dir).min_depth(levels).max_depth(levels).sort_by_file_name();
    let files = all.into_iter().flatten().map(walkdir::DirEntry::into_path);
    files.filter(|path| path.extension().is_some_and(|e| e == extension)).collect()
}

/// The files of one kind in a directory and all below it.
pub fn walk(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let all = WalkDir::new(dir).sort_by_file_name().into_iter().flatten();
    let files = all.map(walkdir::DirEntry::into_path);
    files.filter(|path| path.extension().is_some_and(|e| e == extension)).collect()
}

/// Every file in a directory, and none below it.
pub fn every(dir: &Path) -> Vec<PathBuf> {
    let all = WalkDir::new(dir).min_depth(1).max_depth(1).sort_by_file_name();
    let files = all.into_iter().flatten().filter(|entry| entry.file_type().is_file());
    files.map(walkdir::DirEntry::into_path).collect()
}

/// Every listing.
pub fn listings(root: &Path) -> Vec<PathBuf> {
    let sources = below(&root.join("listings"), 5, "rs").into_iter();
    sources.filter(|path| path.parent().is_some_and(|dir| dir.ends_with("src/bin"))).collect()
}

/// A path as messages show it: from the root of the course.
pub fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned()
}
