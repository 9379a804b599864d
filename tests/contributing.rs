//! CONTRIBUTING.md's own examples: the session is played, and every key of a
//! script is named there. And `.ci/again`, which CI runs tests by.

use std::fs;
use std::path::Path;
use std::process::Command;

use libtest_mimic::{Arguments, Failed, Trial};
use stage::script::Script;
use stage::{listings, needs, process};

fn main() {
    stage::begin();
    let trials = vec![
        Trial::test("the_session_is_played", session),
        Trial::test("every_key_is_named", keys),
        Trial::test("what_fails_once_is_tried_again", again),
    ];
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// The script that CONTRIBUTING.md shows, as a file.
fn shown(text: &str) -> Result<&str, Failed> {
    let from = text.split("\n```toml\n").nth(1).ok_or("CONTRIBUTING.md has no `toml` fence")?;
    Ok(from.split("\n```").next().unwrap_or_default())
}

fn guide() -> Result<String, Failed> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("CONTRIBUTING.md");
    Ok(fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?)
}

fn session() -> Result<(), Failed> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let dir = tempfile::tempdir()?;
    let script = dir.path().join("example.toml");
    fs::write(&script, shown(&guide()?)?)?;
    let read = Script::read(&script).map_err(|why| format!("CONTRIBUTING.md's session: {why}"))?;
    if let Some(why) = needs::cannot(&read).filter(|_| std::env::var_os("CI").is_none()) {
        println!("not played here: {why}");
        return Ok(());
    }
    let played = process::play(&script, listings::binaries(root)?, root, "example.toml")
        .map_err(|why| format!("CONTRIBUTING.md's session: {why}"))?;
    match played.recording.contains("you said hello") {
        true => Ok(()),
        false => {
            Err(format!("CONTRIBUTING.md's session played otherwise:\n{}", played.recording).into())
        }
    }
}

/// A script with a key that does not exist is told those that do.
fn keys() -> Result<(), Failed> {
    let dir = tempfile::tempdir()?;
    let guide = guide()?;
    for broken in ["nokey = 1\n", "title = \"t\"\n[[step]]\nterminal = \"t\"\nnokey = 1\n"] {
        let script = dir.path().join("broken.toml");
        fs::write(&script, broken)?;
        let why = Script::read(&script).err().unwrap_or_default();
        let list = why.split("expected one of ").nth(1).unwrap_or_default();
        let mut keys = list.split('`').skip(1).step_by(2).peekable();
        if keys.peek().is_none() {
            return Err(format!("no list of keys in: {why}").into());
        }
        if let Some(key) = keys.find(|key| !guide.contains(&format!("{key} = ")) && *key != "step")
        {
            return Err(format!(
                "CONTRIBUTING.md does not say what `{key}` in a script is. Add it."
            )
            .into());
        }
    }
    Ok(())
}

/// `.ci/again`, on tests that pass and fail by turns.
fn again() -> Result<(), Failed> {
    // What `all` names as failed, the runs of each alone (1 passes, s hangs), the
    // end.
    let cases = [
        ("", "", true, "passed"),
        ("one", "111", true, "FAILED ONCE, and three times not: one"),
        ("one two three", "111", true, "three times not: two"),
        ("one", "110", false, "one fails alone as well"),
        ("one", "0", false, "one fails alone as well"),
        ("one", "1s", false, "one did not end within 0.3 s"),
        ("one two three four", "111", false, "4 tests are named"),
        // A program that does not build has no test that fails.
        ("-", "111", false, "0 tests are named"),
    ];
    for (named, alone, passes, says) in cases {
        let dir = tempfile::tempdir()?;
        let all = "[ -z \"$NAMED\" ] && echo passed && exit; \
                   [ \"$NAMED\" = - ] || printf 'failed: %s\\n' $NAMED; false";
        let one = "n=$(cat $name 2>/dev/null || echo 0); echo $((n + 1)) > $name; \
                   [ \"${ALONE:$n:1}\" = s ] && sleep 60; \
                   [ \"${ALONE:$n:1}\" = 1 ]";
        let seconds = if alone.contains('s') { "0.3" } else { "60" };
        let output = Command::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.ci/again"))
            .args(["s/^failed: //p", all, one])
            .envs([("NAMED", named), ("ALONE", alone), ("AGAIN_SECONDS", seconds)])
            .current_dir(dir.path())
            .output()
            .map_err(|e| format!("cannot run .ci/again: {e}"))?;
        let said = String::from_utf8_lossy(&output.stdout);
        if output.status.success() != passes || !said.contains(says) {
            return Err(format!("named {named:?}, alone {alone}: {}\n{said}", output.status).into());
        }
    }
    Ok(())
}
