//! Where a session is played: a process of its own, in fresh user, network,
//! process and mount namespaces where the system allows them, on the host's
//! loopback and one at a time where it does not.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{LazyLock, Mutex, PoisonError};

use super::compare::normalise;
use super::files::Session;
use super::ladder::{self, capture::Capture};
use super::player;
use super::script::Script;

const PLAYER: &str = "--play-session";

/// Plays a session and compares. `Ok(Some(reason))`: it can't be played here.
pub fn check(root: &Path, session: &Session) -> Result<Option<String>, String> {
    let script = Script::read(&session.script)?;
    if let Some(reason) = cannot(&script) {
        return if std::env::var_os("CI").is_some() { Err(reason) } else { Ok(Some(reason)) };
    }
    let binaries = binaries(root)?;
    let source = session.source(root);
    if !script.ladder {
        let played = play(&session.script, binaries, &source, None)?;
        return compare(session, &script, &played);
    }
    let traces = temporary()?;
    let played = play(&session.script, binaries, &source, Some(traces.path()))?;
    compare(session, &script, &played)?;
    let recorded = ladder::read(root, &script.title, traces.path())?;
    ladder::compare(session, &script, &recorded)?;
    Ok(None)
}

/// Compares what was played with the recording beside the script; writes it
/// where SNAPSHOTS=overwrite asks for that.
pub fn compare(session: &Session, script: &Script, played: &str) -> Result<Option<String>, String> {
    let recording = session.script.with_extension("md");
    let old = fs::read_to_string(&recording).ok();
    let expected = normalise(old.as_deref().unwrap_or_default(), &script.vary)?;
    let actual = normalise(played, &script.vary)?;
    if actual == expected {
        return Ok(None);
    }
    if bless() {
        fs::write(&recording, played)
            .map_err(|e| format!("cannot write {}: {e}", recording.display()))?;
        return Ok(None);
    }
    let how = "To record it anew: SNAPSHOTS=overwrite cargo test --test sessions";
    if old.is_none() {
        return Err(format!("{} is not recorded yet. {how}", session.name()));
    }
    Err(format!(
        "the page shows another run than this one:\n{}\nMend the listing or the script. {how}",
        diff(&expected, &actual, &recording)?
    ))
}

/// Whether what differs is to be recorded anew.
pub fn bless() -> bool {
    let action = snapbox::Assert::new().action_env("SNAPSHOTS");
    action.selected_action() == snapbox::assert::Action::Overwrite
}

/// The lines that differ between a recording and this run.
pub fn diff(old: &str, new: &str, recording: &Path) -> Result<String, String> {
    let mut diff = String::new();
    let (from, to) = (recording.display().to_string(), "this run");
    let plain = snapbox::report::Palette::plain();
    let (old, new) = (old.to_owned().into(), new.to_owned().into());
    snapbox::report::write_diff(&mut diff, &old, &new, Some(&from), Some(&to), plain)
        .map_err(|e| format!("cannot print the difference: {e}"))?;
    Ok(diff)
}

/// Plays one script in a process of its own and gives the recording. Traces of
/// its programs and the packets of its loopback go to `traces`, if asked for.
pub fn play(
    script: &Path,
    binaries: &Path,
    source: &str,
    traces: Option<&Path>,
) -> Result<String, String> {
    static ALONE: Mutex<()> = Mutex::new(());
    let _alone = NAMESPACES.is_err().then(|| ALONE.lock().unwrap_or_else(PoisonError::into_inner));
    let home = temporary()?;
    let mut child = start(script, binaries, home.path(), source, traces)?;
    let lifeline = child.stdin.take();
    let output =
        child.wait_with_output().map_err(|e| format!("cannot wait for the player: {e}"))?;
    drop(lifeline);
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn temporary() -> Result<tempfile::TempDir, String> {
    tempfile::tempdir().map_err(|e| format!("cannot make a directory to play in: {e}"))
}

/// Starts a player. Its standard input is a pipe whose other end closes when
/// this process ends, however it ends; the player watches it, and all that it
/// started ends with it.
pub fn start(
    script: &Path,
    binaries: &Path,
    home: &Path,
    source: &str,
    traces: Option<&Path>,
) -> Result<Child, String> {
    let exe =
        std::env::current_exe().map_err(|e| format!("cannot find this test's own file: {e}"))?;
    let users = Script::read(script).is_ok_and(|script| script.users);
    let (mut command, place) = match &*NAMESPACES {
        Ok(()) if users => (unshare(many_users(), exe), "users"),
        Ok(()) => (unshare(ONE_USER, exe), "alone"),
        Err(_) => (Command::new(exe), "host"),
    };
    command.arg(PLAYER).args([script, binaries, home]).args([source, place]).args(traces);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().map_err(|e| format!("cannot start the player: {e}"))
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
static NAMESPACES: LazyLock<Result<(), String>> = LazyLock::new(|| {
    let Err(why) = outcome(unshare(ONE_USER, "ip").args(["link", "set", "lo", "up"])) else {
        return Ok(());
    };
    eprintln!("No namespaces here ({why}): sessions run on this host's loopback, one at a time.");
    Err(why)
});

/// Whether a session can be somebody else too; if not, why.
static USERS: LazyLock<Result<(), String>> = LazyLock::new(|| {
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

/// Why a script can't be played on this machine, if it can't.
pub fn cannot(script: &Script) -> Option<String> {
    let dirs: Vec<PathBuf> = std::env::split_paths(&player::path()).collect();
    let alone = || script.users.then(|| one_user(&USERS)).flatten();
    forbidden(script, &NAMESPACES).or_else(alone).or_else(|| lacks(script, &dirs))
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
    let needs = script.isolated || script.ladder || script.users;
    let why = namespaces.as_ref().err().filter(|_| needs)?;
    Some(format!("needs namespaces of its own, which this system forbids: {why}"))
}

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

/// Builds every listing, once, and says where they are. Cargo's lock is free
/// again by the time tests run.
fn binaries(root: &Path) -> Result<&'static Path, String> {
    static BUILT: Mutex<Option<Result<&'static Path, String>>> = Mutex::new(None);
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    built.get_or_insert_with(|| build(root).map(|path| &*path.leak())).clone()
}

fn build(root: &Path) -> Result<PathBuf, String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--workspace", "--exclude", "socket-course", "--bins", "--quiet"]);
    cargo.arg("--message-format=json-render-diagnostics").current_dir(root);
    let output = cargo.output().map_err(|e| format!("cannot run cargo: {e}"))?;
    if !output.status.success() {
        return Err(format!(
            "the listings do not build:\n{}",
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let executables =
        messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut dirs = executables
        .filter_map(|m| Some(Path::new(m.get("executable")?.as_str()?).parent()?.to_owned()));
    dirs.next().ok_or_else(|| "there are no listings to build".into())
}

/// Whether this process was started to play a session.
pub fn is_player() -> bool {
    std::env::args().nth(1).as_deref() == Some(PLAYER)
}

/// Plays the session named in the arguments, prints the recording, and exits.
pub fn player() -> ! {
    let mut args = std::env::args().skip(2);
    let mut next = || args.next().unwrap_or_default();
    let (script, binaries, home, source, place) = (next(), next(), next(), next(), next());
    let traces = Some(next()).filter(|t| !t.is_empty()).map(PathBuf::from);
    let (mut binaries, home) = (PathBuf::from(binaries), PathBuf::from(home));
    let outcome = set_up(&place).and_then(|()| {
        if place == "users" {
            binaries = open_up(&binaries, &home)?;
        }
        let script = Script::read(Path::new(&script))?;
        let capture = traces.as_ref().map(|_| Capture::start()).transpose()?;
        let played = player::play(&script, &binaries, &home, &source, traces.as_deref())?;
        if let (Some(capture), Some(traces)) = (capture, traces) {
            capture.save(&traces.join(ladder::PACKETS))?;
        }
        Ok(played)
    });
    match &outcome {
        Ok(recording) => print!("{recording}"),
        Err(why) => eprint!("{why}"),
    }
    std::process::exit(i32::from(outcome.is_err()));
}

/// A fresh network namespace has a loopback that is down, and `ip netns`
/// wants a writable /run; both are ours alone here.
fn set_up(place: &str) -> Result<(), String> {
    if place == "host" {
        return Ok(());
    }
    run(Command::new("ip").args(["link", "set", "lo", "up"]))?;
    run(Command::new("mount").args(["-t", "tmpfs", "tmpfs", "/run"]))
}

/// Every user may enter the session's directory, and run the listings, even if
/// the course was cloned into somebody's home. Gives the place to find them at.
fn open_up(binaries: &Path, home: &Path) -> Result<PathBuf, String> {
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
