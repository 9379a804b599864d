//! What is taken on trust, checked: whatever a session or a block may read, a
//! change of it runs the thing again; what it can't read changes nothing.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use stage::inputs::Inputs;
use stage::script::Script;
use stage::session::Session;
use stage::trust::{Key, Passes};
use tempfile::TempDir;

/// A session that starts a listing, which starts another one, and two tools.
const SCRIPT: &str = r#"title = "Demo"
needs = ["fixture-tool (its-package)"]
[[step]]
terminal = "shell"
run = "cargo run --bin demo | fixture-tool ROOT/notes"
exit = 0
"#;

const FILES: [(&str, &str); 12] = [
    ("listings/part/one/src/bin/demo.rs", "fn main() { run(\"named-in-string\") }\n"),
    ("listings/part/one/src/lib.rs", "pub fn run(_: &str) {}\n"),
    ("listings/part/one/sessions/demo.md", "recorded\n"),
    ("listings/part/two/src/bin/named-in-string.rs", "fn main() {}\n"),
    ("listings/part/two/sessions/other.md", "recorded\n"),
    ("listings/part/three/src/bin/stranger.rs", "fn main() {}\n"),
    ("built/demo", "1"),
    ("built/named-in-string", "1"),
    ("built/stranger", "1"),
    ("rlibs/libone-0123.rlib", "1"),
    ("rlibs/libtwo-0123.rlib", "1"),
    ("tools/fixture-tool", "1"),
];

const BLOCK: &str = "use one::run; fn main() { run(\"fixture-tool\", \"FIXTURE\") }";

fn course() -> TempDir {
    let root = tempfile::tempdir().expect("a directory for a fixture");
    let script = SCRIPT.replace("ROOT", &root.path().display().to_string());
    let more = [("listings/part/one/sessions/demo.toml", script.as_str()), ("notes", "1")];
    for (path, text) in FILES.iter().chain(&more) {
        write(root.path(), path, text);
    }
    root
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("files have directories")).expect("a directory");
    fs::write(path, text).expect("a file of a fixture");
}

/// Prints the keys of the course in FIXTURE_ROOT: another process has another
/// environment, and has seen nothing.
#[test]
#[ignore = "started by the others"]
fn print_keys() {
    let root = PathBuf::from(std::env::var_os("FIXTURE_ROOT").expect("a course"));
    let session = Session { script: root.join("listings/part/one/sessions/demo.toml") };
    let script = Script::read(&session.script).expect("a script");
    let inputs = Inputs::default();
    let key = inputs.of_session(&root, &session, &script, &root.join("built"));
    let code = fs::read_to_string(root.join("block")).unwrap_or_else(|_| BLOCK.into());
    let run = inputs.of_block(&code, true, &root.join("rlibs"));
    let compiled = inputs.of_block(&code, false, &root.join("rlibs"));
    println!("session\n{key}\nblock\n{run}\ncompiled\n{compiled}\nend");
}

/// The keys of a session, of a block that is run, and of one that is compiled.
#[derive(PartialEq, Debug)]
struct Keys([String; 3]);

/// `around` is a shell's text that runs "$@".
fn keys(root: &Path, around: &str) -> Keys {
    let exe = std::env::current_exe().expect("this program");
    let path = format!("{}/tools:{}", root.display(), std::env::var("PATH").unwrap_or_default());
    let said = Command::new("sh")
        .args(["-c", around, "sh"])
        .arg(exe)
        .args(["--ignored", "--exact", "print_keys", "--nocapture", "--test-threads=1"])
        .env("PATH", path)
        .env("FIXTURE_ROOT", root)
        .output()
        .expect("a shell");
    let said = String::from_utf8_lossy(&said.stdout).into_owned();
    let between = |from: &str, to: &str| {
        let text = said.split_once(&format!("{from}\n")).expect("a key").1;
        text.split_once(&format!("\n{to}\n")).expect("its end").0.to_owned()
    };
    Keys([between("session", "block"), between("block", "compiled"), between("compiled", "end")])
}

/// These take a while, and are checks too.
fn on_trust(name: &str, check: impl Fn()) {
    let passes = Passes::of("fixtures of trust", Path::new(env!("CARGO_TARGET_TMPDIR")));
    let key = || Inputs::default().of_fixtures(stage::SOURCES, include_str!("trust.rs"));
    let _ = passes.check(name, key, || {
        check();
        Ok::<bool, ()>(true)
    });
}

/// Which of the keys a change changes.
fn changed(root: &Path, before: &Keys, around: &str) -> [bool; 3] {
    let after = keys(root, around);
    [0, 1, 2].map(|n| before.0[n] != after.0[n])
}

const SESSION: [bool; 3] = [true, false, false];
const RUN_BLOCK: [bool; 3] = [false, true, false];
const BLOCKS: [bool; 3] = [false, true, true];
const BOTH: [bool; 3] = [true, true, false];
const ALL: [bool; 3] = [true, true, true];
const NOTHING: [bool; 3] = [false, false, false];

#[test]
fn every_file_that_is_read_is_in_the_key() {
    on_trust("every_file_that_is_read_is_in_the_key", || {
        let root = course();
        let root = root.path();
        let changes = [
            ("listings/part/one/sessions/demo.toml", SCRIPT, SESSION),
            ("listings/part/one/sessions/demo.md", "other", SESSION),
            ("listings/part/one/sessions/demo.ladder.json", "{}", SESSION),
            ("listings/part/one/sessions/demo.svg", "<svg/>", SESSION),
            ("listings/part/one/src/bin/demo.rs", "fn main() { }\n", SESSION),
            ("built/demo", "22", SESSION),
            ("notes", "2", SESSION),
            ("tools/fixture-tool", "22", BOTH),
            ("block", "fn main() {}", BLOCKS),
            ("rlibs/libone-0123.rlib", "22", BLOCKS),
            ("rlibs/libone-4567.rlib", "1", BLOCKS),
            // Neither names these.
            ("rlibs/libtwo-0123.rlib", "22", NOTHING),
            ("built/stranger", "22", NOTHING),
            ("listings/part/three/src/bin/stranger.rs", "fn main() { }\n", NOTHING),
            ("listings/part/two/sessions/other.md", "other", NOTHING),
        ];
        for (path, text, expected) in changes {
            let old = fs::read_to_string(root.join(path));
            let before = keys(root, "exec \"$@\"");
            write(root, path, text);
            let found = changed(root, &before, "exec \"$@\"");
            assert_eq!(found, expected, "{path} was changed: session, block, compiled block");
            // The next change is one of the whole course.
            match old {
                Ok(old) => write(root, path, &old),
                Err(_) => fs::remove_file(root.join(path)).expect("it was made"),
            }
        }
    });
}

#[test]
fn a_listing_that_a_listing_names_is_in_the_key() {
    let root = course();
    let before = keys(root.path(), "exec \"$@\"");
    write(root.path(), "built/named-in-string", "22");
    assert_eq!(changed(root.path(), &before, "exec \"$@\""), SESSION);
}

#[test]
fn a_program_and_those_that_it_starts_are_in_its_key() {
    let root = course();
    let key = || {
        let mut key = Key::default();
        let all = stage::files::listings(root.path());
        let built = root.path().join("built");
        Inputs::default().add_listings(&mut key, &all, &["demo"], &built);
        key
    };
    for (program, is_read) in [("demo", true), ("named-in-string", true), ("stranger", false)] {
        let before = key();
        write(root.path(), &format!("built/{program}"), "another text");
        assert_eq!(key() != before, is_read, "built/{program} has changed");
    }
}

#[test]
fn a_tool_that_comes_to_stand_before_another_is_in_the_key() {
    let root = course();
    write(root.path(), "first/fixture-tool", "1");
    let before = keys(root.path(), "exec \"$@\"");
    let around = "PATH=$FIXTURE_ROOT/first:$PATH exec \"$@\"";
    assert_eq!(changed(root.path(), &before, around), BOTH);
}

#[test]
fn what_we_are_is_in_the_key() {
    on_trust("what_we_are_is_in_the_key", || {
        let root = course();
        let before = keys(root.path(), "exec \"$@\"");
        for (around, expected) in [
            ("ulimit -n 77; exec \"$@\"", BOTH),
            ("umask 077; exec \"$@\"", BOTH),
            ("exec nice -n 1 \"$@\"", BOTH),
            ("TZ=Asia/Tokyo exec \"$@\"", RUN_BLOCK),
            ("LC_ALL=tr_TR.UTF-8 exec \"$@\"", RUN_BLOCK),
            ("FIXTURE=1 exec \"$@\"", RUN_BLOCK),
            ("RUSTC=true exec \"$@\"", ALL),
            // A session has an environment of its own.
            ("NOBODY_READS=1 exec \"$@\"", NOTHING),
            ("exec \"$@\"", NOTHING),
        ] {
            assert_eq!(changed(root.path(), &before, around), expected, "{around}");
        }
    });
}

#[test]
fn what_the_c_library_reads_is_in_the_key() {
    let root = course();
    write(root.path(), "hosts", "192.0.2.1 elsewhere\n");
    let within = |what: &str| {
        format!("exec unshare --map-root-user --mount sh -c '{what}exec \"$@\"' sh \"$@\"")
    };
    let allowed = Command::new("unshare").args(["--map-root-user", "--mount", "true"]).status();
    if !allowed.is_ok_and(|status| status.success()) {
        println!("not shown: this system forbids namespaces");
        return;
    }
    let before = keys(root.path(), &within(""));
    let around = within("mount --bind $FIXTURE_ROOT/hosts /etc/hosts; ");
    assert_eq!(changed(root.path(), &before, &around), BOTH);
}

/// Runs a check of which the outcome is given, and says whether it was run.
fn runs(passes: &Passes, key: &Key, outcome: Result<bool, ()>) -> bool {
    let ran = Cell::new(false);
    let _ = passes.check(
        "it",
        || key.clone(),
        || {
            ran.set(true);
            outcome
        },
    );
    ran.get()
}

fn key(is: &str) -> Key {
    let mut key = Key::default();
    key.add("input", is);
    key
}

#[test]
fn what_passed_is_not_run_again() {
    let dir = tempfile::tempdir().expect("a directory for a fixture");
    let passes = || Passes::kept("fixtures", dir.path().into(), false);
    assert!(runs(&passes(), &key("one"), Ok(true)), "it never passed");
    assert!(!runs(&passes(), &key("one"), Ok(true)), "nothing has changed");
    assert!(runs(&passes(), &key("two"), Ok(true)), "its input has changed");
    assert!(runs(&passes(), &key("one"), Ok(true)), "and has changed back");
    let fresh = Passes::kept("fixtures", dir.path().into(), true);
    assert!(runs(&fresh, &key("one"), Ok(true)), "nothing is to be trusted");
}

#[test]
fn what_failed_is_run_again() {
    let dir = tempfile::tempdir().expect("a directory for a fixture");
    let passes = Passes::kept("fixtures", dir.path().into(), false);
    assert!(runs(&passes, &key("one"), Err(())));
    assert!(runs(&passes, &key("one"), Ok(false)), "it failed");
    assert!(runs(&passes, &key("one"), Ok(true)), "it was ignored");
    assert!(runs(&passes, &key("two"), Err(())));
    assert!(runs(&passes, &key("one"), Ok(true)), "it has failed since");
}

#[test]
fn what_changed_while_it_ran_is_run_again() {
    let dir = tempfile::tempdir().expect("a directory for a fixture");
    let passes = Passes::kept("fixtures", dir.path().into(), false);
    let now = Cell::new("one");
    let _ = passes.check(
        "it",
        || key(now.get()),
        || {
            now.set("two");
            Ok::<bool, ()>(true)
        },
    );
    assert!(runs(&passes, &key("one"), Ok(true)), "it began with another");
}
