//! Small programs that a lab has first on its path, so that what the pages type
//! does there what the pages say.

use std::env;
use std::ffi::{OsStr, OsString};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, pause};

use super::place::Place;
use super::{built, users};

/// The program of this name that the reader had before the lab.
pub fn real(name: &str) -> Option<PathBuf> {
    let errands = Place::here().map(|place| place.errands()).unwrap_or_default();
    let path = env::var_os("PATH")?;
    let dirs = env::split_paths(&path).filter(|dir| *dir != errands);
    dirs.map(|dir| dir.join(name)).find(|file| file.is_file())
}

fn exec(command: &mut Command) -> Result<ExitCode, String> {
    let why = command.exec();
    let program = command.get_program().display();
    Err(match why.kind() {
        std::io::ErrorKind::NotFound => format!("{program}: command not found"),
        _ => format!("{program}: {why}"),
    })
}

/// The course's own words for Cargo, which only the clone knows.
pub const OURS: [&str; 7] =
    ["badpeer", "exercise", "lab", "ladder", "new-chapter", "new-listing", "play"];

/// `cargo run --bin NAME` starts the listing from anywhere, and builds it only
/// if it was changed. Everything else is the reader's own Cargo's.
pub fn cargo(args: Vec<OsString>) -> Result<ExitCode, String> {
    let words: Vec<&str> = args.iter().map(|arg| arg.to_str().unwrap_or_default()).collect();
    match words[..] {
        ["lab", "--fresh"] => return start_over(),
        ["lab", "--help" | "-h"] => {}
        ["lab", ..] => {
            return Err(
                "You are in the lab. To leave it: exit. To start over: cargo lab --fresh".into()
            );
        }
        [word, ..] if word != "lab" && OURS.contains(&word) => {
            let tool = Place::here()?.listings().join(word);
            if tool.is_file() {
                return exec(Command::new(tool).args(&args[1..]));
            }
        }
        ["run", ..] if own_project().is_none() => {
            if let Some((name, rest)) = listing(&words) {
                let place = Place::here()?;
                let known = built::listings();
                if known.iter().any(|(known, _)| known == name) {
                    built::one(name, &place.listings())?;
                    let program = place.listings().join(name);
                    return exec(Command::new(program).args(&args[rest..]));
                }
            }
            // Cargo itself says what is wrong, and which names there are.
            let manifest = built::root().join("Cargo.toml");
            let mut cargo = built::cargo()?;
            cargo.arg("run").arg("--manifest-path").arg(manifest).args(&args[1..]);
            return exec(&mut cargo);
        }
        _ => {}
    }
    let mut cargo = built::cargo()?;
    if words.first().is_some_and(|word| OURS.contains(word)) {
        cargo.current_dir(built::root());
    }
    exec(cargo.args(&args))
}

/// The name in `run --bin NAME -- ARGS`, and where its arguments begin.
fn listing<'t>(words: &[&'t str]) -> Option<(&'t str, usize)> {
    let mut at = 1;
    while matches!(words.get(at), Some(&("-q" | "--quiet"))) {
        at += 1;
    }
    let (name, mut rest) = match *words.get(at)? {
        "--bin" => (*words.get(at + 1)?, at + 2),
        word => (word.strip_prefix("--bin=")?, at + 1),
    };
    match words.get(rest) {
        Some(&"--") => rest += 1,
        // A switch of Cargo's.
        Some(word) if word.starts_with('-') => return None,
        _ => {}
    }
    Some((name, rest))
}

/// The project of the reader's own that this directory is in.
fn own_project() -> Option<PathBuf> {
    let here = env::current_dir().ok()?;
    let manifests = here.ancestors().map(|dir| dir.join("Cargo.toml"));
    manifests.into_iter().find(|file| file.is_file())
}

fn start_over() -> Result<ExitCode, String> {
    if Place::here()?.home() != Path::new("/run/lab") {
        return Err(
            "There is no lab around this shell. Leave it, and type cargo lab --fresh".into()
        );
    }
    kill(Pid::from_raw(1), Signal::SIGUSR1)
        .map_err(|e| format!("cannot start over: {}", e.desc()))?;
    loop {
        pause();
    }
}

/// `sudo` is harmless: root is root already. `sudo -u NAME` is that user.
pub fn sudo(args: Vec<OsString>) -> Result<ExitCode, String> {
    let mut args = args.into_iter().peekable();
    let mut user = None;
    let mut shell = false;
    while let Some(arg) = args.next_if(|arg| arg.as_encoded_bytes().starts_with(b"-")) {
        match arg.to_str().unwrap_or_default() {
            "--" => break,
            "-u" | "--user" => user = Some(args.next().ok_or("sudo: -u wants a name")?),
            "-s" | "-i" | "--shell" | "--login" => shell = true,
            "-E" | "-n" | "-H" | "-S" | "-k" | "-b" => {}
            other => match other.strip_prefix("--user=").or(other.strip_prefix("-u")) {
                Some(name) => user = Some(name.into()),
                None => return Err(format!("sudo: a lab's sudo knows no {other}")),
            },
        }
    }
    let assigned = |arg: &OsString| {
        let text = arg.to_str()?;
        let (name, value) = text.split_once('=')?;
        (!name.contains('/')).then(|| (name.to_owned(), value.to_owned()))
    };
    let mut settings = Vec::new();
    while let Some(setting) = args.peek().and_then(assigned) {
        settings.push(setting);
        args.next();
    }
    let program = match args.next() {
        Some(program) => program,
        None if shell => env::var_os("SHELL").unwrap_or_else(|| "/bin/sh".into()),
        None => return Err("sudo: what shall be done as root? You are root here".into()),
    };
    if let Some(user) = user {
        users::become_user(&user.to_string_lossy())?;
    }
    exec(Command::new(program).args(args).envs(settings))
}

/// `ls` in the lab's directory leaves out the one name that the lab put there.
pub fn ls(args: Vec<OsString>) -> Result<ExitCode, String> {
    let mut ls = Command::new(real("ls").ok_or("ls: command not found")?);
    ls.arg0("ls");
    let home = Place::here()?.home();
    if env::current_dir().is_ok_and(|here| here == home) {
        ls.args([OsStr::new("-I"), OsStr::new("target")]);
    }
    exec(ls.args(args))
}
