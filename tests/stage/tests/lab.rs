//! The lab keeps its promises: terminals share it, it starts over at once, it
//! leaves nothing however it ends, and it says what to type where it can't be.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::symlink;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::libc;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use stage::lab::{Failure, advice};

trust::on_trust!();

const LAB: &str = env!("CARGO_BIN_EXE_lab");

/// A name for a lab that no other test has.
fn name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("test-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed))
}

fn lab(name: &str) -> Command {
    static BUILT: Once = Once::new();
    BUILT.call_once(|| {
        stage::listings::binaries(stage::lab::root()).expect("the listings build");
    });
    let mut lab = Command::new(LAB);
    lab.args(["--name", name]).env("SHELL", "/bin/sh");
    lab
}

/// Runs one command in a lab.
fn run(name: &str, command: &str) -> Output {
    lab(name).args(["--", "sh", "-c", command]).output().expect("the lab starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A shell in a lab that does what it is told, line by line.
struct Shell {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Shell {
    fn new(name: &str) -> Shell {
        let mut lab = lab(name);
        lab.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = lab.spawn().expect("the lab starts");
        let input = child.stdin.take().expect("a pipe");
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        Shell { child, input, output }
    }

    /// The first line that a command prints.
    fn ask(&mut self, command: &str) -> String {
        writeln!(self.input, "{command}").expect("the shell reads");
        let mut line = String::new();
        self.output.read_line(&mut line).expect("the shell answers");
        line.trim_end().into()
    }

    fn leave(self) {
        let Shell { mut child, input, output } = self;
        drop((input, output));
        child.wait().expect("the lab ends");
    }
}

/// The processes that have the lab's name among their arguments, or a mount
/// namespace of its, by what they are.
fn processes(name: &str) -> Vec<u32> {
    let all = fs::read_dir("/proc").expect("/proc").flatten();
    let pids = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    let of = |pid: &u32| {
        let read = |file: &str| fs::read(format!("/proc/{pid}/{file}")).unwrap_or_default();
        let (args, environment) = (text(&read("cmdline")), text(&read("environ")));
        args.contains(&format!("\0{name}\0"))
            || environment.contains(&format!("LAB_PROMPT=lab@{name}\0"))
    };
    pids.filter(of).collect()
}

fn child(parent: u32) -> u32 {
    let file = format!("/proc/{parent}/task/{parent}/children");
    let children = fs::read_to_string(file).expect("children");
    children.split_whitespace().next().and_then(|c| c.parse().ok()).expect("a child")
}

/// Waits until nothing of a lab is there, and says how long that took.
fn nothing_left(name: &str) -> Duration {
    let begin = Instant::now();
    while !processes(name).is_empty() {
        assert!(begin.elapsed() < Duration::from_secs(10), "left: {:?}", processes(name));
        thread::sleep(Duration::from_millis(2));
    }
    let mounts = fs::read_to_string("/proc/self/mounts").expect("mounts");
    assert!(!mounts.contains("/run/listings"), "{mounts}");
    begin.elapsed()
}

#[test]
fn a_lab_is_ones_own() {
    let name = name();
    let all = run(
        &name,
        "id -u; pwd; ls -A; hostname; echo $$; ls /proc/self/fd | wc -l; umask; echo $LC_ALL $TZ; ls /dev/shm; cat /proc/net/dev | grep -c :",
    );
    let expected = "0\n/run/lab\nlab\n2\n4\n0022\nC.UTF-8 UTC\n1\n";
    assert_eq!(text(&all.stdout), expected, "{}", text(&all.stderr));
    nothing_left(&name);
}

#[test]
fn a_second_terminal_joins() {
    let name = name();
    let (mut one, mut other) = (Shell::new(&name), Shell::new(&name));
    assert_eq!(one.ask("echo hello > letter; echo $LAB"), "/run/lab");
    assert_eq!(other.ask("cat letter"), "hello");
    let spaces =
        "echo $(readlink /proc/self/ns/user /proc/self/ns/net /proc/self/ns/pid /proc/self/ns/mnt)";
    assert_eq!(one.ask(spaces), other.ask(spaces));
    // A lab lives as long as anybody is in it.
    one.leave();
    assert_eq!(other.ask("cat letter"), "hello");
    other.leave();
    nothing_left(&name);
    assert_eq!(text(&run(&name, "ls; echo end").stdout), "end\n");
}

#[test]
fn starting_over_takes_no_time() {
    let name = name();
    let mut old = Shell::new(&name);
    assert_eq!(old.ask("target/debug/daytime >/dev/null 2>&1 & touch name; echo begun"), "begun");
    let begin = Instant::now();
    let fresh = lab(&name).args(["--fresh", "--", "sh", "-c", "ls; ss -tlnH; echo fresh"]).output();
    let took = begin.elapsed();
    assert_eq!(text(&fresh.expect("it starts").stdout), "fresh\n");
    assert!(took < Duration::from_secs(1), "took {took:?}");
    // The old terminal is in a fresh one too.
    assert_eq!(old.ask("ls; echo here"), "here");
    old.leave();
    nothing_left(&name);
}

#[test]
fn from_inside_too() {
    let name = name();
    let (mut one, mut other) = (Shell::new(&name), Shell::new(&name));
    assert_eq!(one.ask("touch name; ls"), "name");
    assert_eq!(other.ask("ls"), "name");
    let shells = [&one, &other].map(|shell| child(child(shell.child.id())));
    writeln!(other.input, "exec cargo lab --fresh").expect("it reads");
    // What is typed before the old shell has ended is for that.
    while shells.iter().any(|pid| Path::new(&format!("/proc/{pid}")).exists()) {
        thread::sleep(Duration::from_millis(1));
    }
    assert_eq!(other.ask("ls; echo fresh"), "fresh");
    assert_eq!(one.ask("ls; echo fresh"), "fresh");
    one.leave();
    other.leave();
    nothing_left(&name);
}

#[test]
fn nothing_is_left_whoever_is_killed() {
    for victim in ["guest", "between", "shell", "host"] {
        let name = name();
        let mut shell = Shell::new(&name);
        assert_eq!(
            shell.ask("sleep 1000 & target/debug/daytime >/dev/null 2>&1 & echo ready"),
            "ready"
        );
        let guest = shell.child.id();
        let pid = match victim {
            "guest" => guest,
            "between" => child(guest),
            "shell" => child(child(guest)),
            // Whoever has the lab's name and is none of these.
            _ => {
                let others = [guest, child(guest), child(child(guest))];
                let all = processes(&name).into_iter().filter(|pid| !others.contains(pid));
                let host = all.into_iter().find(|pid| {
                    let status =
                        fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
                    status.lines().any(|l| l.starts_with("NSpid:") && l.ends_with("\t1"))
                });
                host.expect("a host")
            }
        };
        kill(Pid::from_raw(pid as i32), Signal::SIGKILL).expect("it was there");
        let _ = shell.child.wait();
        nothing_left(&name);
    }
}

#[test]
fn exit_codes_are_passed_on() {
    for (command, code) in
        [("exit 0", 0), ("exit 7", 7), ("kill -TERM $$", 143), ("kill -KILL $$", 137)]
    {
        assert_eq!(run(&name(), command).status.code(), Some(code), "{command}");
    }
    let missing = lab(&name()).args(["--", "no-such-program"]).output().expect("it starts");
    assert_eq!(missing.status.code(), Some(127));
    assert!(text(&missing.stderr).contains("no-such-program"), "{}", text(&missing.stderr));
}

#[test]
fn a_pipe_ends_with_the_command() {
    // A host that kept the pipe would hold its reader until the lab ends.
    let name = name();
    let mut keeps = Shell::new(&name);
    assert_eq!(keeps.ask("echo in"), "in");
    let cat = lab(&name).args(["--", "cat"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut cat = cat.expect("it starts");
    cat.stdin.take().expect("a pipe").write_all(b"through").expect("it reads");
    assert_eq!(text(&cat.wait_with_output().expect("it ends").stdout), "through");
    keeps.leave();
}

#[test]
fn listings_run_as_the_pages_say() {
    let name = name();
    for command in [
        "cargo run --bin two-ends",
        "cargo run -q --bin two-ends --",
        "target/debug/two-ends",
        "two-ends",
        "sudo target/debug/two-ends",
        "sudo -E two-ends",
    ] {
        let said = text(&run(&name, command).stdout);
        assert!(said.contains("hello"), "`{command}` says {said}");
    }
    let refused = run(&name, "cargo lab");
    assert!(text(&refused.stderr).contains("You are in the lab"), "{}", text(&refused.stderr));
}

#[test]
fn the_courses_words_are_known_there() {
    let config = stage::lab::root().join(".cargo/config.toml");
    let config = std::fs::read_to_string(config).expect("it is there");
    let (_, words) = config.split_once("[alias]").expect("it has words");
    let mut words: Vec<&str> =
        words.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).collect();
    words.sort_unstable();
    assert_eq!(words, stage::lab::errands::OURS);
}

#[test]
fn sudo_is_another_user() {
    let who = run(&name(), "sudo -u nobody id -un; sudo -u nobody two-ends | tail -n 1");
    let (out, err) = (text(&who.stdout), text(&who.stderr));
    assert!(
        out.starts_with("nobody\n") && out.contains("hello")
            || err.contains("nobody but root exists"),
        "{out}{err}"
    );
}

/// Makes some calls fail, as a container's filter does, in a command.
fn forbid(command: &mut Command, calls: &'static [i64], errno: Errno) {
    let filter = move || {
        let rule = |code, jt, jf, k| libc::sock_filter { code, jt, jf, k };
        let load = (libc::BPF_LD | libc::BPF_W | libc::BPF_ABS) as u16;
        let equal = (libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K) as u16;
        let done = (libc::BPF_RET | libc::BPF_K) as u16;
        let mut program = vec![rule(load, 0, 0, 0)];
        for call in calls {
            program.push(rule(equal, 0, 1, *call as u32));
            program.push(rule(done, 0, 0, libc::SECCOMP_RET_ERRNO | errno as u32));
        }
        program.push(rule(done, 0, 0, libc::SECCOMP_RET_ALLOW));
        let filter = libc::sock_fprog { len: program.len() as u16, filter: program.as_mut_ptr() };
        // SAFETY: numbers, and a pointer to a program that outlives the calls.
        let set = unsafe {
            libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
            libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &filter)
        };
        if set == -1 { Err(std::io::Error::last_os_error()) } else { Ok(()) }
    };
    // SAFETY: the child of a test that has no lock of an allocator in hand.
    unsafe { command.pre_exec(filter) };
}

/// What is said and done where there are no namespaces.
fn plain(mut lab: Command) -> String {
    let temporary = tempfile::tempdir().expect("a directory");
    lab.env("TMPDIR", temporary.path());
    let out = lab
        .args(["--", "sh", "-c", "ls; cargo run --bin two-ends; exit 5"])
        .output()
        .expect("it starts");
    let (said, why) = (text(&out.stdout), text(&out.stderr));
    assert_eq!(out.status.code(), Some(5), "{said}{why}");
    assert!(said.contains("hello"), "{said}{why}");
    let begin = Instant::now();
    while fs::read_dir(temporary.path()).expect("it").next().is_some() {
        assert!(begin.elapsed() < Duration::from_secs(5), "a directory is left");
        thread::sleep(Duration::from_millis(5));
    }
    why
}

#[test]
fn a_container_that_forbids_namespaces() {
    let mut lab = lab(&name());
    forbid(&mut lab, &[libc::SYS_unshare, libc::SYS_mount, libc::SYS_setns], Errno::EPERM);
    let why = plain(lab);
    assert!(why.contains("namespaces") && why.contains("plain shell"), "{why}");
}

#[test]
fn a_container_that_masks_proc() {
    let mut lab = lab(&name());
    forbid(&mut lab, &[libc::SYS_mount], Errno::EPERM);
    assert!(plain(lab).contains("plain shell"));
}

#[test]
fn a_system_that_allows_none() {
    // The limit counts from a namespace of our own downwards.
    let mut shell = Command::new("unshare");
    shell.args(["--user", "--map-root-user", "sh", "-c"]);
    shell.arg("echo 0 > /proc/sys/user/max_user_namespaces; echo 0 > /proc/sys/user/max_net_namespaces; exec \"$0\" \"$@\"");
    lab(&name());
    shell.args([LAB, "--name", &name()]).env("SHELL", "/bin/sh");
    let why = plain(shell);
    assert!(why.contains("sudo sysctl -w user.max_user_namespaces="), "{why}");
}

#[test]
fn each_system_says_what_to_type() {
    let failure = Failure { step: "make a user namespace".into(), errno: Errno::EPERM };
    let dir = tempfile::tempdir().expect("a directory");
    let (sys, root) = (dir.path().join("sys"), dir.path().join("root"));
    let said = |settings: &[(&str, &str)], marks: &[&str]| {
        let _ = fs::remove_dir_all(&sys);
        let _ = fs::remove_dir_all(&root);
        for (file, value) in settings
            .iter()
            .map(|(f, v)| (sys.join(f), v))
            .chain(marks.iter().map(|m| (root.join(m), &"")))
        {
            fs::create_dir_all(file.parent().expect("one")).expect("made");
            fs::write(file, value).expect("written");
        }
        advice(&failure, &sys, &root)
    };
    let ubuntu = said(&[("kernel/apparmor_restrict_unprivileged_userns", "1\n")], &[]);
    assert!(
        ubuntu.contains("sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0"),
        "{ubuntu}"
    );
    let debian = said(&[("kernel/unprivileged_userns_clone", "0\n")], &[]);
    assert!(debian.contains("sudo sysctl -w kernel.unprivileged_userns_clone=1"), "{debian}");
    let none = said(&[("user/max_net_namespaces", "0\n")], &[]);
    assert!(none.contains("sudo sysctl -w user.max_net_namespaces="), "{none}");
    let docker = said(&[], &[".dockerenv"]);
    assert!(docker.contains("seccomp=unconfined"), "{docker}");
    assert!(said(&[], &[]).contains("sudo"));
}

#[test]
fn a_path_with_spaces_and_other_letters() {
    // Where the binaries are is all that a lab is told of a path.
    let dir = tempfile::tempdir().expect("a directory");
    let target = dir.path().join("meine Übung, 1/target/debug");
    fs::create_dir_all(&target).expect("made");
    lab(&name());
    let built = Path::new(LAB).parent().expect("a directory");
    let copy = |file: &str| fs::copy(built.join(file), target.join(file)).expect("copied");
    copy("lab");
    for entry in fs::read_dir(built).expect("it").flatten() {
        let file: PathBuf = entry.path();
        if file.is_file() && entry.file_name() != "lab" {
            symlink(&file, target.join(entry.file_name())).expect("linked");
        }
    }
    let mut lab = Command::new(target.join("lab"));
    lab.args([
        "--name",
        &name(),
        "--",
        "sh",
        "-c",
        "cargo run --bin two-ends; target/debug/two-ends",
    ]);
    let out = lab.env("SHELL", "/bin/sh").env("TMPDIR", dir.path()).output().expect("it starts");
    assert_eq!(text(&out.stdout).matches("hello").count(), 2, "{}", text(&out.stderr));
}
