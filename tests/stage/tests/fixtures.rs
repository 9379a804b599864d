//! The stage, checked: scripts that must fail, each with its message, and what a
//! session must find and leave.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs};

use libtest_mimic::{Arguments, Completion, Failed, Trial};
use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::sys::signal::{SigSet, Signal};
use snapbox::data::Inline;
use snapbox::{assert_data_eq, str};
use stage::inputs::Inputs;
use stage::script::Script;
use stage::session::Session;
use stage::trust::Passes;
use stage::{lab, listings, needs, process, snapshot};
use tempfile::TempDir;

fn has(actual: &str, parts: &[&str]) -> Result<(), Failed> {
    match parts.iter().find(|part| !actual.contains(*part)) {
        None => Ok(()),
        Some(part) => Err(format!("expected to find:\n{part}\n\nin:\n{actual}").into()),
    }
}

/// Scripts that cannot be read: (name, steps, the message).
fn of_scripts() -> Vec<(&'static str, &'static str, Inline)> {
    vec![
        (
            "another user in a session that has one",
            "[[step]]\nterminal = \"shell\"\nrun = \"sudo -u nobody id\"\n",
            str![[r#"
`sudo -u nobody id` needs `users = true`. Add it.
"#]],
        ),
        (
            "a stop that nobody waits for",
            "[[step]]\nterminal = \"shell\"\nrun = \"pkill -STOP cat\"\n",
            str![[r#"
`pkill -STOP cat` stops a program a moment after it has returned. Add `stopped = "NAME"`, to wait for that.
"#]],
        ),
        (
            "a script with a word it does not know",
            "[[step]]\nterminal = \"shell\"\nexits = 0\n",
            str![[r#"
TOML parse error at line 4, column 1
  |
4 | exits = 0
  | ^^^^^
unknown field `exits`, expected one of `terminal`, `run`, `type`, `press`, `until`, `sleeps`, `expect`, `stopped`, `exit`

"#]],
        ),
        (
            "a program that is not everywhere",
            "needs = [\"nc (netcat-openbsd)\"]\n[[step]]\nterminal = \"shell\"\nrun = \"echo hi | nc ::1 7 && sudo pkill -u 7 cat; grep 'a|gawk' b\"\n",
            str![[r#"
`echo hi | nc ::1 7 && sudo pkill -u 7 cat; grep 'a|gawk' b` runs pkill, which not every system has. Add it to `needs`, with its Debian package where that has another name: `needs = ["pkill (package)"]`.
"#]],
        ),
        (
            "a session that waits on time",
            "[[step]]\nterminal = \"shell\"\nrun = \"sleep 1; echo hi\"\n",
            str![[r#"
`sleep 1; echo hi` waits on time. Wait on output (`expect`, `until`), or say why it must sleep: `sleeps = "why"`.
"#]],
        ),
        (
            "a version that is none",
            "since = \"new\"\n[[step]]\nterminal = \"shell\"\nrun = \"true\"\n",
            str![[r#"
`since = "new"` is no version of Linux, such as "6.16".
"#]],
        ),
        (
            "a filter that holds its output",
            "needs = [\"serve\"]\n[[step]]\nterminal = \"shell\"\nrun = \"serve | uniq\"\nexpect = [\"hi\"]\n",
            str![[r#"
`serve | uniq` still runs when its output is waited for, and `uniq` of some systems prints nothing before its input ends. Take `head -n`, `cut` or `grep`.
"#]],
        ),
    ]
}

fn unreadable(steps: &str, message: Inline) -> Result<(), Failed> {
    let (_root, script) = written(steps)?;
    assert_data_eq!(Script::read(&script).err().unwrap_or_default(), message);
    Ok(())
}

/// Scripts that must fail when played: (name, steps, parts of the message).
fn of_sessions() -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    vec![
        (
            "a session that hangs",
            "deadline = 1\n[[step]]\nterminal = \"server\"\nrun = \"echo ready; cat\"\nexpect = [\"ready\"]\n\
             [[step]]\nterminal = \"server\"\ntype = \"hello\"\nexpect = [\"goodbye\"]\n",
            vec![
                "step 2: terminal `server` waited 1 s for a line with \"goodbye\"\n--- terminal `server` shows:\n$ echo ready; cat\nready\nhello\nhello\n",
            ],
        ),
        (
            "a session that leaves a program running",
            "deadline = 1\n[[step]]\nterminal = \"server\"\nrun = \"cat\"\n",
            vec![
                "step 1: terminal `server` waited 1 s for `cat` to end. What does not end by itself is told to: `press = \"Ctrl-C\"`, or \"Ctrl-D\"; a script must end every program",
            ],
        ),
        (
            "a program that fails unannounced",
            "[[step]]\nterminal = \"shell\"\nrun = \"echo oops >&2; exit 3\"\n",
            vec![
                "step 1: `echo oops >&2; exit 3` ended with exit status: 3, and the script says exit code 0",
                "oops",
            ],
        ),
        (
            "an end without the output that was expected",
            "[[step]]\nterminal = \"shell\"\nrun = \"echo one\"\nexpect = [\"two\"]\n",
            vec![
                "step 1: terminal `shell`: `echo one` ended and never printed \"two\"",
                "$ echo one\none\n",
            ],
        ),
        (
            "a state that never comes",
            "deadline = 1\n[[step]]\nterminal = \"shell\"\nrun = \"echo one\"\nuntil = [\"two\"]\n",
            vec!["step 1: `echo one` never printed \"two\"; its last output:\none\n"],
        ),
        (
            "a program that is never stopped",
            "deadline = 1\nneeds = [\"pkill (procps)\"]\n[[step]]\nterminal = \"shell\"\nrun = \"cat\"\n\
             [[step]]\nterminal = \"other\"\nrun = \"pkill -STOP -x nobody; true\"\nstopped = \"cat\"\n",
            vec!["step 2: waited 1 s for `cat` to be stopped"],
        ),
        (
            "a listing that does not exist",
            "[[step]]\nterminal = \"shell\"\nrun = \"cargo run --bin nobody\"\n",
            vec!["step 1: `cargo run --bin nobody`: there is no listing `nobody`"],
        ),
    ]
}

/// A directory with one script in it.
fn written(steps: &str) -> Result<(TempDir, PathBuf), String> {
    let root = tempfile::tempdir().map_err(|e| e.to_string())?;
    let script = root.path().join("demo.toml");
    fs::write(&script, format!("title = \"Demo\"\n{steps}")).map_err(|e| e.to_string())?;
    Ok((root, script))
}

fn play(steps: &str) -> Result<String, String> {
    let (root, script) = written(steps)?;
    Ok(process::play(&script, root.path(), root.path(), "demo.toml")?.recording)
}

fn fails(steps: &str, parts: &[&str]) -> Result<(), Failed> {
    match play(steps) {
        Ok(recording) => Err(format!("this played:\n{recording}").into()),
        Err(why) => has(&why, parts),
    }
}

/// The page shows `hi`, and the run says something else.
fn differs() -> Result<(), Failed> {
    let step = |word: &str| {
        format!(
            "[[step]]\nterminal = \"shell\"\nrun = \"echo {word} on $((4*10000+1)), $((4*10000+1))\"\n"
        )
    };
    let old = play(&step("hi"))?;
    let (_root, script) = written(&step("hi"))?;
    let session = Session { script };
    fs::write(session.script.with_extension("md"), &old)?;
    let script = Script::read(&session.script)?;

    // Another port is the same run, two different ports are not.
    let other_port = old.replace("40001", "50002");
    snapshot::compare(&session, &script, &other_port)?;
    let two_ports = old.replacen("40001, ", "50002, ", 2);
    if snapshot::compare(&session, &script, &two_ports).is_ok() {
        return Err("one port became two, and that passed".into());
    }
    // A port that is typed is the script's.
    let retyped = old.replace("<kbd>", "<kbd>: 45001; ");
    fs::write(session.script.with_extension("md"), &retyped)?;
    let other = old.replace("<kbd>", "<kbd>: 45002; ");
    match snapshot::compare(&session, &script, &other) {
        Ok(_) => return Err("another command passed".into()),
        Err(why) => has(&why, &["the page shows other commands than the script types"])?,
    }
    fs::write(session.script.with_extension("md"), &old)?;
    let new = play(&step("ho"))?;
    match snapshot::compare(&session, &script, &new) {
        Ok(_) => Err("`ho` passed for `hi`".into()),
        Err(why) => has(
            &why,
            &[
                "the page shows another run than this one",
                "      - hi on «port 1», «port 1»\n",
                "      7 + ho on «port 1», «port 1»\n",
                "To record it anew: SNAPSHOTS=overwrite cargo test --test sessions",
            ],
        ),
    }
}

fn missing_tool() -> Result<(), Failed> {
    let script = toml::from_str::<Script>(
        "title = \"Demo\"\nneeds = [\"no-such-tool (its-package)\"]\nstep = []\n",
    );
    let why = needs::cannot(&script.map_err(|e| e.to_string())?);
    assert_data_eq!(
        why.unwrap_or_default(),
        str![[r#"
needs no-such-tool: apt-get install its-package
"#]]
    );
    Ok(())
}

/// Where a session is on the host, it must not reach for what is not its own.
fn on_the_host() -> Result<(), Failed> {
    let no = Err("not allowed".to_owned());
    let why = |command: &str| {
        let script = format!(
            "title = \"Demo\"\n[[step]]\nterminal = \"shell\"\nrun = '{command}'\nstopped = \"nc\"\n"
        );
        needs::forbidden(&toml::from_str(&script).expect("a script"), &no)
    };
    let refused = [
        "pkill -STOP -x nc",
        "kill -STOP $(pgrep log-checked)",
        "kill $(/usr/bin/pidof nc)",
        "kill -9 -1",
        "echo; sudo chmod a+w door",
        "true && ip link set lo down",
        "umount /mnt",
    ];
    if let Some(command) = refused.iter().find(|command| why(command).is_none()) {
        return Err(format!("`{command}` would be run on this host").into());
    }
    let allowed = ["kill $!", "kill -TERM %1", "echo ip.sock", "nc -N 127.0.0.1 7007", "ls skip"];
    if let Some(command) = allowed.iter().find(|command| why(command).is_some()) {
        return Err(format!("`{command}` reaches nobody, and is refused").into());
    }
    assert_data_eq!(
        why("pkill nc").unwrap_or_default(),
        str![[r#"
needs namespaces of its own, which this system forbids: not allowed. On this host `pkill nc` could reach what is not its own.
"#]]
    );
    Ok(())
}

/// A session with users has them, whoever runs the tests.
fn other_user() -> Result<Completion, Failed> {
    let (root, script) = written(
        "users = true\n\
         [[step]]\nterminal = \"shell\"\nrun = \"id -un; touch mine\"\n\
         [[step]]\nterminal = \"shell\"\nrun = \"sudo -u nobody id -un; cat mine\"\n\
         [[step]]\nterminal = \"shell\"\nrun = \"sudo -u nobody touch mine\"\nexit = 1\n",
    )?;
    if let Some(reason) = needs::cannot(&Script::read(&script)?) {
        return match std::env::var_os("CI") {
            Some(_) => Err(reason.into()),
            None => Ok(Completion::ignored_with(reason)),
        };
    }
    let played = process::play(&script, root.path(), root.path(), "demo.toml")?.recording;
    has(&played, &["root\n", "nobody\n", "touch: cannot touch 'mine': Permission denied"])?;
    Ok(Completion::Completed)
}

/// Where a recording shows what only a newer kernel does, its test says so.
fn older_kernel() -> Result<(), Failed> {
    let older = ["6.1.0-28-amd64", "6.9.1", "5.15.167.4-microsoft-standard-WSL2"];
    let others = ["6.16.0-rc1", "6.18.44", "7.0", "a kernel of its own"];
    for (releases, is_older) in [(&older[..], true), (&others[..], false)] {
        if let Some(not) = releases.iter().find(|it| needs::older("6.16", it).is_some() != is_older)
        {
            return Err(format!("{not}: is older than 6.16? Not {is_older}").into());
        }
    }
    assert_data_eq!(
        needs::older("6.16", older[0]).unwrap_or_default(),
        str![[r#"
needs Linux 6.16 or later, and this is 6.1.0-28-amd64
"#]]
    );
    Ok(())
}

/// Where nobody else can be had, the reason says how to change that.
fn one_user() -> Result<(), Failed> {
    let why = needs::one_user(&Err("newuidmap: not found".into()));
    assert_data_eq!(
        why.unwrap_or_default(),
        str![[r#"
needs more than one user (newuidmap: not found): be root, or apt-get install uidmap and have a line in /etc/subuid and /etc/subgid
"#]]
    );
    Ok(())
}

/// What Cargo set for this test is not handed on to a Cargo that it, or a lab,
/// starts: a build script that reads it would run again each time.
fn cargo_as_typed() -> Result<(), Failed> {
    for (whose, cargo) in [("the tests'", listings::cargo()), ("the lab's", lab::cargo()?)] {
        let handed_on = |name: &str| !cargo.get_envs().any(|(it, to)| it == name && to.is_none());
        let set = ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME"];
        if let Some(name) = set.iter().find(|name| env::var_os(name).is_some() && handed_on(name)) {
            return Err(format!("{name} is handed on to {whose} Cargo").into());
        }
    }
    Ok(())
}

/// What the tests inherited, or left open, is not in a session's terminals.
fn stray_descriptor() -> Result<(), Failed> {
    let stray = fs::File::open("/dev/null")?;
    fcntl(&stray, FcntlArg::F_SETFD(FdFlag::empty()))?;
    let step = "[[step]]\nterminal = \"shell\"\nrun = \"echo $(ls /proc/self/fd)\"\n";
    // 3 is the directory that is being listed.
    has(&play(step)?, &["\n0 1 2 3\n"])
}

/// Ctrl-C reaches a program even where the tests themselves don't get it.
fn blocked_signal() -> Result<(), Failed> {
    let mut blocked = SigSet::empty();
    blocked.add(Signal::SIGINT);
    blocked.thread_block()?;
    let played = play(
        "[[step]]\nterminal = \"shell\"\nrun = \"cat\"\n\
         [[step]]\nterminal = \"shell\"\npress = \"Ctrl-C\"\nexit = 130\n",
    );
    blocked.thread_unblock()?;
    has(&played?, &["$ <kbd>cat</kbd>\n<kbd>^C</kbd>\n"])
}

/// The next command is typed when what was interrupted has ended, however long
/// its last words take.
fn slow_end() -> Result<(), Failed> {
    let steps = "[[step]]\nterminal = \"server\"\n\
         run = \"trap 'sleep 0.2; touch ended; exit 130' INT; echo ready; sleep 3\"\nsleeps = \"to be interrupted\"\nexpect = [\"ready\"]\n\
         [[step]]\nterminal = \"server\"\npress = \"Ctrl-C\"\n\
         [[step]]\nterminal = \"shell\"\nrun = \"ls ended\"\n";
    has(&play(steps)?, &["$ <kbd>ls ended</kbd>\nended\n"])
}

/// When the test that plays a session is gone, so is all that it started.
fn interrupted() -> Result<(), Failed> {
    // A program that turns into a daemon of its own is the hardest to find.
    let marker = format!("marker-{}", std::process::id());
    let run = format!(
        "mkfifo fifo; setsid sh -c ': {marker}; while read -r line; do :; done <fifo' & : {marker}; cat"
    );
    let step = format!("[[step]]\nterminal = \"shell\"\nrun = \"{run}\"\nexpect = [\"never\"]\n");
    let (root, script) = written(&step)?;
    let mut player = process::start(&script, root.path(), root.path(), "demo.toml")?;
    until(|| running(&marker) >= 2, "the session to start")?;
    drop(player.stdin.take());
    let status = player.wait()?;
    until(|| running(&marker) == 0, "what the session started to end")?;
    match status.success() {
        true => Err("an interrupted session passed".into()),
        false => Ok(()),
    }
}

fn until(done: impl Fn() -> bool, what: &str) -> Result<(), Failed> {
    let end = Instant::now() + Duration::from_secs(10);
    while !done() {
        if Instant::now() > end {
            return Err(format!("waited 10 s for {what}").into());
        }
        std::thread::yield_now();
    }
    Ok(())
}

/// How many processes have this text in their command line, the player aside.
fn running(marker: &str) -> usize {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    let lines = processes.filter_map(|p| fs::read(p.path().join("cmdline")).ok());
    lines.filter(|line| String::from_utf8_lossy(line).contains(marker)).count()
}

fn main() -> ExitCode {
    stage::begin();
    let mut trials = Vec::new();
    for (name, steps, message) in of_scripts() {
        trials.push(Trial::test(name, move || unreadable(steps, message)));
    }
    for (name, steps, parts) in of_sessions() {
        trials.push(Trial::test(name, move || fails(steps, &parts)));
    }
    trials.push(Trial::test("a recording that differs from the run", differs));
    trials.push(Trial::test("a tool that is not installed", missing_tool));
    trials.push(Trial::ignorable_test("a session of two users", other_user));
    trials.push(Trial::test("a system that has one user", one_user));
    trials.push(Trial::test("a kernel that is older than a recording", older_kernel));
    trials.push(Trial::test("a session that reaches for others, on the host", on_the_host));
    trials.push(Trial::test("a Cargo that a test starts", cargo_as_typed));
    trials.push(Trial::test("a descriptor that is left open", stray_descriptor));
    trials.push(Trial::test("a Ctrl-C where signals are blocked", blocked_signal));
    trials.push(Trial::test("an end that takes a while", slow_end));
    trials.push(Trial::test("an interrupted session leaves nothing behind", interrupted));
    let mut args = Arguments::from_args();
    // Most of them wait for a deadline.
    args.test_threads = args.test_threads.or(Some(8));
    let inputs = Inputs::default();
    let key = || inputs.of_fixtures(stage::SOURCES, include_str!("fixtures.rs"));
    let all = args.filter.is_none() && args.skip.is_empty() && !args.list && !args.ignored;
    let passes = Passes::of("programs of fixtures", Path::new(env!("CARGO_TARGET_TMPDIR")));
    passes.program(file!(), key, all, || libtest_mimic::run(&args, trials).exit_code())
}
