//! The listings as built files: where they are, and which are out of date.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use super::as_typed;

/// The clone. Known when this was built: a clone that was moved is built anew.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

/// Where Cargo puts what it builds: beside this program.
pub fn directory() -> Result<PathBuf, String> {
    let me = env::current_exe().map_err(|e| format!("cannot find this program's file: {e}"))?;
    me.parent().map(Path::to_owned).ok_or_else(|| "this program has no directory".into())
}

/// Each listing's source, by the name of the listing.
pub fn listings() -> Vec<(String, PathBuf)> {
    let below = |dir: &Path| -> Vec<PathBuf> {
        fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    let chapters = below(&root().join("listings")).into_iter().flat_map(|part| below(&part));
    let sources = chapters.flat_map(|chapter| below(&chapter.join("src/bin")));
    let named = sources.filter(|file| file.extension().is_some_and(|e| e == "rs"));
    let named = named.filter_map(|file| Some((file.file_stem()?.to_str()?.to_owned(), file)));
    let mut all: Vec<_> = named.collect();
    all.sort();
    all
}

fn changed(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).and_then(|about| about.modified()).ok()
}

/// Whether a listing is younger than all that it was made of.
fn is_current(name: &str, binaries: &Path) -> bool {
    let Some(built) = changed(&binaries.join(name)) else { return false };
    // Beside a program, Cargo writes what it was made of, as make(1) reads it.
    let Ok(depends) = fs::read_to_string(binaries.join(format!("{name}.d"))) else { return false };
    let sources = words(depends.split_once(": ").map_or("", |(_, sources)| sources.trim_end()));
    !sources.is_empty() && sources.iter().all(|file| changed(file).is_some_and(|at| at <= built))
}

/// Whether no manifest has changed since Cargo was last asked for everything.
fn manifests_are_old(stamp: &Path, sources: &[(String, PathBuf)]) -> bool {
    let Some(asked) = changed(stamp) else { return false };
    let mut manifests = vec![root().join("Cargo.toml"), root().join("Cargo.lock")];
    manifests.extend(sources.iter().filter_map(|(_, source)| {
        source.ancestors().nth(3).map(|package| package.join("Cargo.toml"))
    }));
    manifests.dedup();
    manifests.iter().all(|file| changed(file).is_none_or(|at| at <= asked))
}

/// File names with spaces between them; those of a name are escaped.
fn words(text: &str) -> Vec<PathBuf> {
    let mut words = vec![String::new()];
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => words.last_mut().expect("never empty").extend(chars.next()),
            ' ' => words.push(String::new()),
            c => words.last_mut().expect("never empty").push(c),
        }
    }
    words.into_iter().filter(|word| !word.is_empty()).map(PathBuf::from).collect()
}

/// Builds every listing that is out of date. A reader sees Cargo at it.
pub fn all(binaries: &Path, interactive: bool) -> Result<(), String> {
    let listings = listings();
    let stamp = binaries.join("lab.asked");
    if manifests_are_old(&stamp, &listings)
        && listings.iter().all(|(name, _)| is_current(name, binaries))
    {
        return Ok(());
    }
    if interactive {
        eprintln!("Building the listings; the first time takes a minute.");
    }
    let mut cargo = cargo()?;
    cargo.arg("build").args(if interactive { &[][..] } else { &["--quiet"] });
    cargo.args(["--workspace", "--bins"]);
    for other in ["socket-course", "stage", "pages"] {
        if other == "socket-course" || root().join("tests").join(other).is_dir() {
            cargo.args(["--exclude", other]);
        }
    }
    run(&mut cargo)?;
    // Without it, Cargo is asked again the next time.
    let _ = fs::write(stamp, "");
    Ok(())
}

/// Builds one listing if it is out of date.
pub fn one(name: &str, binaries: &Path) -> Result<(), String> {
    if is_current(name, binaries) {
        return Ok(());
    }
    run(cargo()?.args(["build", "--quiet", "--bin", name]))
}

fn run(cargo: &mut Command) -> Result<(), String> {
    cargo.current_dir(root()).stdin(Stdio::null());
    // What it prints is for whoever waits, not for who reads the output.
    cargo.stdout(std::io::stderr());
    match cargo.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("The listings do not build: mend what rustc names above.".into()),
        Err(e) => Err(format!("cannot run cargo: {e}")),
    }
}

/// The reader's own Cargo: the first on the path that is no errand.
pub fn cargo() -> Result<Command, String> {
    let cargo = super::errands::real("cargo").ok_or("cargo: command not found")?;
    let mut cargo = Command::new(cargo);
    as_typed(&mut cargo);
    Ok(cargo)
}
