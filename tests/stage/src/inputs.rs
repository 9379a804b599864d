//! All that a session or a block may read, as the key of its pass.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use regex::Regex;

use crate::namespaces::{NAMESPACES, USERS};
use crate::path::path;
use crate::script::Script;
use crate::session::Session;
use crate::trust::{Digest, Key, stamp};
use crate::{SOURCES, files};

/// What the stage itself starts, for every session.
const OURS: [&str; 8] =
    ["sh", "unshare", "newuidmap", "newgidmap", "ip", "mount", "setpriv", "strace"];

/// What the C library and the tools read without being told.
const SYSTEM: [&str; 13] = [
    "/etc/gai.conf",
    "/etc/group",
    "/etc/host.conf",
    "/etc/hosts",
    "/etc/nsswitch.conf",
    "/etc/passwd",
    "/etc/protocols",
    "/etc/resolv.conf",
    "/etc/services",
    "/etc/ssl/openssl.cnf",
    "/etc/iproute2/rt_tables",
    "/etc/subgid",
    "/etc/subuid",
];

/// Which libraries there are, and which Python packages: directories change when
/// one is installed or replaced.
const LIBRARIES: [&str; 3] =
    ["/etc/ld.so.cache", "/usr/lib/python3/dist-packages", "/usr/local/lib/python3/dist-packages"];

/// Settings of the kernel that a namespace takes over, or shares.
const SETTINGS: [&str; 5] = [
    "/proc/sys/net/core",
    "/proc/sys/net/ipv4",
    "/proc/sys/net/ipv6",
    "/proc/sys/net/unix",
    "/proc/sys/fs",
];
/// Of these, what changes by itself.
const CHANGING: [&str; 6] =
    ["file-nr", "inode-nr", "inode-state", "dentry-state", "aio-nr", "netdev_rss_key"];

static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[\w.+-]+").expect("a valid pattern"));
static NAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[A-Za-z_]\w*").expect("a valid pattern"));
static FILE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"/[\w.+/-]+").expect("a valid pattern"));
static LITERAL: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#""(?:[^"\\]|\\.)*""#).expect("a valid pattern"));

/// Makes keys, and keeps what is the same in all of them.
#[derive(Default)]
pub struct Inputs {
    tools: Mutex<HashMap<String, Arc<Vec<String>>>>,
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
        let Named { listings, mut words, paths } = named(root, session, script);
        for (name, source) in &listings {
            key.content(source);
            key.stamp(&binaries.join(name));
        }
        words.extend(OURS.map(str::to_owned));
        self.read_by(&mut key, &words, &paths);
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
        let names: BTreeSet<&str> = NAME.find_iter(code).map(|m| m.as_str()).collect();
        for file in &*libraries {
            let of = file.file_stem().and_then(|stem| stem.to_str());
            let of = of.and_then(|stem| stem.strip_prefix("lib")?.rsplit_once('-'));
            if of.is_some_and(|(name, _)| names.contains(name)) {
                key.stamp(file);
            }
        }
        if run {
            let text: String = LITERAL.find_iter(code).map(|m| m.as_str()).collect();
            let (mut words, mut paths) = (BTreeSet::new(), BTreeSet::new());
            name(&text, &mut words, &mut paths);
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
            self.read_by(&mut key, &words, &paths);
            key.add("machine", self.machine());
        }
        key
    }

    /// The key of the checker's own tests: they read what the checker is made of,
    /// their own text, and what every session finds here.
    pub fn of_fixtures(&self, sources: &str, text: &str) -> Key {
        let mut key = Key::default();
        key.add("checker", sources);
        key.add("stage", SOURCES);
        key.add("text", Digest::of(text.as_bytes()));
        key.add("rustc", self.rustc.get_or_init(rustc));
        let words = ["nc", "ps", "pkill", "sleep", "socat", "ss", "tcpdump"].map(str::to_owned);
        self.read_by(&mut key, &words.into(), &BTreeSet::new());
        key.add("machine", self.machine());
        key
    }

    /// Tools and files.
    fn read_by(&self, key: &mut Key, words: &BTreeSet<String>, paths: &BTreeSet<PathBuf>) {
        for word in words {
            for found in &*self.resolved(word) {
                key.add(word, found);
            }
        }
        // What is below /proc is another in each namespace, or a setting below.
        for path in paths.iter().filter(|path| !path.starts_with("/proc/")) {
            match fs::metadata(path).map(|m| m.is_file() && m.len() < 1 << 20) {
                Ok(true) => key.content(path),
                Ok(false) => key.stamp(path),
                Err(_) => {}
            }
        }
    }

    /// Which programs a word may start: the first on the search path, and what that
    /// one may stand for.
    fn resolved(&self, word: &str) -> Arc<Vec<String>> {
        let mut known = self.tools.lock().unwrap_or_else(PoisonError::into_inner);
        let look = || {
            let path = path();
            let all =
                std::env::split_paths(&path).map(|dir| dir.join(word)).filter(|p| p.is_file());
            let all: BTreeSet<PathBuf> = all.map(|p| fs::canonicalize(&p).unwrap_or(p)).collect();
            Arc::new(all.iter().map(|real| format!("{} {}", real.display(), stamp(real))).collect())
        };
        Arc::clone(known.entry(word.to_owned()).or_insert_with(look))
    }

    fn machine(&self) -> &str {
        self.machine.get_or_init(machine)
    }
}

/// What a text may name: programs, and files.
fn name(text: &str, words: &mut BTreeSet<String>, paths: &mut BTreeSet<PathBuf>) {
    words.extend(WORD.find_iter(text).map(|m| m.as_str().to_owned()));
    paths.extend(FILE.find_iter(text).map(|m| PathBuf::from(m.as_str())));
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

fn named(root: &Path, session: &Session, script: &Script) -> Named {
    let (mut words, mut paths) = (BTreeSet::new(), BTreeSet::new());
    for text in script.step.iter().flat_map(|step| step.run.iter().chain(&step.types)) {
        name(text, &mut words, &mut paths);
    }
    let all = files::listings(root);
    let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let package = |path: &Path| path.ancestors().nth(3).map(Path::to_owned);
    let mut packages: BTreeSet<PathBuf> =
        session.script.ancestors().nth(2).map(Path::to_owned).into_iter().collect();
    let mut read = BTreeSet::new();
    loop {
        for listing in all.iter().filter(|listing| words.contains(&stem(listing))) {
            packages.extend(package(listing));
        }
        let unread: Vec<PathBuf> = packages.difference(&read).cloned().collect();
        for package in &unread {
            for source in files::walk(&package.join("src"), "rs") {
                let text = fs::read_to_string(&source).unwrap_or_default();
                for literal in LITERAL.find_iter(&text) {
                    name(literal.as_str(), &mut words, &mut paths);
                }
            }
        }
        if unread.is_empty() {
            break;
        }
        read.extend(unread);
    }
    let ours = |listing: &&PathBuf| package(listing).is_some_and(|p| packages.contains(&p));
    let listings = all.iter().filter(ours).map(|listing| (stem(listing), listing.clone()));
    Named { listings: listings.collect(), words, paths }
}

/// The compiler that skeptic calls.
fn rustc() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = std::process::Command::new(rustc).arg("-vV").output();
    said.map_or(String::new(), |said| String::from_utf8_lossy(&said.stdout).into_owned())
}

/// What every session finds here: the kernel and its settings, who we are and
/// what we may use up, what the C library reads.
fn machine() -> String {
    let mut key = Key::default();
    for file in ["osrelease", "version", "hostname"] {
        key.content(&Path::new("/proc/sys/kernel").join(file));
    }
    key.add("cores", std::thread::available_parallelism().map_or(0, |n| n.get()));
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let told =
        ["Umask", "Uid", "Gid", "Groups", "CapInh", "CapEff", "CapBnd", "NoNewPrivs", "Seccomp"];
    for line in
        status.lines().filter(|line| told.iter().any(|t| line.starts_with(&format!("{t}:"))))
    {
        key.add("we are", line);
    }
    key.add("limits", fs::read_to_string("/proc/self/limits").unwrap_or_default());
    key.add("nice", nice());
    key.add("search path", path().display());
    key.add("namespaces", NAMESPACES.is_ok());
    key.add("users", USERS.is_ok());
    for file in SYSTEM {
        key.content(Path::new(file));
    }
    for place in LIBRARIES {
        key.stamp(Path::new(place));
    }
    for dir in SETTINGS {
        for file in files::every(Path::new(dir)) {
            if !CHANGING.iter().any(|name| file.ends_with(name)) {
                key.content(&file);
            }
        }
    }
    Digest::of(key.to_string().as_bytes()).to_string()
}

/// A program that is nice waits, and `ps` shows that it is.
fn nice() -> String {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    after.split(' ').nth(16).unwrap_or_default().to_owned()
}
