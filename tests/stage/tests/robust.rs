//! The sessions of a small course, played as `cargo test` plays them, where
//! things are not as usual: the path, the rights, the locale, who listens, how
//! it ends, and who else is about the same.

use std::fs;
use std::io::Read;
use std::os::fd::AsFd;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use libtest_mimic::{Arguments, Failed, Trial};
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, kill, killpg, sigaction};
use nix::unistd::Pid;
use stage::alone::Runs;
use stage::inputs::Inputs;
use stage::session::{self, Session};
use stage::trust::Passes;
use tempfile::TempDir;

/// This program, started to check the sessions of one course.
const CHECK: &str = "--check-course";

/// A program whose calls a ladder shows.
const LISTING: &str = "use std::io::{Read, Write};
use std::os::unix::net::UnixStream;

fn main() -> std::io::Result<()> {
    let (mut one, mut other) = UnixStream::pair()?;
    one.write_all(b\"hello\")?;
    let mut buf = [0; 5];
    other.read_exact(&mut buf)?;
    println!(\"{}\", String::from_utf8_lossy(&buf));
    Ok(())
}
";

/// What a session sees of where and by whom it is played.
const SEEN: &str = "title = \"Seen\"
[[step]]
terminal = \"shell\"
run = \"pwd | wc -w; ls -A; ls nothing; printf 'b\\\\nB\\\\na\\\\n' | sort; echo $LANG $LANGUAGE\"
exit = 0
";

const DEMO: &str = "title = \"Demo\"
NEEDS
[[step]]
terminal = \"shell\"
run = \"cargo run --bin demo -- 'two words'\"
expect = [\"hello\"]
exit = 0
";

/// A course of one session.
fn course(root: &Path, script: &str) -> Result<(), Failed> {
    let sessions = root.join("listings/part/one/sessions");
    fs::create_dir_all(&sessions)?;
    fs::write(sessions.join("demo.toml"), script)?;
    Ok(())
}

/// The same with a listing that Cargo can build.
fn built_course(root: &Path, script: &str) -> Result<(), Failed> {
    course(root, script)?;
    let package = root.join("listings/part/one");
    fs::create_dir_all(package.join("src/bin"))?;
    fs::write(root.join("Cargo.toml"), "[workspace]\nmembers = [\"listings/*/*\"]\n")?;
    fs::write(package.join("Cargo.toml"), "[package]\nname = \"one\"\nedition = \"2021\"\n")?;
    fs::write(package.join("src/bin/demo.rs"), LISTING)?;
    // What this repository sets for its own listings, these need too.
    fs::create_dir_all(root.join(".cargo"))?;
    let ours = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.cargo/config.toml");
    fs::copy(ours, root.join(".cargo/config.toml"))?;
    Ok(())
}

/// Checks every session of a course. The exit code says whether all passed.
fn check(root: &Path) -> Result<(), String> {
    let passes = Passes::kept("sessions", root.join("trust"), true);
    for session in session::all(root) {
        match checked(root, &session, &passes) {
            Ok(None) => println!("{}: passed", session.name()),
            Ok(Some(why)) => println!("{}: ignored, {why}", session.name()),
            Err(why) => return Err(format!("{}: {why}", session.name())),
        }
    }
    Ok(())
}

fn checked(root: &Path, session: &Session, passes: &Passes) -> Result<Option<String>, String> {
    // A course without listings has nothing to build.
    if root.join("Cargo.toml").exists() {
        return stage::check::check(root, session, passes, &Inputs::default(), &Runs::default());
    }
    let script = stage::script::Script::read(&session.script)?;
    if let Some(why) = stage::needs::cannot(&script) {
        return Ok(Some(why));
    }
    let played = stage::process::play(&session.script, root, root, &session.source(root))?;
    stage::snapshot::compare(session, &script, &played.recording)?;
    Ok(None)
}

/// The command that checks a course, by a program somewhere.
fn checker(program: &Path, root: &Path) -> Command {
    let mut command = Command::new(program);
    command.args([CHECK.as_ref(), root.as_os_str()]);
    for name in ["CI", "FRESH", "CARGO_TARGET_DIR", "SNAPSHOTS"] {
        command.env_remove(name);
    }
    command
}

fn myself() -> Result<PathBuf, Failed> {
    Ok(std::env::current_exe()?)
}

fn text(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!("{}{}", String::from_utf8_lossy(out), String::from_utf8_lossy(err))
}

fn passes(command: &mut Command) -> Result<String, Failed> {
    let output = command.output()?;
    match output.status.success() {
        true => Ok(text(&output)),
        false => Err(text(&output).into()),
    }
}

/// Records a course, as somebody at a usual place would.
fn record(root: &Path) -> Result<(), Failed> {
    passes(checker(&myself()?, root).env("SNAPSHOTS", "overwrite")).map(drop)
}

/// Clone, target and TMPDIR have spaces, quotes and letters of other languages
/// in their paths; the ladder's source lines too.
fn odd_path() -> Result<(), Failed> {
    let usual = tempfile::tempdir()?;
    let strange = tempfile::tempdir()?;
    let root = strange.path().join("meine Übung, it's $HOME; «套接字»");
    let needs = "ladder = true\nneeds = [\"strace\", \"tcpdump\"]";
    for root in [usual.path(), &root] {
        built_course(root, &DEMO.replace("NEEDS", needs))?;
    }
    record(usual.path())?;
    let sessions = "listings/part/one/sessions";
    for entry in fs::read_dir(usual.path().join(sessions))? {
        let entry = entry?;
        fs::copy(entry.path(), root.join(sessions).join(entry.file_name()))?;
    }
    let program = root.join("target/debug/deps/robust tests");
    fs::create_dir_all(root.join("target/debug/deps"))?;
    if fs::hard_link(myself()?, &program).is_err() {
        fs::copy(myself()?, &program)?;
    }
    let temporary = root.join("für jetzt");
    fs::create_dir(&temporary)?;
    let said = passes(checker(&program, &root).env("TMPDIR", &temporary))?;
    if fs::read_dir(&temporary)?.next().is_some() {
        return Err("something is left in TMPDIR".into());
    }
    match said.contains("part/one/demo: passed") {
        true => Ok(()),
        false => Err(said.into()),
    }
}

/// Whoever has another language set gets the page's.
fn locale() -> Result<(), Failed> {
    let root = tempfile::tempdir()?;
    course(root.path(), SEEN)?;
    record(root.path())?;
    for locale in ["de_DE.UTF-8", "tr_TR.UTF-8", "C", "no_SUCH"] {
        let mut check = checker(&myself()?, root.path());
        check.env("LC_ALL", locale).env("LANG", locale).env("LANGUAGE", "de:tr");
        passes(&mut check).map_err(|why| format!("{locale}: {}", why.message().unwrap_or("")))?;
    }
    Ok(())
}

/// An ordinary user of a system that gives no more user namespaces: the limit
/// counts those below the one in which it is set.
fn ordinary(command: &Command) -> Command {
    let mut around = Command::new("unshare");
    around.args(["--user", "--map-root-user", "sh", "-c"]);
    around.arg(
        "echo 1 > /proc/sys/user/max_user_namespaces && \
         exec unshare --user --map-user=1234 --map-group=1234 \"$0\" \"$@\"",
    );
    around.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => around.env(name, value),
            None => around.env_remove(name),
        };
    }
    around
}

/// Where namespaces are forbidden, what can be played is played, what could
/// reach others is not, and nobody's programs are touched.
fn no_namespaces() -> Result<(), Failed> {
    let root = tempfile::tempdir()?;
    let sessions = root.path().join("listings/part/one/sessions");
    course(root.path(), SEEN)?;
    record(root.path())?;
    let cat = "title = \"Cat\"\n[[step]]\nterminal = \"shell\"\nrun = \"cat\"\n\
               [[step]]\nterminal = \"shell\"\npress = \"Ctrl-C\"\n";
    fs::write(sessions.join("cat.toml"), cat)?;
    record(root.path())?;
    let reaches = "title = \"Reaches\"\nneeds = [\"pkill (procps)\"]\n[[step]]\nterminal = \"shell\"\n\
                   run = \"pkill -x cat\"\n";
    fs::write(sessions.join("reaches.toml"), reaches)?;

    let mut bystander = Command::new("cat").stdin(Stdio::piped()).spawn()?;
    let place = tempfile::tempdir()?;
    let mut check = ordinary(&checker(&myself()?, root.path()));
    let said = passes(check.env("TMPDIR", place.path()));
    let alive = bystander.try_wait()?.is_none();
    bystander.kill()?;
    bystander.wait()?;
    let said = said?;
    let parts = [
        "part/one/cat: passed",
        "part/one/demo: passed",
        "part/one/reaches: ignored, needs namespaces of its own, which this system forbids",
        "No namespaces here",
    ];
    if let Some(part) = parts.iter().find(|part| !said.contains(*part)) {
        return Err(format!("expected to find:\n{part}\n\nin:\n{said}").into());
    }
    empty(place.path())?;
    match alive {
        true => Ok(()),
        false => Err("a program of somebody else's was ended".into()),
    }
}

fn empty(dir: &Path) -> Result<(), Failed> {
    let left = || fs::read_dir(dir).map_or(0, Iterator::count);
    until(|| left() == 0, "the directory of a session to go")
}

fn until(done: impl Fn() -> bool, what: &str) -> Result<(), Failed> {
    let end = Instant::now() + Duration::from_secs(20);
    while !done() {
        if Instant::now() > end {
            return Err(format!("waited 20 s for {what}").into());
        }
        thread::sleep(Duration::from_millis(2));
    }
    Ok(())
}

/// How many processes have this text in their command line.
fn running(marker: &str) -> usize {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let lines = processes.filter_map(|p| fs::read(p.path().join("cmdline")).ok());
    lines.filter(|line| String::from_utf8_lossy(line).contains(marker)).count()
}

/// Who is told to end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Whom {
    /// The tests, as by `kill`.
    One,
    /// All that a terminal would tell, as by Ctrl-C.
    All,
}

/// A session that never ends, with a program that turned into a daemon.
fn endless(marker: &str) -> String {
    let run = format!(
        "setsid sh -c ': {marker}; mkfifo a; while read -r line; do :; done <a' & : {marker}; cat"
    );
    format!(
        "title = \"Endless\"\ndeadline = 60\n[[step]]\nterminal = \"shell\"\nrun = \"{run}\"\nexpect = [\"never\"]\n"
    )
}

/// However the tests or `cargo play` end, nothing of a session is left.
fn interrupted(
    mut command: Command,
    marker: &str,
    signal: Signal,
    whom: Whom,
) -> Result<(), Failed> {
    let place = tempfile::tempdir()?;
    command.env("TMPDIR", place.path()).process_group(0);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    let began = until(|| running(marker) >= 2, "the session to start");
    let pid = Pid::from_raw(child.id() as i32);
    match whom {
        Whom::One => kill(pid, signal)?,
        Whom::All => killpg(pid, signal)?,
    }
    let status = ended(&mut child)?;
    began?;
    if status.success() {
        return Err("an interrupted run passed".into());
    }
    if signal == Signal::SIGKILL && status.signal() != Some(9) {
        return Err(format!("{status}, and not by the signal").into());
    }
    until(|| running(marker) == 0, "what the session started to end")?;
    empty(place.path())
}

/// Whether this machine has tmux. CI must.
fn tmux() -> bool {
    let dirs = std::env::var_os("PATH").unwrap_or_default();
    let has = std::env::split_paths(&dirs).any(|dir| dir.join("tmux").is_file());
    has || std::env::var_os("CI").is_some()
}

fn ended(child: &mut Child) -> Result<std::process::ExitStatus, Failed> {
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        if Instant::now() > end {
            child.kill()?;
            child.wait()?;
            return Err("it does not end".into());
        }
        thread::sleep(Duration::from_millis(2));
    }
}

/// A course with an endless session, and the command that plays it.
fn endless_course(play: bool, allowed: bool) -> Result<(TempDir, String, Command), Failed> {
    static NEXT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let next = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let marker = format!("marker-{}-{next}-", std::process::id());
    let root = tempfile::tempdir()?;
    course(root.path(), &endless(&marker))?;
    let mut command = match play {
        true => player(root.path()),
        false => checker(&myself()?, root.path()),
    };
    if !allowed {
        command = ordinary(&command);
    }
    Ok((root, marker, command))
}

fn player(root: &Path) -> Command {
    let mut play = Command::new(env!("CARGO_BIN_EXE_play"));
    play.arg("--course").arg(root).args(["--all", "part/one/demo"]);
    play
}

/// How a window of `cargo play --tmux` goes.
#[derive(Clone, Copy, Debug)]
enum Gone {
    /// The reader closes it: the kernel sends SIGHUP.
    Closed,
    One(Signal),
    All(Signal),
}

/// However `cargo play --tmux` ends, nothing of its lab and its tmux is left.
fn window_gone(how: Gone) -> Result<(), Failed> {
    let (root, marker, _) = endless_course(true, true)?;
    // So that building it takes none of the time.
    stage::tools::lab(&stage::tools::root())?;
    let place = tempfile::tempdir()?;
    let mut play = Command::new(env!("CARGO_BIN_EXE_play"));
    play.arg("--course").arg(root.path()).args(["--tmux", "part/one/demo"]);
    play.env("TMPDIR", place.path()).env("TERM", "xterm");
    let (window, program) = pty_process::blocking::open()?;
    window.resize(pty_process::Size::new(24, 80))?;
    let mut play = pty_process::blocking::Command::from(play).spawn(program)?;
    let reader = std::fs::File::from(window.as_fd().try_clone_to_owned()?);
    let flags = OFlag::from_bits_retain(fcntl(&reader, FcntlArg::F_GETFL)?);
    fcntl(&reader, FcntlArg::F_SETFL(flags | OFlag::O_NONBLOCK))?;
    let began = until(
        || {
            // What nobody reads would stop who writes it.
            while matches!((&reader).read(&mut [0; 4096]), Ok(1..)) {}
            running(&marker) >= 1
        },
        "the session to start",
    );
    let pid = Pid::from_raw(play.id() as i32);
    match how {
        Gone::Closed => {}
        Gone::One(signal) => kill(pid, signal)?,
        Gone::All(signal) => killpg(pid, signal)?,
    }
    if matches!(how, Gone::Closed) {
        drop((window, reader));
    }
    let status = ended(&mut play)?;
    began?;
    if status.success() {
        return Err("an interrupted run passed".into());
    }
    until(|| running(&marker) == 0, "what the session started to end")?;
    let tmux = place.path().display().to_string();
    until(|| running(&tmux) == 0, "tmux to end")?;
    empty(place.path())
}

/// Nobody takes what `cargo play` prints: it ends with a sentence and a code,
/// and so does the session.
fn nobody_listens() -> Result<(), Failed> {
    let root = tempfile::tempdir()?;
    let script =
        "title = \"Loud\"\n[[step]]\nterminal = \"shell\"\nrun = \"seq 20000\"\nexit = 0\n";
    course(root.path(), script)?;
    record(root.path())?;
    for (around, code) in [
        ("\"$0\" \"$@\" >&-", &[0, 2][..]),
        ("\"$0\" \"$@\" >/dev/full", &[2]),
        ("{ \"$0\" \"$@\"; echo $? >&3; } 3>code | head -n 1 >/dev/null; exit $(cat code)", &[2]),
        ("\"$0\" \"$@\" 2>&- >/dev/full", &[2]),
        ("\"$0\" \"$@\" >/dev/full 2>/dev/full", &[2]),
    ] {
        let play = player(root.path());
        let mut shell = Command::new("sh");
        shell.args(["-c", around]).arg(play.get_program()).args(play.get_args());
        let place = tempfile::tempdir()?;
        let output = shell.current_dir(root.path()).env("TMPDIR", place.path()).output()?;
        let said = text(&output);
        if said.contains("panicked") || !output.status.code().is_some_and(|c| code.contains(&c)) {
            return Err(format!("`{around}`: {}\n{said}", output.status).into());
        }
        empty(place.path())?;
    }
    Ok(())
}

/// Two runs in one clone are about the same at the same time.
fn two_at_once() -> Result<(), Failed> {
    let root = tempfile::tempdir()?;
    built_course(root.path(), &DEMO.replace("NEEDS", ""))?;
    record(root.path())?;
    let start = || {
        let mut check = checker(&myself()?, root.path());
        Ok::<Child, Failed>(check.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?)
    };
    for run in [start()?, start()?, start()?] {
        let output = run.wait_with_output()?;
        if !output.status.success() {
            return Err(text(&output).into());
        }
    }
    Ok(())
}

/// Who starts us in the background, or with nohup, has these ignored, and so
/// would be what we start.
fn end_by_signals() {
    for signal in [Signal::SIGHUP, Signal::SIGINT, Signal::SIGQUIT, Signal::SIGTERM] {
        let action = SigAction::new(SigHandler::SigDfl, SaFlags::empty(), SigSet::empty());
        // SAFETY: no handler is set.
        let _ = unsafe { sigaction(signal, &action) };
    }
}

fn main() -> ExitCode {
    end_by_signals();
    stage::begin();
    let given: Vec<_> = std::env::args_os().collect();
    if let [_, flag, root] = given.as_slice()
        && flag == CHECK
    {
        return match check(Path::new(root)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => {
                eprintln!("{why}");
                ExitCode::FAILURE
            }
        };
    }
    let mut trials = vec![
        Trial::test("a path with spaces, quotes and other letters", odd_path),
        Trial::test("another locale", locale),
        Trial::test("an ordinary user without namespaces", no_namespaces),
        Trial::test("nobody listens to cargo play", nobody_listens),
        Trial::test("three runs in one clone", two_at_once),
    ];
    for play in [false, true] {
        for allowed in [true, false] {
            for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGKILL] {
                for whom in [Whom::One, Whom::All] {
                    let what = if play { "cargo play" } else { "the tests" };
                    let place = if allowed { "" } else { " without namespaces" };
                    let name = format!("{what}{place}, ended by {signal} to {whom:?}");
                    trials.push(Trial::test(name, move || {
                        let (_root, marker, command) = endless_course(play, allowed)?;
                        interrupted(command, &marker, signal, whom)
                    }));
                }
            }
        }
    }
    let mut ways = vec![Gone::Closed];
    for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGKILL] {
        ways.extend([Gone::One(signal), Gone::All(signal)]);
    }
    for how in ways {
        let what = match how {
            Gone::Closed => "whose window is closed".to_owned(),
            Gone::One(signal) => format!("ended by {signal} to One"),
            Gone::All(signal) => format!("ended by {signal} to All"),
        };
        let trial = Trial::test(format!("cargo play --tmux, {what}"), move || window_gone(how));
        trials.push(trial.with_ignored_flag(!tmux()));
    }
    let mut args = Arguments::from_args();
    // Most of them wait.
    args.test_threads = args.test_threads.or(Some(8));
    let inputs = Inputs::default();
    let key = || inputs.of_fixtures(stage::SOURCES, include_str!("robust.rs"));
    let all = args.filter.is_none() && args.skip.is_empty() && !args.list && !args.ignored;
    let passes = Passes::of("programs of fixtures", Path::new(env!("CARGO_TARGET_TMPDIR")));
    passes.program(file!(), key, all, || libtest_mimic::run(&args, trials).exit_code())
}
