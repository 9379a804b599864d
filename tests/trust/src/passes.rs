//! Passes: keys that are kept.
//!
//! A key is a text, one input a line: all that a check may read, and so all
//! that can change what it finds. What passed leaves its key below `target`, and
//! is taken on trust while its key is the same.

use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::fmt::{Display, Write as _};
use std::fs;
use std::hash::{Hash, Hasher};
use std::io::{self, Write as _};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Mutex, Once, PoisonError};

/// All that something may read.
#[derive(Default, Clone, PartialEq)]
pub struct Key(String);

impl Key {
    /// An input, and what it is now.
    pub fn add(&mut self, what: impl Display, is: impl Display) {
        let is = is.to_string().replace('\n', "␊");
        let _ = writeln!(self.0, "{what}: {is}");
    }

    /// A file, by what it holds.
    pub fn content(&mut self, path: &Path) {
        match fs::read(path) {
            Ok(bytes) => self.add(path.display(), Digest::of(&bytes)),
            Err(e) => self.add(path.display(), e.kind()),
        }
    }

    /// A file that is large, by when it was written.
    pub fn stamp(&mut self, path: &Path) {
        self.add(path.display(), stamp(path));
    }
}

impl Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Size and time of a file; whether it is there at all.
pub fn stamp(path: &Path) -> String {
    match fs::metadata(path) {
        Ok(m) => format!("{} bytes of {}.{:09}", m.len(), m.mtime(), m.mtime_nsec()),
        Err(e) => e.kind().to_string(),
    }
}

/// 128 bits, so that no two contents are one by accident.
pub struct Digest(u64, u64);

impl Digest {
    pub fn of(bytes: &[u8]) -> Digest {
        let half = |salt: u8| {
            let mut hasher = DefaultHasher::new();
            (salt, bytes).hash(&mut hasher);
            hasher.finish()
        };
        Digest(half(0), half(1))
    }
}

impl Display for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{:016x}{:016x}", self.0, self.1)
    }
}

/// Where passes are kept.
pub struct Passes {
    kind: &'static str,
    dir: PathBuf,
    fresh: bool,
}

impl Passes {
    /// Those of one kind, below Cargo's target directory. `CI=true` and
    /// `FRESH=1` take nothing on trust.
    pub fn of(kind: &'static str, target: &Path) -> Passes {
        let fresh = is_set("CI") || is_set("FRESH");
        Passes::kept(kind, target.join("stage-trust").join(kind), fresh)
    }

    pub fn kept(kind: &'static str, dir: PathBuf, fresh: bool) -> Passes {
        Passes { kind, dir, fresh }
    }

    /// Runs a check, unless it passed with this very key.
    pub fn check<E>(
        &self,
        name: &str,
        key: impl Fn() -> Key,
        check: impl FnOnce() -> Result<bool, E>,
    ) -> Result<bool, E> {
        let before = key();
        if self.passed(name, &before) {
            take(self.kind);
            return Ok(true);
        }
        self.forget(name);
        let passed = check()?;
        // What it ran with must be what it began with; a recording that was
        // made just now is of the next key.
        if passed && key() == before {
            self.keep(name, &before);
        }
        Ok(passed)
    }

    /// Whether it passed with this very key, and that may be trusted.
    pub fn passed(&self, name: &str, key: &Key) -> bool {
        !self.fresh && fs::read_to_string(self.file(name)).is_ok_and(|kept| kept == key.0)
    }

    /// What fails, or is stopped half-way, is not trusted afterwards.
    pub fn forget(&self, name: &str) {
        let _ = fs::remove_file(self.file(name));
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.join(Digest::of(name.as_bytes()).to_string())
    }

    /// The same for the tests of a whole program, if all of them are to be run.
    pub fn program(
        &self,
        name: &str,
        key: impl Fn() -> Key,
        asked_for_all: bool,
        run: impl FnOnce() -> ExitCode,
    ) -> ExitCode {
        if !asked_for_all {
            return run();
        }
        let outcome = self.check(name, key, || match run() {
            code if code == ExitCode::SUCCESS => Ok(true),
            code => Err(code),
        });
        outcome.map_or_else(|code| code, |_| ExitCode::SUCCESS)
    }

    /// In one piece, for two runs may be about the same. Without it, the next
    /// run only takes longer.
    pub fn keep(&self, name: &str, key: &Key) {
        let file = self.file(name);
        let own = file.with_extension(std::process::id().to_string());
        let kept = fs::create_dir_all(&self.dir)
            .and_then(|()| fs::write(&own, &key.0))
            .and_then(|()| fs::rename(&own, &file));
        drop(kept);
    }
}

/// Whether a variable of the environment asks for something.
pub fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|v| !v.is_empty() && v != "0")
}

/// How many of each kind were not run. The run says so at its end, whatever runs
/// the tests.
static TAKEN: Mutex<BTreeMap<&str, usize>> = Mutex::new(BTreeMap::new());

unsafe extern "C" {
    fn atexit(call: extern "C" fn()) -> std::ffi::c_int;
}

fn take(kind: &'static str) {
    static AT_EXIT: Once = Once::new();
    *TAKEN.lock().unwrap_or_else(PoisonError::into_inner).entry(kind).or_default() += 1;
    // SAFETY: the function lives as long as the program, and does not unwind.
    AT_EXIT.call_once(|| unsafe {
        // Where it can't be had, the run says less.
        let _ = atexit(say);
    });
}

extern "C" fn say() {
    for (kind, n) in &*TAKEN.lock().unwrap_or_else(PoisonError::into_inner) {
        let text = format!(
            "{kind}: {n} on trust, for nothing that they read has changed since they passed. FRESH=1 runs all.\n"
        );
        // Not println: whether anybody reads it must not matter.
        let _ = io::stdout().write_all(text.as_bytes());
    }
}
