//! Says which sources a library was made of, for the stage and for the pages:
//! what is taken on trust was shown by the same.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::{fs, io};

fn main() -> io::Result<()> {
    let mut files = vec![PathBuf::from("../../Cargo.lock"), "Cargo.toml".into()];
    for file in &files {
        println!("cargo:rerun-if-changed={}", file.display());
    }
    // What finds tools and makes keys is a part of both.
    for dir in ["src", "../trust/src"] {
        println!("cargo:rerun-if-changed={dir}");
        below(Path::new(dir), &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        (&file, fs::read(&file)?).hash(&mut hasher);
    }
    println!("cargo:rustc-env=SOURCES={:016x}", hasher.finish());
    Ok(())
}

/// All but the reader's tools, which check nothing.
fn below(dir: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_file() {
            files.push(path);
        } else if path != Path::new("src/bin") && path != Path::new("src/lab") {
            below(&path, files)?;
        }
    }
    Ok(())
}
