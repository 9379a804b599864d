//! All that a session may read, as the key of its pass.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};

use regex::Regex;

use crate::files;
use crate::namespaces::{NAMESPACES, USERS};
use crate::path::path;
use crate::script::Script;
use crate::session::Session;
use crate::trust::{Key, stamp};

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
static FILE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"/[\w.+/-]+").expect("a valid pattern"));
static LITERAL: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#""(?:[^"\\]|\\.)*""#).expect("a valid pattern"));

/// The key of a session. `binaries` is where the listings were built.
pub fn of(root: &Path, session: &Session, script: &Script, binaries: &Path) -> Key {
    let mut key = Key::default();
    key.add("stage", env!("STAGE"));
    key.add("session", session.source(root));
    for extension in ["toml", "md", "svg", "ladder.md", "ladder.json"] {
        key.content(&session.script.with_extension(extension));
    }
    let (listings, words, paths) = named(root, session, script);
    for (name, source) in &listings {
        key.content(source);
        key.stamp(&binaries.join(name));
    }
    let tools = words.iter().map(String::as_str).chain(OURS);
    for tool in tools.collect::<BTreeSet<_>>() {
        if let Some(found) = resolved(tool) {
            key.add(tool, found);
        }
    }
    // Through the session's own files in /proc nobody sees another's.
    for path in paths.iter().filter(|path| !path.starts_with("/proc/")) {
        match fs::metadata(path).map(|m| m.is_file() && m.len() < 1 << 20) {
            Ok(true) => key.content(path),
            _ => key.stamp(path),
        }
    }
    key.add("machine", &*MACHINE);
    key
}

/// The listings that a session may start, the words that may be names of tools,
/// and the files that it names. It may start those of its own chapter, those
/// that its script names, and those that a listing of these names in a string.
fn named(
    root: &Path,
    session: &Session,
    script: &Script,
) -> (BTreeMap<String, PathBuf>, BTreeSet<String>, BTreeSet<PathBuf>) {
    let mut texts: Vec<String> = Vec::new();
    for step in &script.step {
        texts.extend(step.run.iter().chain(&step.types).cloned());
    }
    let all = files::listings(root);
    let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let package = |path: &Path| path.ancestors().nth(3).map(Path::to_owned);
    let own = session.script.ancestors().nth(2).map(Path::to_owned);
    let mut packages: BTreeSet<PathBuf> = own.into_iter().collect();
    let mut read = BTreeSet::new();
    let mut listings = BTreeMap::new();
    let (mut words, mut paths) = (BTreeSet::new(), BTreeSet::new());
    loop {
        for text in texts.drain(..) {
            words.extend(WORD.find_iter(&text).map(|m| m.as_str().to_owned()));
            paths.extend(FILE.find_iter(&text).map(|m| PathBuf::from(m.as_str())));
        }
        for listing in &all {
            let ours = package(listing).is_some_and(|p| packages.contains(&p));
            if ours || words.contains(&stem(listing)) {
                packages.extend(package(listing));
                listings.insert(stem(listing), listing.clone());
            }
        }
        let unread: Vec<PathBuf> = packages.difference(&read).cloned().collect();
        if unread.is_empty() {
            return (listings, words, paths);
        }
        for package in unread {
            for source in files::walk(&package.join("src"), "rs") {
                let text = fs::read_to_string(&source).unwrap_or_default();
                texts.extend(LITERAL.find_iter(&text).map(|m| m.as_str().to_owned()));
            }
            read.insert(package);
        }
    }
}

/// Which program a word starts, if it is one.
fn resolved(word: &str) -> Option<String> {
    static KNOWN: LazyLock<Mutex<HashMap<String, Option<String>>>> = LazyLock::new(Mutex::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let look = || {
        let path = path();
        let found = std::env::split_paths(&path).map(|dir| dir.join(word)).find(|p| p.is_file())?;
        let real = fs::canonicalize(&found).unwrap_or(found);
        Some(format!("{} {}", real.display(), stamp(&real)))
    };
    known.entry(word.to_owned()).or_insert_with(look).clone()
}

/// What every session finds here: the kernel and its settings, who we are and
/// what we may use up, what the C library reads.
static MACHINE: LazyLock<String> = LazyLock::new(|| {
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
    key.to_string()
});

/// A program that is nice waits, and `ps` shows that it is.
fn nice() -> String {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    after.split(' ').nth(16).unwrap_or_default().to_owned()
}
