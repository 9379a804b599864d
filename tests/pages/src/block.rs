//! One Rust block of a page: compiled by skeptic and, unless it is `no_run`,
//! run. Skeptic compiles at edition 2021.

use std::any::Any;
use std::os::unix::process::CommandExt;
use std::panic::UnwindSafe;
use std::path::Path;
use std::process::{ChildStdin, Command, Stdio};
use std::sync::{LazyLock, Once, mpsc};
use std::time::{Duration, Instant};
use std::{fs, panic, thread};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

/// How long a block may take. One that serves for ever is `no_run`.
pub const LIMIT: Duration = Duration::from_secs(60);

/// Runs one of skeptic's checks and shortens what it says. The error is a
/// sentence that goes on from "the block …"; the compiler's own words
/// are printed before it.
pub fn check(
    limit: Duration,
    skeptic: impl Fn() + Clone + Send + UnwindSafe + 'static,
) -> Result<(), String> {
    quiet_panics();
    static GUARDED: LazyLock<Result<ChildStdin, String>> = LazyLock::new(guard);
    if let Err(why) = &*GUARDED {
        return Err(format!("could not be checked: {why}"));
    }
    let end = Instant::now() + limit;
    loop {
        match once(limit, skeptic.clone()) {
            // A compiler that another test forked while this block's program
            // was being written holds it open, until it runs (execve(2),
            // ETXTBSY). The program is whole by now.
            Err(why) if why.contains(BUSY) && Instant::now() < end => thread::yield_now(),
            outcome => return outcome,
        }
    }
}

/// Looks after what blocks start, which has a TMPDIR of its own.
const GUARD: &str = include_str!("../../stage/src/guard.sh");

/// What blocks start, and where, must not outlive the tests: a block's program
/// may run for ever, and skeptic gives each a directory.
fn guard() -> Result<ChildStdin, String> {
    let dir = tempfile::Builder::new().prefix("blocks-").tempdir();
    let dir = dir.map_err(|e| format!("no directory for it: {e}"))?.keep();
    let guard = Command::new("/bin/sh")
        .args(["-c", GUARD, "sh"])
        .args([&dir, Path::new(&format!("TMPDIR={}", dir.display()))])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        // Ctrl-C is for the tests, and not for it.
        .process_group(0)
        .spawn();
    let guard = guard.map_err(|e| format!("nobody to look after it: {e}"))?;
    // SAFETY: who else reads the environment meanwhile, reads it through std,
    // which locks it.
    unsafe { std::env::set_var("TMPDIR", &dir) };
    guard.stdin.ok_or_else(|| "nobody to look after it".into())
}

/// What skeptic says of a program that somebody has open for writing.
const BUSY: &str = "Text file busy (os error 26)";

fn once(
    limit: Duration,
    skeptic: impl FnOnce() + Send + UnwindSafe + 'static,
) -> Result<(), String> {
    let (done, result) = mpsc::channel();
    thread::Builder::new()
        .name(thread::current().name().unwrap_or_default().to_owned())
        .spawn(move || {
            // The receiver has left only when the limit was over.
            let _ = done.send(panic::catch_unwind(skeptic));
        })
        .map_err(|e| format!("could not be checked: no thread for it: {e}"))?;
    match result.recv_timeout(limit) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(panic)) => Err(explain(panic)),
        Err(_) => {
            kill_programs();
            let secs = limit.as_secs();
            Err(format!(
                "was still running after {secs} s. Mark it `no_run` and run it in a session."
            ))
        }
    }
}

/// Skeptic's message is the whole rustc command line, kilobytes of it. Which
/// program failed says what the reader needs to know.
fn explain(panic: Box<dyn Any + Send>) -> String {
    let text = panic.downcast_ref::<String>().map_or("", String::as_str);
    if text.contains("out.exe") && text.contains("--edition") {
        "does not compile at edition 2021, which skeptic uses (rustc's message is above; its line 1 is empty)".into()
    } else if text.starts_with("Command failed") {
        "compiles, but its run failed (what it printed is above). Mend it, or mark it `no_run` and run it in a session.".into()
    } else {
        format!("could not be checked: {text}")
    }
}

/// Keeps the default hook from printing skeptic's command line.
fn quiet_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let default = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !info
                .payload()
                .downcast_ref::<String>()
                .is_some_and(|s| s.starts_with("Command failed") || s.contains(BUSY))
            {
                default(info);
            }
        }));
    });
}

/// A block over its limit must not outlive the tests. Skeptic's own threads
/// start what it runs, so it is known by where skeptic keeps its programs.
fn kill_programs() {
    let tasks = fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let children = tasks.filter_map(|t| fs::read_to_string(t.path().join("children")).ok());
    let children: Vec<String> = children.collect();
    for child in children.iter().flat_map(|list| list.split_whitespace()) {
        let program = fs::read_link(format!("/proc/{child}/exe")).unwrap_or_default();
        if program.iter().any(|part| part == ".skeptic-bin")
            && let Ok(pid) = child.parse()
        {
            // It may have ended by itself just now.
            let _ = kill(Pid::from_raw(pid), Signal::SIGKILL);
        }
    }
}
