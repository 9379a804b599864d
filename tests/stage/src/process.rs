//! The player's process. A program that plays sessions is started once more,
//! in the namespaces of the session, and plays there.

use std::io::{self, Write};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::{Mutex, PoisonError};

use nix::libc::CLOSE_RANGE_CLOEXEC;
use nix::sys::stat::{Mode, umask};
use serde::{Deserialize, Serialize};

use crate::ladder::capture::Capture;
use crate::ladder::steps::Ladder;
use crate::ladder::{self, PACKETS};
use crate::namespaces::{self, NAMESPACES, Place};
use crate::player::{self, Setup};
use crate::proc;
use crate::script::Script;

const PLAYER: &str = "--play-session";

/// What a player says at its end.
#[derive(Serialize, Deserialize)]
pub struct Played {
    /// The Markdown.
    pub recording: String,
    /// Where the script asks for one.
    pub ladder: Option<Ladder>,
}

/// Plays one script in a process of its own. `binaries` is where the listings
/// were built, `root` the course, `source` what the page calls the script.
pub fn play(script: &Path, binaries: &Path, root: &Path, source: &str) -> Result<Played, String> {
    static ALONE: Mutex<()> = Mutex::new(());
    let _alone = NAMESPACES.is_err().then(|| ALONE.lock().unwrap_or_else(PoisonError::into_inner));
    let mut child = start(script, binaries, root, source)?;
    let lifeline = child.stdin.take();
    let output =
        child.wait_with_output().map_err(|e| format!("cannot wait for the player: {e}"))?;
    drop(lifeline);
    match output.status.success() {
        true => serde_json::from_slice(&output.stdout)
            .map_err(|e| format!("the player says what cannot be read: {e}")),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

/// Starts a player. Its standard input is a pipe whose other end closes when
/// this process ends, however it ends; the player watches it, and all that it
/// started ends with it.
pub fn start(script: &Path, binaries: &Path, root: &Path, source: &str) -> Result<Child, String> {
    let exe =
        std::env::current_exe().map_err(|e| format!("cannot find this program's own file: {e}"))?;
    let users = Script::read(script).is_ok_and(|script| script.users);
    let place = match &*NAMESPACES {
        Ok(()) if users => Place::Users,
        Ok(()) => Place::Alone,
        Err(_) => Place::Host,
    };
    let mut command = place.command(exe);
    command.arg(PLAYER).args([script, binaries, root]).args([source, place.name()]);
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

/// Plays the session named in the arguments, says what was played, and exits.
fn player() -> ! {
    let outcome = inside();
    let code = match &outcome {
        Ok(played) => io::stdout().write_all(played).is_err(),
        Err(why) => {
            // Who started us may be gone.
            let _ = io::stderr().write_all(why.as_bytes());
            true
        }
    };
    std::process::exit(i32::from(code));
}

fn inside() -> Result<Vec<u8>, String> {
    // A session begins with 0, 1 and 2, whatever the tests were started with,
    // and makes files that others may read.
    // SAFETY: this marks descriptors to be closed on exec, and closes none.
    let marked = unsafe { nix::libc::close_range(3, u32::MAX, CLOSE_RANGE_CLOEXEC as i32) };
    if marked == -1 {
        let why = io::Error::last_os_error();
        return Err(format!("cannot keep inherited descriptors from the session: {why}"));
    }
    umask(Mode::from_bits_truncate(0o022));

    let mut args = std::env::args_os().skip(2);
    let mut next = || args.next().unwrap_or_default();
    let [path, binaries, root] = [(); 3].map(|()| PathBuf::from(next()));
    let [source, place] = [(); 2].map(|()| next().to_string_lossy().into_owned());
    let id = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let script = Script::read(&path)?;
    let ground = namespaces::set_up(Place::of(&place), &binaries)?;
    let _descendants = proc::Descendants::adopt()?;
    let capture = script.ladder.then(Capture::start).transpose()?;
    let stdin = io::stdin();
    let setup = Setup {
        binaries: &ground.binaries,
        home: &ground.home,
        traces: script.ladder.then_some(&ground.traces),
        lifeline: Some(stdin.as_fd()),
    };
    let recording = player::play(&script, setup, &mut ())?;
    let recording = recording.markdown(&id, &script.title, &source);
    let ladder = match capture {
        None => None,
        Some(capture) => {
            capture.save(&ground.traces.join(PACKETS))?;
            Some(ladder::read(&root, &script.title, &ground.traces)?)
        }
    };
    serde_json::to_vec(&Played { recording, ladder })
        .map_err(|e| format!("cannot say what was played: {e}"))
}
