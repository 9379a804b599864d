//! The namespaces of a session: what this system allows, and how to get there.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

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
    eprintln!("No namespaces here ({why}): sessions run on this host's loopback, one at a time.");
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

/// A fresh network namespace has a loopback that is down, and `ip netns`
/// wants a writable /run; both are ours alone here.
pub fn set_up(place: Place) -> Result<(), String> {
    if place == Place::Host {
        return Ok(());
    }
    run(Command::new("ip").args(["link", "set", "lo", "up"]))?;
    run(Command::new("mount").args(["-t", "tmpfs", "tmpfs", "/run"]))
}

/// Every user may enter the session's directory, and run the listings, even if
/// the course was cloned into somebody's home. Gives the place to find them at.
pub fn open_up(binaries: &Path, home: &Path) -> Result<PathBuf, String> {
    fs::set_permissions(home, PermissionsExt::from_mode(0o755))
        .map_err(|e| format!("cannot let others into {}: {e}", home.display()))?;
    let listings = PathBuf::from("/run/listings");
    fs::create_dir(&listings).map_err(|e| format!("cannot make {}: {e}", listings.display()))?;
    run(Command::new("mount").arg("--bind").args([binaries, &listings]))?;
    Ok(listings)
}

/// Runs a command that must succeed.
fn run(command: &mut Command) -> Result<(), String> {
    outcome(command).map_err(|why| format!("cannot prepare the session: {command:?}: {why}"))
}
