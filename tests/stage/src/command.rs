//! What a reader types, as the program that the stage starts for it.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use nix::unistd::User;
use regex::Captures;

use crate::ladder::trace::STRACE;
use crate::path;
use crate::script::{LISTING, listing};

/// The command for a line: listings are started where they were built, and found
/// by name too; `sudo` is left out, and with `trace` strace writes there what the
/// program calls. Of this process's environment it has nothing.
pub fn of(typed: &str, binaries: &Path, trace: Option<&Path>) -> Result<Command, String> {
    for found in LISTING.captures_iter(typed) {
        let path = binaries.join(listing(&found));
        if !path.is_file() {
            return Err(format!("`{typed}`: there is no listing `{}`", listing(&found)));
        }
    }
    let built = |m: &Captures| {
        // What Cargo's own `--` stood for is gone with it.
        let space = if m[0].ends_with(' ') { " " } else { "" };
        let path = binaries.join(listing(m)).to_string_lossy().into_owned();
        // A shell may read it, or a shell in a shell.
        let special = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && !"/._-".contains(c);
        let quoted = path.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c]));
        format!("{}{space}", quoted.collect::<String>())
    };
    let line = LISTING.replace_all(typed, built);
    let line = as_user(&line)?.replace("sudo ", "");
    let search = path::with(binaries);
    let words = words_of(&line, &search);
    let mut command = match trace {
        None => Command::new(words[0]),
        Some(file) => {
            let mut strace = Command::new("strace");
            strace.args(STRACE).arg("-o").arg(file);
            // Walking a stack takes its time, and only a listing has lines.
            strace.args(LISTING.is_match(typed).then_some("--stack-traces"));
            strace.arg(words[0]);
            strace
        }
    };
    command.args(&words[1..]).env_clear();
    // `cargo` may be rustup's, which looks for its compilers below HOME.
    let rustup = std::env::var_os("RUSTUP_HOME").map(Into::into);
    let rustup = rustup.or(std::env::home_dir().map(|home| home.join(".rustup")));
    command.envs(rustup.map(|home: PathBuf| ("RUSTUP_HOME", home)));
    command.env("PATH", &search).env("LC_ALL", "C.UTF-8").env("TERM", "dumb").env("TZ", "UTC");
    Ok(command)
}

/// `sudo -u NAME`, as a session that is root already does it: no password, no
/// log, no settings of this machine.
fn as_user(line: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut words = line.split("sudo -u ");
    out.push_str(words.next().unwrap_or_default());
    for rest in words {
        let (name, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let user = User::from_name(name).map_err(|e| format!("cannot look up {name}: {e}"))?;
        let user = user.ok_or_else(|| format!("`{line}`: there is no user {name}"))?;
        let (uid, gid) = (user.uid, user.gid);
        let _ = write!(out, "setpriv --reuid={uid} --regid={gid} --clear-groups {rest}");
    }
    Ok(out)
}

/// A command line as a program and its arguments. The shell is left out where
/// the line has nothing for it to do: dash loses a Ctrl-C that comes just before
/// it turns into the program, and no terminal types that fast but ours.
fn words_of<'l>(line: &'l str, search: &OsStr) -> Vec<&'l str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || " _-+./:,=@%".contains(c);
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.first().filter(|word| line.chars().all(plain) && !word.contains('=')) {
        Some(program) if path::leads_to(search, program) => words,
        _ => vec!["/bin/sh", "-c", line],
    }
}
