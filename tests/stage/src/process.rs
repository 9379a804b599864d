//! The player's process. A program that plays sessions is started once more,
//! in the namespaces of the session, and plays there.

use std::io;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::{Mutex, PoisonError};

use nix::libc::CLOSE_RANGE_CLOEXEC;

use crate::ladder::PACKETS;
use crate::ladder::capture::Capture;
use crate::namespaces::{NAMESPACES, Place, open_up, set_up};
use crate::player::{self, Setup};
use crate::script::Script;

const PLAYER: &str = "--play-session";

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

/// A directory of a session's own.
pub fn temporary() -> Result<tempfile::TempDir, String> {
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
        std::env::current_exe().map_err(|e| format!("cannot find this program's own file: {e}"))?;
    let users = Script::read(script).is_ok_and(|script| script.users);
    let place = match &*NAMESPACES {
        Ok(()) if users => Place::Users,
        Ok(()) => Place::Alone,
        Err(_) => Place::Host,
    };
    let mut command = place.command(exe);
    command.arg(PLAYER).args([script, binaries, home]).args([source, place.name()]).args(traces);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().map_err(|e| format!("cannot start the player: {e}"))
}

/// What every program that plays sessions calls first, before it looks at its
/// arguments or starts a thread. Where this process was started to play one, it
/// plays it and does not return.
pub fn begin() {
    if std::env::args_os().nth(1).is_some_and(|arg| arg == PLAYER) {
        player();
    }
}

/// Plays the session named in the arguments, prints the recording, and exits.
fn player() -> ! {
    // A session begins with 0, 1 and 2, whatever the tests were started with.
    // SAFETY: this marks descriptors to be closed on exec, and closes none.
    let marked = unsafe { nix::libc::close_range(3, u32::MAX, CLOSE_RANGE_CLOEXEC as i32) };
    if marked == -1 {
        let why = std::io::Error::last_os_error();
        eprintln!("cannot keep inherited descriptors from the session: {why}");
        std::process::exit(1);
    }
    let mut args = std::env::args_os().skip(2);
    let mut next = || args.next().unwrap_or_default();
    let [script, mut binaries, home] = [(); 3].map(|()| PathBuf::from(next()));
    let [source, place] = [(); 2].map(|()| next().to_string_lossy().into_owned());
    let traces = Some(next()).filter(|t| !t.is_empty()).map(PathBuf::from);
    let place = Place::of(&place);
    let outcome = set_up(place).and_then(|()| {
        if place == Place::Users {
            binaries = open_up(&binaries, &home)?;
        }
        let id = script.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let script = Script::read(&script)?;
        let capture = traces.as_ref().map(|_| Capture::start()).transpose()?;
        let stdin = io::stdin();
        let setup = Setup {
            binaries: &binaries,
            home: &home,
            traces: traces.as_deref(),
            lifeline: Some(stdin.as_fd()),
        };
        let played = player::play(&script, setup, &mut ())?;
        if let (Some(capture), Some(traces)) = (capture, traces) {
            capture.save(&traces.join(PACKETS))?;
        }
        Ok(played.markdown(&id, &script.title, &source))
    });
    match &outcome {
        Ok(recording) => print!("{recording}"),
        Err(why) => eprint!("{why}"),
    }
    std::process::exit(i32::from(outcome.is_err()));
}
