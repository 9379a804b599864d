//! The course as files: chapters, listings, sessions, pictures. Every check
//! starts here.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// All that the checks of pages read: whatever makes a page, and none of what is
/// built.
pub fn inputs(root: &Path) -> Vec<PathBuf> {
    let places = ["book.toml", "src", "theme", "listings", "exercises", crate::words::WORDS]
        .map(|name| root.join(name));
    let hidden = |entry: &walkdir::DirEntry| entry.file_name() == "target";
    let all = places.iter().flat_map(|place| {
        WalkDir::new(place).sort_by_file_name().into_iter().filter_entry(move |e| !hidden(e))
    });
    let files = all.flatten().filter(|entry| !entry.file_type().is_dir());
    files.map(walkdir::DirEntry::into_path).collect()
}

/// Every session's script.
pub fn sessions(root: &Path) -> Vec<PathBuf> {
    packages(root).iter().flat_map(|package| files(&package.join("sessions"), "toml")).collect()
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
    let all = WalkDir::new(root.join("listings")).min_depth(2).max_depth(2).sort_by_file_name();
    let dirs = all.into_iter().flatten().filter(|entry| entry.file_type().is_dir());
    dirs.map(walkdir::DirEntry::into_path).collect()
}

/// The files of one kind in a directory, sorted; none where it does not exist.
pub fn files(dir: &Path, extension: &str) -> Vec<PathBuf> {
    found(WalkDir::new(dir).max_depth(1), extension)
}

/// The files of one kind in a directory and all below it.
pub fn walk(dir: &Path, extension: &str) -> Vec<PathBuf> {
    found(WalkDir::new(dir), extension)
}

fn found(walk: WalkDir, extension: &str) -> Vec<PathBuf> {
    let all = walk.sort_by_file_name().into_iter().flatten().map(walkdir::DirEntry::into_path);
    all.filter(|path| path.extension().is_some_and(|e| e == extension)).collect()
}

/// A path as messages show it: from the root of the course, with `/`.
pub fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}
