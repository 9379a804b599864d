//! The namespaces of a session: what this system allows, and how to get there.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use crate::guard::{Guarded, HOME};

/// Where a session is played.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In namespaces of its own, where it is the only user.
    Alone,
    /// In namespaces of its own, with more users than one.
    Users,
    /// Where namespaces are forbidden: on this host's loopback.
    Host,
}

impl Place {
    const ALL: [Place; 3] = [Place::Alone, Place::Users, Place::Host];

    pub fn name(self) -> &'static str {
        match self {
            Place::Alone => "alone",
            Place::Users => "users",
            Place::Host => "host",
        }
    }

    pub fn of(name: &str) -> Place {
        Place::ALL.into_iter().find(|place| place.name() == name).unwrap_or(Place::Host)
    }

    /// The command that runs a program there.
    pub fn command(self, program: impl Into<OsString>) -> Command {
        match self {
            Place::Alone => unshare(ONE_USER, program),
            Place::Users => unshare(many_users(), program),
            Place::Host => Command::new(program.into()),
        }
    }
}

/// The session is root of a namespace in which nobody else exists. That much,
/// everybody is allowed.
const ONE_USER: &[&str] = &["--user", "--map-root-user"];

/// Where a session needs other users, root stays root; somebody else needs user
/// ids that are his to give (`/etc/subuid`, and newuidmap(1) to do it).
fn many_users() -> &'static [&'static str] {
    match nix::unistd::geteuid().is_root() {
        true => &[],
        false => &["--user", "--map-root-user", "--map-auto"],
    }
}

fn unshare(users: &[&str], program: impl Into<OsString>) -> Command {
    let mut command = Command::new("unshare");
    command.args(users);
    command.args(["--net", "--pid", "--fork", "--kill-child", "--mount-proc", "--"]);
    command.arg(program.into());
    command
}

/// Whether this system lets us make namespaces; if not, why.
pub static NAMESPACES: LazyLock<Result<(), String>> = LazyLock::new(|| {
    let Err(why) = outcome(unshare(ONE_USER, "ip").args(["link", "set", "lo", "up"])) else {
        return Ok(());
    };
    // Not eprintln: whether anybody reads it must not matter.
    let _ = writeln!(
        io::stderr(),
        "No namespaces here ({why}): sessions run on this host's loopback, one at a time."
    );
    Err(why)
});

/// Whether a session can be somebody else too; if not, why.
pub static USERS: LazyLock<Result<(), String>> = LazyLock::new(|| {
    let nobody = ["--reuid=nobody", "--regid=nogroup", "--clear-groups", "true"];
    outcome(unshare(many_users(), "setpriv").args(nobody))
});

/// Runs a command to its end. The error is what it complained of.
fn outcome(command: &mut Command) -> Result<(), String> {
    match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
        Err(e) => Err(format!("{}: {e}", command.get_program().display())),
    }
}

/// The directories of a session. In namespaces of its own they are in its own
/// memory, and gone with it, however it ends.
pub struct Ground {
    /// Where it is played.
    pub home: PathBuf,
    /// The listings. A path that every shell takes for one word.
    pub binaries: PathBuf,
    /// What is recorded for a ladder.
    pub traces: PathBuf,
    /// On the host, what a session starts is not gone with a namespace when the
    /// player is killed.
    _host: Option<Guarded>,
}

/// Prepares the place where this process is. A fresh network namespace has a
/// loopback that is down, and `ip netns` wants a writable /run.
pub fn set_up(place: Place, binaries: &Path) -> Result<Ground, String> {
    let host = match place {
        Place::Host => {
            Some(Guarded::new().map_err(|e| format!("cannot make a directory to play in: {e}"))?)
        }
        Place::Alone | Place::Users => None,
    };
    let dir = host.as_ref().map_or(Path::new("/run"), Guarded::path).to_owned();
    if host.is_none() {
        if binaries.starts_with("/run") {
            return Err(format!(
                "{} is below /run, which a session has for itself",
                binaries.display()
            ));
        }
        run(Command::new("ip").args(["link", "set", "lo", "up"]))?;
        run(Command::new("mount").args(["-t", "tmpfs", "-o", "mode=755", "tmpfs", "/run"]))?;
    }
    let [home, listings, traces] = [HOME, "listings", "traces"].map(|name| dir.join(name));
    for dir in [&home, &listings, &traces] {
        fs::create_dir(dir).map_err(|e| format!("cannot make {}: {e}", dir.display()))?;
    }
    // The listings can be run by every user, even if the course was cloned into
    // somebody's home.
    let binaries = match place {
        Place::Host => binaries.to_owned(),
        Place::Alone | Place::Users => {
            run(Command::new("mount").arg("--bind").args([binaries, &listings]))?;
            listings
        }
    };
    Ok(Ground { home, binaries, traces, _host: host })
}

/// Runs a command that must succeed.
fn run(command: &mut Command) -> Result<(), String> {
    outcome(command).map_err(|why| format!("cannot prepare the session: {command:?}: {why}"))
}
