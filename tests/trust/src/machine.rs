//! What every check finds on this machine.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::passes::{Digest, Key, stamp};

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

/// Settings of the kernel that a namespace takes over, or shares, or that say
/// whether there may be one.
const SETTINGS: [&str; 7] = [
    "/proc/sys/net/core",
    "/proc/sys/net/ipv4",
    "/proc/sys/net/ipv6",
    "/proc/sys/net/unix",
    "/proc/sys/fs",
    "/proc/sys/fs/mqueue",
    "/proc/sys/user",
];
/// Of these, what changes by itself.
const CHANGING: [&str; 6] =
    ["file-nr", "inode-nr", "inode-state", "dentry-state", "aio-nr", "netdev_rss_key"];

/// The kernel itself.
const KERNEL: [&str; 6] = [
    "osrelease",
    "version",
    "hostname",
    "unprivileged_userns_clone",
    "apparmor_restrict_unprivileged_userns",
    "yama/ptrace_scope",
];

/// Of a directory: whoever writes into it removes only what is their own.
const STICKY: u32 = 0o1000;

/// What stands in a word, besides letters and digits.
pub const WORDS: &str = "_.+-";

/// The search path of a session: also where an ordinary user's path does not
/// lead, for `ip` and its like.
pub fn path() -> OsString {
    let mut path = std::env::var_os("PATH").unwrap_or_default();
    path.push(":/usr/sbin:/sbin");
    path
}

/// What a text may name: programs, and files.
pub fn names(text: &str, words: &mut BTreeSet<String>, paths: &mut BTreeSet<PathBuf>) {
    let all = |more: char| move |c: char| !(c.is_alphanumeric() || WORDS.contains(c) || c == more);
    words.extend(text.split(all('_')).filter(|word| !word.is_empty()).map(str::to_owned));
    for run in text.split(all('/')) {
        if let Some(at) = run.find('/').filter(|at| run.len() > at + 1) {
            paths.insert(PathBuf::from(&run[at..]));
        }
    }
}

/// Which programs these words may start: those on the search path, and what they
/// stand for.
pub fn tools<'a>(key: &mut Key, words: impl IntoIterator<Item = &'a String>) {
    static ALL: LazyLock<BTreeMap<String, BTreeSet<PathBuf>>> = LazyLock::new(|| {
        let mut all: BTreeMap<String, BTreeSet<PathBuf>> = BTreeMap::new();
        for dir in std::env::split_paths(&path()) {
            for entry in fs::read_dir(&dir).into_iter().flatten().flatten() {
                let name = entry.file_name().to_string_lossy().into_owned();
                all.entry(name).or_default().insert(entry.path());
            }
        }
        all
    });
    for word in words {
        let found = ALL.get(word).into_iter().flatten();
        let real: BTreeSet<PathBuf> =
            found.filter(|p| p.is_file()).filter_map(|p| fs::canonicalize(p).ok()).collect();
        for path in real {
            key.add(word, format_args!("{} {}", path.display(), stamp(&path)));
        }
    }
}

/// Those of these files that exist.
pub fn existing<'a>(key: &mut Key, paths: impl IntoIterator<Item = &'a PathBuf>) {
    // What is below /proc is another in each namespace, or a setting below.
    for path in paths.into_iter().filter(|path| !path.starts_with("/proc/")) {
        // What these lead to grows while we write.
        let ours = ["/dev/stdin", "/dev/stdout", "/dev/stderr", "/dev/fd"];
        if ours.iter().any(|it| path.starts_with(it)) {
            continue;
        }
        match fs::metadata(path) {
            Ok(m) if m.is_file() && m.len() < 1 << 20 => key.content(path),
            // Where everybody writes, as in /tmp, something is always new.
            Ok(m) if m.is_dir() && m.mode() & STICKY != 0 => key.add(path.display(), "is there"),
            Ok(_) => key.stamp(path),
            Err(_) => {}
        }
    }
}

/// The kernel and its settings, who we are and what we may use up, what the C
/// library reads: in one word.
pub fn machine() -> String {
    let mut key = Key::default();
    for file in KERNEL {
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
    for file in SYSTEM {
        key.content(Path::new(file));
    }
    for place in LIBRARIES {
        key.stamp(Path::new(place));
    }
    for dir in SETTINGS {
        let files = fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.path());
        let files: BTreeSet<PathBuf> = files.filter(|path| path.is_file()).collect();
        for file in files {
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
