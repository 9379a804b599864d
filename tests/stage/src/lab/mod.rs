//! The reader's desk: a shell on the stage itself, for every terminal the same.
//!
//! One process, the *host*, is process 1 of fresh namespaces and holds the
//! lab's name, an abstract socket that only this clone and this user know. Each
//! terminal runs a *guest*: it connects to that name, is given the namespaces
//! as descriptors, and starts a shell in them. Nothing of a lab is in a file:
//! its directory is a tmpfs in its own mount namespace, so a lab whose host has
//! ended has left nothing, however it ended; and the host ends with its last
//! guest.
//!
//! - `meet`: the name, and what guest and host tell one another
//! - `host`: makes the namespaces, and is process 1 in them
//! - `users`: who exists in a lab
//! - `place`: the directories of a lab
//! - `guest`: one terminal's shell, from its start to its end
//! - `dress`: what a shell finds: environment, prompt, start-up files
//! - `built`: which listings are built, and which are out of date
//! - `errands`: `cargo`, `sudo` and `ls` as a lab has them
//! - `forbidden`: why a system gives no namespaces, and what to type
//! - `plain`: the shell that is left then

mod built;
mod dress;
pub mod errands;
mod forbidden;
mod guest;
mod host;
mod meet;
mod place;
mod plain;
mod users;

use std::ffi::OsString;
use std::io::{IsTerminal, stderr, stdin};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, ExitCode, ExitStatus};

pub use built::{cargo, root};
pub use forbidden::{Failure, advice};

/// How the names of what Cargo sets for the programs and tests that it starts begin.
const SET_BY_CARGO: [&str; 4] = ["CARGO_PKG_", "CARGO_BIN_", "CARGO_MANIFEST_", "CARGO_CRATE_"];

const USAGE: &str = "\
A lab: a network, processes, users and an empty directory of its own, with every
listing on PATH. The same command in another terminal joins it.

    cargo lab                 a shell
    cargo lab --fresh         start over, in all terminals
    cargo lab -- COMMAND …    one command; its exit code is passed on
    cargo lab --name NAME …   another lab, beside the first
";

/// Hands on to `command` nothing of what Cargo has set for this program. Where it
/// is Cargo, a build script that reads such a variable, as ring's does, would run
/// again because it differs, and all that depends on it be built again.
pub fn as_typed(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        if SET_BY_CARGO.iter().any(|prefix| name.as_bytes().starts_with(prefix.as_bytes())) {
            command.env_remove(name);
        }
    }
    command.env_remove("OUT_DIR");
}

/// What was asked for.
#[derive(Default)]
struct Wish {
    fresh: bool,
    name: String,
    command: Vec<OsString>,
}

impl Wish {
    /// From the command line. The error is what to say instead.
    fn of(args: impl Iterator<Item = OsString>) -> Result<Wish, String> {
        let mut wish = Wish::default();
        let mut args = args.peekable();
        while let Some(arg) = args.next() {
            match arg.to_str() {
                Some("--fresh") => wish.fresh = true,
                Some("--name") => {
                    let name = args.next().ok_or("`--name` wants a name")?;
                    wish.name = name.into_string().map_err(|_| "a lab's name is text")?;
                }
                Some("--") => wish.command = args.by_ref().collect(),
                Some("-h" | "--help") => return Err(USAGE.into()),
                _ => {
                    let arg = arg.display();
                    return Err(format!(
                        "`{arg}` is none of --fresh, --name, --help. A command stands behind `--`: cargo lab -- {arg}"
                    ));
                }
            }
        }
        Ok(wish)
    }

    /// Whether a reader sits there, to whom one may speak.
    fn interactive(&self) -> bool {
        self.command.is_empty() && stdin().is_terminal() && stderr().is_terminal()
    }
}

/// What this program does depends on the name it was called by.
pub fn main() -> ExitCode {
    let mut args = std::env::args_os();
    let called = args.next().unwrap_or_default();
    let called = Path::new(&called).file_name().unwrap_or_default();
    let outcome = match called.to_str() {
        Some("cargo") => errands::cargo(args.collect()),
        Some("sudo") => errands::sudo(args.collect()),
        Some("ls") => errands::ls(args.collect()),
        _ => lab(args),
    };
    outcome.unwrap_or_else(|why| {
        eprintln!("{}", why.trim_end());
        ExitCode::FAILURE
    })
}

fn lab(args: impl Iterator<Item = OsString>) -> Result<ExitCode, String> {
    let wish = Wish::of(args)?;
    if let Some(home) = std::env::var_os(place::HOME) {
        let home = Path::new(&home).display();
        return Err(format!("You are in a lab already; its directory is {home}."));
    }
    let binaries = built::directory()?;
    built::all(&binaries, wish.interactive())?;
    if wish.fresh {
        meet::end(&wish.name)?;
    }
    loop {
        let lab = match meet::join(&wish.name)? {
            Some(lab) => lab,
            None => match host::start(&wish.name, &binaries) {
                Ok(Some(lab)) => lab,
                // Another terminal was faster.
                Ok(None) => continue,
                Err(failure) => {
                    eprintln!("{}", advice(&failure, Path::new("/proc/sys"), Path::new("/")));
                    return plain::shell(&wish, &binaries).map(code);
                }
            },
        };
        let end = guest::shell(&lab, &wish)?;
        match lab.ended() {
            Some(meet::End::Fresh) if wish.command.is_empty() => continue,
            Some(_) if end.signal().is_some() || end.code() == Some(128 + 9) => {
                eprintln!("The lab was ended from outside, and its programs with it.");
            }
            _ => {}
        }
        return Ok(code(end));
    }
}

/// As `$?` shows it: 128 and the number of the signal that ended it.
fn code(status: ExitStatus) -> ExitCode {
    let code = status.code().or(status.signal().map(|signal| 128 + signal)).unwrap_or(1);
    ExitCode::from(code as u8)
}
