//! What a script needs of this machine.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

use crate::namespaces::{NAMESPACES, USERS};
use crate::path::path;
use crate::script::Script;

/// Why a script can't be played on this machine, if it can't.
pub fn cannot(script: &Script) -> Option<String> {
    let dirs: Vec<PathBuf> = std::env::split_paths(&path()).collect();
    let alone = || script.users.then(|| one_user(&USERS)).flatten();
    let nginx = || {
        let needs = script.needs.iter().any(|need| need == "nginx");
        needs.then(|| never_started(Path::new("/var/lib/nginx"))).flatten()
    };
    forbidden(script, &NAMESPACES).or_else(alone).or_else(|| lacks(script, &dirs)).or_else(nginx)
}

/// Why a run here can't be compared with the recording: this kernel is older than
/// what the recording shows. (It may be played all the same.)
pub fn newer_kernel(script: &Script) -> Option<String> {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    older(script.since.as_deref()?, release.trim_end())
}

/// What is missing where `release` is older than `since`.
pub fn older(since: &str, release: &str) -> Option<String> {
    let is_older = version(release)? < version(since)?;
    is_older.then(|| format!("needs Linux {since} or later, and this is {release}"))
}

/// The first two numbers of a version.
pub fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).map(|it| it.parse().ok());
    Some((numbers.next()??, numbers.next()??))
}

/// What to do where no nginx was ever started as the system's root, so that its
/// directories below `state` are missing: a session's can't make them, for it has
/// no other user to give them to. (Where an init system runs, installing starts
/// it.) Those that belong to root are a session's attempt.
pub fn never_started(state: &Path) -> Option<String> {
    let made = ["body", "fastcgi", "proxy", "scgi", "uwsgi"]
        .iter()
        .all(|name| state.join(name).metadata().is_ok_and(|it| it.uid() != 0));
    (!made).then(|| format!("needs nginx's directories below {}: sudo nginx -t", state.display()))
}

/// What to do where a session can't be anybody else.
pub fn one_user(users: &Result<(), String>) -> Option<String> {
    let why = users.as_ref().err()?;
    Some(format!(
        "needs more than one user ({why}): be root, or apt-get install uidmap and have a line in /etc/subuid and /etc/subgid"
    ))
}

/// Whether it needs namespaces that the system does not give.
pub fn forbidden(script: &Script, namespaces: &Result<(), String>) -> Option<String> {
    let why = namespaces.as_ref().err()?;
    let needs = "needs namespaces of its own, which this system forbids";
    if script.isolated || script.ladder || script.users {
        return Some(format!("{needs}: {why}"));
    }
    let mut commands = script.step.iter().filter_map(|step| step.run.as_deref());
    let command = commands.find(|command| REACHES.is_match(command))?;
    Some(format!("{needs}: {why}. On this host `{command}` could reach what is not its own."))
}

/// Commands that find programs by their names, which may be anybody's, that show
/// everybody's programs and sockets, or that are for root, who may be root here.
static REACHES: LazyLock<Regex> = LazyLock::new(|| {
    let names = "pkill|pgrep|pidof|killall5?|skill|snice|fuser|sudo|sysctl|mount|umount|ip|\
                 ss|netstat|lsof|ps|top|tcpdump";
    Regex::new(&format!(
        r"(?:^|[^\w./-])(?:(?:/usr)?/s?bin/)?(?:{names})(?:[^\w./-]|$)|kill (?:-\S+ )+-"
    ))
    .expect("a valid pattern")
});

/// The first program that it needs and that is in none of the directories.
pub fn lacks(script: &Script, dirs: &[PathBuf]) -> Option<String> {
    let needs = script.needs.iter().map(String::as_str);
    let needs = needs.chain(script.ladder.then_some("strace"));
    needs.into_iter().find_map(|need| {
        let (program, package) = match need.split_once(" (") {
            Some((program, package)) => (program, package.trim_end_matches(')')),
            None => (need, package(need)),
        };
        let found = dirs.iter().any(|dir| dir.join(program).is_file());
        (!found).then(|| format!("needs {program}: apt-get install {package}"))
    })
}

/// The Debian package of the tools that most sessions use.
fn package(program: &str) -> &str {
    match program {
        "nc" => "netcat-openbsd",
        "ss" | "ip" => "iproute2",
        other => other,
    }
}
