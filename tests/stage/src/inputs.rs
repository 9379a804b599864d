//! All that a session or a block may read, as the key of its pass.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use regex::Regex;
use trust::{Digest, Key, existing, machine, names, tools};

use crate::namespaces::{NAMESPACES, USERS};
use crate::script::Script;
use crate::session::Session;
use crate::{SOURCES, files};

/// What the stage itself starts, for every session.
const OURS: [&str; 8] =
    ["sh", "unshare", "newuidmap", "newgidmap", "ip", "mount", "setpriv", "strace"];

static NAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[A-Za-z_]\w*").expect("a valid pattern"));
static LITERAL: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#""(?:[^"\\]|\\.)*""#).expect("a valid pattern"));

/// A program of a chapter.
struct Listing {
    name: String,
    source: PathBuf,
    package: PathBuf,
}

impl Listing {
    fn of(source: &Path) -> Option<Self> {
        let name = source.file_stem()?.to_string_lossy().into_owned();
        let package = source.ancestors().nth(3)?.to_owned();
        Some(Self { name, source: source.to_owned(), package })
    }
}

/// Words and paths.
type Says = Arc<(BTreeSet<String>, BTreeSet<PathBuf>)>;

/// Makes keys, and keeps what is the same in all of them.
#[derive(Default)]
pub struct Inputs {
    /// Of a course, by its root.
    listings: Mutex<HashMap<PathBuf, Arc<Vec<Listing>>>>,
    packages: Mutex<HashMap<PathBuf, Says>>,
    libraries: Mutex<HashMap<PathBuf, Arc<Vec<PathBuf>>>>,
    machine: OnceLock<String>,
    rustc: OnceLock<String>,
}

impl Inputs {
    /// The key of a session. `binaries` is where the listings were built.
    pub fn of_session(
        &self,
        root: &Path,
        session: &Session,
        script: &Script,
        binaries: &Path,
    ) -> Key {
        let mut key = Key::default();
        key.add("stage", SOURCES);
        key.add("session", session.source(root));
        // Some make a project, and build it.
        key.add("rustc", self.rustc.get_or_init(rustc));
        for extension in ["toml", "md", "svg", "ladder.md", "ladder.json"] {
            key.content(&session.script.with_extension(extension));
        }
        let Named { listings, mut words, paths } = self.named(root, session, script);
        for (name, source) in &listings {
            key.content(source);
            key.stamp(&binaries.join(name));
        }
        words.extend(OURS.map(str::to_owned));
        tools(&mut key, &words);
        existing(&mut key, &paths);
        key.add("machine", self.machine());
        key
    }

    /// The key of a block: the program that a page shows. `rlibs` is where the
    /// libraries lie that it may link.
    pub fn of_block(&self, code: &str, run: bool, rlibs: &Path) -> Key {
        let mut key = Key::default();
        key.add("run", run);
        key.add("code", Digest::of(code.as_bytes()));
        key.add("stage", SOURCES);
        key.add("rustc", self.rustc.get_or_init(rustc));
        let libraries = {
            let mut known = self.libraries.lock().unwrap_or_else(PoisonError::into_inner);
            let known = known.entry(rlibs.to_owned());
            Arc::clone(known.or_insert_with(|| Arc::new(files::every(rlibs))))
        };
        // It can only link what it names.
        let linked: BTreeSet<&str> = NAME.find_iter(code).map(|m| m.as_str()).collect();
        for file in &*libraries {
            let of = file.file_stem().and_then(|stem| stem.to_str());
            let of = of.and_then(|stem| stem.strip_prefix("lib")?.rsplit_once('-'));
            if of.is_some_and(|(name, _)| linked.contains(name)) {
                key.stamp(file);
            }
        }
        if run {
            let text: String = LITERAL.find_iter(code).map(|m| m.as_str()).collect();
            let (mut words, mut paths) = (BTreeSet::new(), BTreeSet::new());
            names(&text, &mut words, &mut paths);
            // A block has the environment of the tests.
            for (variable, value) in std::env::vars_os() {
                let variable = variable.to_string_lossy().into_owned();
                let read = words.contains(&variable) || variable.starts_with("LC_");
                if read || ["HOME", "LANG", "TZ"].contains(&variable.as_str()) {
                    key.add(variable, value.display());
                }
            }
            // What it links may start others.
            key.stamp(Path::new("/usr/bin"));
            tools(&mut key, &words);
            existing(&mut key, &paths);
            key.add("machine", self.machine());
        }
        key
    }

    /// The key of the checker's own tests: they read what the checker is made of,
    /// themselves, the reader's tools, what their text names, and what every
    /// session finds here.
    pub fn of_fixtures(&self, sources: &str, text: &str) -> Key {
        let mut key = Key::default();
        key.add("checker", sources);
        key.add("stage", SOURCES);
        key.add("text", Digest::of(text.as_bytes()));
        key.add("rustc", self.rustc.get_or_init(rustc));
        let exe = std::env::current_exe().unwrap_or_default();
        key.stamp(&exe);
        // Cargo builds `target/PROFILE/deps/TEST-…` and `target/PROFILE/TOOL`.
        let built = exe.ancestors().nth(2).unwrap_or(&exe);
        let starts = |tool: &&str| text.contains(&format!("CARGO_BIN_EXE_{tool}"));
        let tools_of_ours = ["lab", "ladder", "new", "play"].into_iter().filter(starts);
        tools_of_ours.for_each(|tool| key.stamp(&built.join(tool)));
        let root = crate::lab::root();
        key.content(&root.join(".cargo/config.toml"));
        files::every(&root.join("tests/browser/ladder")).iter().for_each(|file| key.content(file));
        let (mut words, mut paths) = (BTreeSet::new(), BTreeSet::new());
        names(text, &mut words, &mut paths);
        words.extend(OURS.map(str::to_owned));
        tools(&mut key, &words);
        existing(&mut key, &paths);
        key.add("machine", self.machine());
        key
    }

    /// What a test of some listings reads of the course: them, and those that they
    /// may start, as they were built. `all` is every listing.
    pub fn add_listings(&self, key: &mut Key, all: &[PathBuf], names: &[&str], binaries: &Path) {
        let words = names.iter().map(|&name| name.to_owned()).collect();
        let all: Vec<Listing> = all.iter().filter_map(|it| Listing::of(it)).collect();
        let reached = self.reached(&all, words, BTreeSet::new(), None);
        for name in reached.listings.keys() {
            key.stamp(&binaries.join(name));
        }
    }

    fn machine(&self) -> &str {
        self.machine.get_or_init(place)
    }
}

/// What a session names.
struct Named {
    /// By name, with their source: those of its own chapter, those that its
    /// script names, and those that one of these names in a string.
    listings: BTreeMap<String, PathBuf>,
    /// Which may be tools.
    words: BTreeSet<String>,
    paths: BTreeSet<PathBuf>,
}

impl Inputs {
    fn named(&self, root: &Path, session: &Session, script: &Script) -> Named {
        let (mut words, mut paths) = (BTreeSet::new(), BTreeSet::new());
        for text in script.step.iter().flat_map(|step| step.run.iter().chain(&step.types)) {
            names(text, &mut words, &mut paths);
        }
        let own = session.script.ancestors().nth(2).map(Path::to_owned);
        // Each session asks, and the answer takes a walk through all chapters.
        let all = {
            let mut known = self.listings.lock().unwrap_or_else(PoisonError::into_inner);
            let look = || files::listings(root).iter().filter_map(|it| Listing::of(it)).collect();
            Arc::clone(known.entry(root.to_owned()).or_insert_with(|| Arc::new(look())))
        };
        self.reached(&all, words, paths, own)
    }

    /// What these words name, of all listings, and what that names.
    fn reached(
        &self,
        all: &[Listing],
        mut words: BTreeSet<String>,
        mut paths: BTreeSet<PathBuf>,
        own: Option<PathBuf>,
    ) -> Named {
        let mut packages: BTreeSet<PathBuf> = own.into_iter().collect();
        let mut read = BTreeSet::new();
        loop {
            let named = all.iter().filter(|listing| words.contains(&listing.name));
            packages.extend(named.map(|listing| listing.package.clone()));
            let unread: Vec<PathBuf> = packages.difference(&read).cloned().collect();
            for package in &unread {
                let says = self.says(package);
                words.extend(says.0.iter().cloned());
                paths.extend(says.1.iter().cloned());
            }
            if unread.is_empty() {
                break;
            }
            read.extend(unread);
        }
        let ours = all.iter().filter(|listing| packages.contains(&listing.package));
        let listings = ours.map(|listing| (listing.name.clone(), listing.source.clone()));
        Named { listings: listings.collect(), words, paths }
    }

    /// What the sources of a package name, in strings. They are read once: many
    /// sessions ask, and what is built of them is in each key.
    fn says(&self, package: &Path) -> Says {
        let look = || {
            let (mut words, mut paths) = (BTreeSet::new(), BTreeSet::new());
            for source in files::walk(&package.join("src"), "rs") {
                let text = fs::read_to_string(&source).unwrap_or_default();
                for literal in LITERAL.find_iter(&text) {
                    names(literal.as_str(), &mut words, &mut paths);
                }
            }
            Arc::new((words, paths))
        };
        let mut known = self.packages.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.entry(package.to_owned()).or_insert_with(look))
    }
}

/// The compiler that skeptic calls.
fn rustc() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = std::process::Command::new(rustc).arg("-vV").output();
    said.map_or(String::new(), |said| String::from_utf8_lossy(&said.stdout).into_owned())
}

/// What every session finds here, and whether it may have namespaces.
fn place() -> String {
    format!("{} {} {}", machine(), NAMESPACES.is_ok(), USERS.is_ok())
}
