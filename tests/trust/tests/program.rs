//! A small package with tests on trust: whatever they may read, a change of it
//! runs them again; what they can't read changes nothing; and what failed, was
//! stopped or was only a part is not trusted.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

trust::on_trust!();

/// What the outcome depends on lies in HOME, of which only the name is an input.
const TESTS: &str = r#"
use std::path::PathBuf;

trust::on_trust!();

fn asked(what: &str) -> bool {
    PathBuf::from(std::env::var_os("HOME").unwrap()).join(what).exists()
}

#[test]
fn one() {
    println!("{:?} fixture-tool {:?}", env!("CARGO_BIN_EXE_demo"), std::env::var("FIXTURE"));
    let _ = std::fs::read("ABSOLUTE/notes");
    let _ = std::fs::read("../beside/notes");
    let _ = "/dev/stderr";
    let _ = "/dev/shm";
    let _ = std::process::Command::new("target/debug/other").status();
    let _ = "target/debug/noted and target/debug/deps";
    if asked("hang") {
        std::fs::write(PathBuf::from(std::env::var_os("HOME").unwrap()).join("hangs"), "").unwrap();
        std::thread::sleep(std::time::Duration::from_secs(60));
    }
    if asked("change") {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/data"), "changed").unwrap();
    }
    if asked("start") {
        let own = std::env::current_exe().unwrap();
        std::fs::remove_file(PathBuf::from(std::env::var_os("HOME").unwrap()).join("start")).unwrap();
        assert!(std::process::Command::new(own).status().unwrap().success());
        panic!("but it failed");
    }
    assert!(!asked("fail"));
}

#[test]
fn two() {}
"#;

const MANIFEST: &str = "[package]
name = \"small\"
edition = \"2024\"
[[bin]]
name = \"demo\"
test = false
[dependencies]
trust = { path = \"TRUST\" }
[workspace]
";

/// One at a time, in one directory: it is built once.
struct Small {
    place: tempdir::Dir,
    exe: PathBuf,
}

mod tempdir {
    use std::path::PathBuf;

    pub struct Dir(pub PathBuf);

    impl Drop for Dir {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("files have directories")).expect("a directory");
    fs::write(path, text).expect("a file of a fixture");
}

impl Small {
    fn new() -> Small {
        static BUILT: LazyLock<PathBuf> = LazyLock::new(build);
        static NEXT: AtomicU32 = AtomicU32::new(0);
        static ONE: Mutex<()> = Mutex::new(());
        let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        let n = NEXT.fetch_add(1, Ordering::Relaxed);
        // Where it was built is in the program, so that place is used again.
        let place = scratch().join(format!("run-{n}"));
        let _ = fs::remove_dir_all(&place);
        for dir in ["home", "tools", "deps"] {
            fs::create_dir_all(place.join(dir)).expect("a directory");
        }
        let exe = place.join("deps/small-0123");
        fs::copy(&*BUILT, &exe).expect("a copy");
        for file in ["demo", "other", "stranger", "tools/fixture-tool"] {
            write(&place.join(file), "1");
        }
        Small { place: tempdir::Dir(place), exe }
    }

    fn home(&self, what: &str) -> PathBuf {
        self.place.0.join("home").join(what)
    }

    fn command(&self, around: &str) -> Command {
        let mut command = Command::new("sh");
        let path = std::env::var("PATH").unwrap_or_default();
        let path = format!("{}/tools:{path}", self.place.0.display());
        command.args(["-c", around, "sh"]).arg(&self.exe);
        command.env("PATH", path).env("HOME", self.place.0.join("home"));
        for name in ["CI", "FRESH", "SNAPSHOTS", "STAGE_TRUST_WITHIN", "RUST_TEST_THREADS"] {
            command.env_remove(name);
        }
        command.stdin(Stdio::null());
        command
    }

    /// Whether its tests were run.
    fn runs(&self, around: &str) -> bool {
        let output = self.command(around).output().expect("a shell");
        let said = text(&output);
        let trusted = said.contains("small: on trust, for nothing that it reads has changed");
        assert_ne!(trusted, said.contains("running "), "{said}");
        assert!(!trusted || output.status.success(), "{said}");
        !trusted
    }
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr].concat()).into_owned()
}

fn scratch() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("trust-{}", std::process::id()))
}

fn package() -> PathBuf {
    scratch().join("small")
}

fn build() -> PathBuf {
    let here = scratch();
    let package = package();
    write(&package.join("Cargo.toml"), &MANIFEST.replace("TRUST", env!("CARGO_MANIFEST_DIR")));
    write(&package.join("src/bin/demo.rs"), "fn main() {}\n");
    write(&package.join("data"), "1");
    write(&here.join("beside/notes"), "1");
    write(&here.join("notes"), "1");
    write(&here.join("elsewhere"), "1");
    let tests = TESTS.replace("ABSOLUTE", &here.display().to_string());
    write(&package.join("tests/small.rs"), &tests);
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["test", "--no-run", "--offline", "--quiet", "--message-format=json"])
        .current_dir(&package)
        .env("CARGO_TARGET_DIR", here.join("target"))
        .output()
        .expect("cargo");
    let said = text(&output);
    let mut found = said.split('"').filter(|word| word.contains("/deps/small-"));
    let found = found.rfind(|word| !word.ends_with(".d")).map(PathBuf::from);
    found.unwrap_or_else(|| panic!("{said}"))
}

/// All in one, for they are about the same files.
#[test]
fn a_program_on_trust() {
    whatever_is_read();
    what_is_around();
    what_is_not_read();
    what_did_not_pass();
    only_a_part();
    let _ = fs::remove_dir_all(scratch());
}

const AS_IT_IS: &str = "exec \"$@\"";

fn settled() -> Small {
    let small = Small::new();
    assert!(small.runs(AS_IT_IS), "it never passed");
    assert!(!small.runs(AS_IT_IS), "nothing has changed");
    small
}

fn whatever_is_read() {
    let small = settled();
    let (place, here) = (&small.place.0, scratch());
    for file in [
        package().join("data"),
        package().join("src/bin/demo.rs"),
        package().join("tests/more/new.rs"),
        place.join("demo"),
        program(&place.join("other")),
        place.join("tools/fixture-tool"),
        here.join("notes"),
        here.join("beside/notes"),
    ] {
        write(&file, "another text");
        assert!(small.runs(AS_IT_IS), "{} has changed", file.display());
        assert!(!small.runs(AS_IT_IS), "nothing has changed since");
    }
    let copy = place.join("copy");
    fs::copy(&small.exe, &copy).expect("a copy");
    fs::rename(copy, &small.exe).expect("another program");
    assert!(small.runs(AS_IT_IS), "it was built again");
}

/// The path of a program that can be started.
fn program(path: &Path) -> PathBuf {
    write(path, "");
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("it is ours");
    path.to_owned()
}

fn what_is_around() {
    let small = settled();
    for around in [
        "ulimit -n 77; exec \"$@\"",
        "umask 077; exec \"$@\"",
        "exec nice -n 1 \"$@\"",
        "FIXTURE=1 exec \"$@\"",
        "LC_ALL=tr_TR.UTF-8 exec \"$@\"",
        "TZ=Asia/Tokyo exec \"$@\"",
        "RUST_TEST_THREADS=1 exec \"$@\"",
        "PATH=$HOME/../tools:$HOME:$PATH exec \"$@\"",
        "HOME=$HOME/.. exec \"$@\"",
        "CI=true exec \"$@\"",
        "FRESH=1 exec \"$@\"",
        "SNAPSHOTS=overwrite exec \"$@\"",
    ] {
        assert!(small.runs(around), "{around}");
        // Back, which is another change.
        small.runs(AS_IT_IS);
        assert!(!small.runs(AS_IT_IS), "after {around}");
    }
}

fn what_is_not_read() {
    let small = settled();
    write(&small.place.0.join("stranger"), "another text");
    write(&small.place.0.join("noted"), "another text");
    write(&small.place.0.join("deps/built"), "another text");
    write(&scratch().join("elsewhere"), "another text");
    assert!(!small.runs(AS_IT_IS), "nobody reads these");
    write(&small.home("shims/other-tool"), "1");
    let around = "PATH=$HOME/shims:$PATH exec \"$@\"";
    assert!(small.runs(around), "another search path");
    write(&small.home("shims/more"), "1");
    assert!(!small.runs(around), "nobody names what was added to a home");
    write(&small.home("shims/fixture-tool"), "1");
    assert!(small.runs(around), "another tool comes first");
    assert!(small.runs(AS_IT_IS), "and back");
    let errors = "echo more >> $HOME/errors; exec \"$@\" 2>> $HOME/errors";
    assert!(!small.runs(errors), "what /dev/stderr leads to");
    let shared = format!("/dev/shm/{}", std::process::id());
    write(Path::new(&shared), "another text");
    let runs = small.runs(AS_IT_IS);
    let _ = fs::remove_file(shared);
    assert!(!runs, "everybody writes into /dev/shm");
    assert!(!small.runs("NOBODY_READS=1 exec \"$@\""));
    assert!(!small.runs("exec env A=1 _=elsewhere ZZ=1 \"$@\""), "how it is started");
}

fn what_did_not_pass() {
    for (what, kept) in [("fail", false), ("start", false), ("change", false), ("nothing", true)] {
        let small = settled();
        write(&small.home(what), "");
        assert!(small.runs("FRESH=1 exec \"$@\""));
        let _ = fs::remove_file(small.home(what));
        assert_eq!(!small.runs(AS_IT_IS), kept, "after {what}");
    }
    for signal in ["INT", "TERM", "KILL"] {
        let small = settled();
        write(&small.home("hang"), "");
        // Ctrl-C reaches also what a shell started in the background.
        let mut command = small.command("exec env --default-signal FRESH=1 \"$@\"");
        let mut child = command.stdout(Stdio::null()).spawn().expect("a shell");
        let end = Instant::now() + Duration::from_secs(60);
        while !small.home("hangs").exists() && Instant::now() < end {
            thread::sleep(Duration::from_millis(5));
        }
        let kill = format!("kill -{signal} {}", child.id());
        assert!(Command::new("sh").args(["-c", &kill]).status().is_ok_and(|s| s.success()));
        assert!(!child.wait().expect("it was started").success());
        let _ = fs::remove_file(small.home("hang"));
        assert!(small.runs(AS_IT_IS), "after SIG{signal}");
    }
}

fn only_a_part() {
    let small = Small::new();
    assert!(small.runs("exec \"$@\" two"), "it never passed");
    assert!(small.runs(AS_IT_IS), "only a part of it has passed");
    assert!(small.runs("exec \"$@\" two"), "who asks for one test gets it");
    assert!(!small.runs(AS_IT_IS), "all of it has passed before");
}
