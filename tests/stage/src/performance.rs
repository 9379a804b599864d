//! A session performed in this window: its process in the session's namespaces,
//! and what its page has to say to it.

use std::fs;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::libc::CLOSE_RANGE_CLOEXEC;
use nix::sys::signal::{SigSet, Signal};
use nix::sys::stat::{Mode, umask};
use regex::Regex;
use serde::{Deserialize, Serialize};

use crate::html::prose;
use crate::live::Live;
use crate::namespaces::{self, NAMESPACES, Place};
use crate::normalise::normalise;
use crate::player::{self, Setup};
use crate::script::Script;
use crate::session::Session;
use crate::{proc, snapshot};

const PERFORMER: &str = "--perform-session";

/// What is left of a performance.
#[derive(Serialize, Deserialize)]
pub struct Outcome {
    /// What a page would show; the error where it came to no end.
    played: Result<String, String>,
    /// Each terminal's name, and what it showed in the end.
    terminals: Vec<(String, String)>,
}

/// Plays a session for who looks on. `keys`: each step waits for one.
pub fn perform(session: &Session, binaries: &Path, keys: bool) -> Result<Outcome, String> {
    let script = Script::read(&session.script)?;
    let place = match &*NAMESPACES {
        Ok(()) if script.users => Place::Users,
        Ok(()) => Place::Alone,
        Err(_) => Place::Host,
    };
    let exe =
        std::env::current_exe().map_err(|e| format!("cannot find this program's own file: {e}"))?;
    // Ctrl-C, and its like, end the session and not only this process.
    let ends: SigSet = [Signal::SIGINT, Signal::SIGTERM, Signal::SIGHUP].into_iter().collect();
    ends.thread_block().map_err(|e| format!("cannot wait for signals: {e}"))?;
    let (mut outcome, theirs) =
        io::pipe().map_err(|e| format!("cannot make a pipe to the session: {e}"))?;
    fcntl(&theirs, FcntlArg::F_SETFD(FdFlag::empty()))
        .map_err(|e| format!("cannot hand a pipe to the session: {e}"))?;
    let mut command = place.command(exe);
    command.arg(PERFORMER).args([&session.script, binaries]);
    command.args([place.name(), if keys { "keys" } else { "all" }]);
    command.arg(theirs.as_raw_fd().to_string());
    command.stdin(Stdio::piped());
    let mut child = command.spawn().map_err(|e| format!("cannot start the session: {e}"))?;
    drop(theirs);
    let lifeline = Arc::new(Mutex::new(child.stdin.take()));
    let cutter = Arc::clone(&lifeline);
    thread::Builder::new()
        .spawn(move || {
            let _ = ends.wait();
            drop(cut(&cutter));
        })
        .map_err(|e| format!("cannot wait for signals: {e}"))?;
    let mut text = String::new();
    let read = outcome.read_to_string(&mut text);
    child.wait().map_err(|e| format!("cannot wait for the session: {e}"))?;
    drop(cut(&lifeline));
    read.map_err(|e| format!("cannot read what happened: {e}"))?;
    match text.is_empty() {
        true => Err("the session was ended before it was over".into()),
        false => serde_json::from_str(&text).map_err(|e| format!("cannot read what happened: {e}")),
    }
}

/// The other end of the pipe that the session watches.
fn cut(lifeline: &Mutex<Option<ChildStdin>>) -> Option<ChildStdin> {
    lifeline.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// What a program that performs sessions calls first. Where this process was
/// started to perform one, it does that and does not return.
pub fn begin() {
    if std::env::args_os().nth(1).is_none_or(|arg| arg != PERFORMER) {
        return;
    }
    // SAFETY: this marks descriptors to be closed on exec, and closes none.
    unsafe { nix::libc::close_range(3, u32::MAX, CLOSE_RANGE_CLOEXEC as i32) };
    umask(Mode::from_bits_truncate(0o022));
    let mut args = std::env::args_os().skip(2);
    let mut next = || args.next().unwrap_or_default();
    let [script, binaries] = [(); 2].map(|()| PathBuf::from(next()));
    let [place, keys, out] = [(); 3].map(|()| next().to_string_lossy().into_owned());
    let outcome = performed(&script, &binaries, Place::of(&place), keys == "keys");
    let text = serde_json::to_string(&outcome).unwrap_or_default();
    // By its path, which needs no promise that the number is ours.
    let wrote = fs::OpenOptions::new()
        .write(true)
        .open(format!("/proc/self/fd/{out}"))
        .and_then(|mut out| out.write_all(text.as_bytes()));
    std::process::exit(i32::from(wrote.is_err()));
}

fn performed(script: &Path, binaries: &Path, place: Place, keys: bool) -> Outcome {
    let id = script.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut shown = Vec::new();
    let mut play = || {
        let script = Script::read(script)?;
        let ground = namespaces::set_up(place, binaries)?;
        let _descendants = proc::Descendants::adopt()?;
        let stdin = io::stdin();
        let setup = Setup {
            binaries: &ground.binaries,
            home: &ground.home,
            traces: None,
            lifeline: Some(stdin.as_fd()),
        };
        let mut live = Live::new(&script.terminals(), keys)?;
        let played = player::play(&script, setup, &mut live);
        let ended = live.end();
        shown = live.shown();
        let played = played?;
        ended?;
        Ok(played.markdown(&id, &script.title, &id))
    };
    let played = play();
    Outcome { played, terminals: shown }
}

impl Outcome {
    /// Where page and run part; `None` where they do not. The error is what
    /// stopped the session, and where it left the page.
    pub fn against(&self, session: &Session) -> Result<Option<String>, String> {
        let script = Script::read(&session.script)?;
        let recording = session.script.with_extension("md");
        let page = fs::read_to_string(&recording).unwrap_or_default();
        match &self.played {
            Ok(played) => {
                let (page, run) = (plain(&page), plain(played));
                let (page, run) = (normalise(&page, &script.vary)?, normalise(&run, &script.vary)?);
                let same = page == run;
                (!same).then(|| snapshot::diff(&page, &run, &recording)).transpose()
            }
            Err(why) => {
                let parts = self.terminals.iter().filter_map(|(name, text)| {
                    parts(name, &of_terminal(&page, name), text, &script.vary).transpose()
                });
                let parts: Vec<String> = parts.collect::<Result<_, _>>()?;
                let why = why.split("\n--- terminal").next().unwrap_or_default();
                Err(format!("{}\n{}", why.trim_end(), parts.join("")))
            }
        }
    }
}

/// The first line in which a terminal of the run is not the page's.
fn parts(name: &str, page: &str, run: &str, vary: &[String]) -> Result<Option<String>, String> {
    let (page, run) = (normalise(page, vary)?, normalise(run, vary)?);
    let mut pairs = page.lines().zip(run.lines()).enumerate();
    let Some((n, (page, run))) = pairs.find(|(_, (page, run))| page != run) else {
        return Ok(None);
    };
    Ok(Some(format!(
        "terminal `{name}`, line {}\n  the page shows: {page}\n  this run:       {run}\n",
        n + 1
    )))
}

/// A recording as the terminals showed it, each turn under its name.
fn plain(recording: &str) -> String {
    turns(recording).map(|(name, text)| format!("[{name}]\n{text}")).collect()
}

fn of_terminal(recording: &str, name: &str) -> String {
    let name = unescape(&prose(name));
    turns(recording).filter(move |(of, _)| *of == name).map(|(_, text)| text).collect()
}

/// The terminals' names and texts, turn by turn.
fn turns(recording: &str) -> impl Iterator<Item = (String, String)> {
    let turn = Regex::new(r#"(?s)<p>([^<]*)</p>\s*<pre[^>]*><code[^>]*>(.*?)</code></pre>"#)
        .expect("a valid pattern");
    let tag = Regex::new("</?kbd>").expect("a valid pattern");
    let found: Vec<_> = turn
        .captures_iter(recording)
        .map(|turn| {
            let text = |at: usize| unescape(&tag.replace_all(&turn[at], ""));
            (text(1), text(2))
        })
        .collect();
    found.into_iter()
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}
