//! A test program that is taken on trust as a whole, by one line in its source:
//!
//! ```ignore
//! trust::on_trust!();
//! ```
//!
//! The tests stay as they are. Before `main` it is asked whether all of them
//! passed with this very key, and if so the program ends; else it is noted, when
//! it has ended well, that they did. With arguments (one test, or a list), in a
//! program that a test started, and where recordings are made, nothing is taken
//! and nothing is noted.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::ffi::{OsString, c_int, c_void};
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::machine::{existing, machine, names, path, tools};
use crate::passes::{Key, Passes, is_set};

/// In the environment of what a test starts.
const WITHIN: &str = "STAGE_TRUST_WITHIN";

/// What a test reads of its environment without naming it.
const READ: [&str; 6] = ["HOME", "LANG", "TZ", "TMPDIR", "USER", "LOGNAME"];
const READ_ALL: [&str; 6] = ["LC_", "RUST", "PROPTEST_", "LOOM_", "LD_", "MALLOC_"];

/// Put once into a file below a package's `tests`.
#[macro_export]
macro_rules! on_trust {
    () => {
        const _: () = {
            extern "C" fn begin() {
                $crate::program::begin(env!("CARGO_MANIFEST_DIR"), env!("CARGO_TARGET_TMPDIR"));
            }
            // The C library calls what stands here before `main`.
            #[used]
            #[unsafe(link_section = ".init_array")]
            static BEGIN: extern "C" fn() = begin;
        };
    };
}

/// By whomever. What Cargo, or a test, notes beside the programs is none of them.
const EXECUTABLE: u32 = 0o111;

struct Run {
    process: u32,
    package: PathBuf,
    name: String,
    passes: Passes,
    key: Key,
}

static RUN: OnceLock<Run> = OnceLock::new();

unsafe extern "C" {
    // The GNU C library's: like atexit, with the exit code.
    fn on_exit(call: extern "C" fn(c_int, *mut c_void), with: *mut c_void) -> c_int;
}

pub fn begin(package: &str, scratch: &str) {
    let part = env::args_os().len() > 1;
    if part || is_set("SNAPSHOTS") || env::var_os(WITHIN).is_some() {
        return;
    }
    // SAFETY: before `main` there is no other thread.
    unsafe { env::set_var(WITHIN, "1") };
    let package = PathBuf::from(package);
    let Ok(exe) = env::current_exe() else { return };
    let key = key(&package, &exe);
    let name = exe.file_stem().unwrap_or_default().to_string_lossy();
    let name = name.rsplit_once('-').map_or(&*name, |(name, _)| name).to_owned();
    let passes = Passes::of("programs", Path::new(scratch));
    let named = format!("{} {name}", package.display());
    if passes.passed(&named, &key) {
        let text = format!(
            "\n{name}: on trust, for nothing that it reads has changed since it passed. FRESH=1 runs all.\n\n"
        );
        // Not println: whether anybody reads it must not matter.
        let _ = io::stdout().write_all(text.as_bytes());
        std::process::exit(0);
    }
    passes.forget(&named);
    let run = Run { process: std::process::id(), package, name: named, passes, key };
    if RUN.set(run).is_ok() {
        // SAFETY: the function lives as long as the program, and does not unwind.
        unsafe { on_exit(end, std::ptr::null_mut()) };
    }
}

/// What it ran with must be what it began with.
extern "C" fn end(code: c_int, _: *mut c_void) {
    let Some(run) = RUN.get() else { return };
    // Not a child that was forked and ends otherwise than by exec.
    if code != 0 || run.process != std::process::id() {
        return;
    }
    if env::current_exe().is_ok_and(|exe| key(&run.package, &exe) == run.key) {
        run.passes.keep(&run.name, &run.key);
    }
}

/// All that the tests of a package may read: themselves, what was built of the
/// package, its files, what their sources name, and this machine.
pub fn key(package: &Path, exe: &Path) -> Key {
    let mut key = Key::default();
    key.stamp(exe);
    let (mut text, mut files) = (String::new(), BTreeSet::new());
    below(package, &mut files);
    for file in &files {
        key.stamp(file);
        if file.extension().is_some_and(|e| e == "rs" || e == "toml") {
            text += &fs::read_to_string(file).unwrap_or_default();
        }
    }
    let (mut words, mut paths) = (BTreeSet::new(), BTreeSet::new());
    names(&text, &mut words, &mut paths);
    // Cargo builds `target/PROFILE/deps/TEST-…` and `target/PROFILE/LISTING`.
    let built = exe.ancestors().nth(2).unwrap_or(exe);
    let own: BTreeSet<String> = files
        .iter()
        .filter(|file| file.parent().is_some_and(|dir| dir.ends_with("src/bin")))
        .filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned()))
        .collect();
    // Those of other packages, in the quotes of a command.
    let quoted: BTreeSet<&str> = text.split(['"', '\'', ' ', '/', '\n']).collect();
    let mut programs: BTreeSet<PathBuf> = own.iter().map(|name| built.join(name)).collect();
    for entry in fs::read_dir(built).into_iter().flatten().flatten() {
        let named = entry.file_name().to_str().is_some_and(|name| quoted.contains(name));
        if named && entry.metadata().is_ok_and(|it| it.is_file() && it.mode() & EXECUTABLE != 0) {
            programs.insert(entry.path());
        }
    }
    programs.iter().for_each(|program| key.stamp(program));
    // Up and out of the package: all that lies there.
    for up in climbs(&text) {
        let mut files = BTreeSet::new();
        for from in [package.to_owned(), package.join("tests"), package.join("src")] {
            let to = fs::canonicalize(from.join(&up)).unwrap_or_default();
            match to.is_dir() {
                true if !to.starts_with(package) => below(&to, &mut files),
                _ => files.extend(to.is_file().then_some(to)),
            }
        }
        files.iter().for_each(|file| key.stamp(file));
    }
    // In order, and without Cargo's own, which say where the package and its
    // programs are, and `_`, which says how this program was started.
    let variables: BTreeMap<String, OsString> = env::vars_os()
        .map(|(variable, value)| (variable.to_string_lossy().into_owned(), value))
        .collect();
    for (variable, value) in &variables {
        let read = words.contains(variable) || READ.contains(&variable.as_str());
        let read = read || READ_ALL.iter().any(|all| variable.starts_with(all));
        let not = ["_", "LD_LIBRARY_PATH"].contains(&variable.as_str());
        if read && !not && !variable.starts_with("CARGO") && !is_rustup(variable) {
            key.add(variable, value.display());
        }
    }
    // What they start may start others. (In a home, some tools write their
    // directory anew whenever a shell starts.)
    let home = env::var_os("HOME").map(PathBuf::from);
    for dir in env::split_paths(&path()) {
        if home.as_ref().is_none_or(|home| !dir.starts_with(home)) {
            key.stamp(&dir);
        }
    }
    tools(&mut key, &words);
    existing(&mut key, &paths);
    key.add("machine", machine());
    key
}

/// They differ between `cargo test` of all and of one, and lead to a compiler,
/// which is among the tools.
fn is_rustup(variable: &str) -> bool {
    variable.starts_with("RUSTUP") || variable.starts_with("RUST_RECURSION")
}

/// Every file in a directory and all below it, but not what was built there.
fn below(dir: &Path, files: &mut BTreeSet<PathBuf>) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let name = entry.file_name();
        match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            true if name == "target" || name == "node_modules" || name == ".git" => {}
            true => below(&entry.path(), files),
            false => _ = files.insert(entry.path()),
        }
    }
}

/// The paths in a text that lead up.
fn climbs(text: &str) -> BTreeSet<PathBuf> {
    let runs = text.split(|c: char| !(c.is_alphanumeric() || "_.+-/".contains(c)));
    let up = runs.filter(|run| run.split('/').any(|part| part == ".."));
    up.map(|run| PathBuf::from(run.trim_start_matches('/'))).collect()
}
