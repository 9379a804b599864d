//! CONTRIBUTING.md's own examples: the session is played, and every key of a
//! script is named there.

use std::fs;
use std::path::Path;

use libtest_mimic::{Arguments, Failed, Trial};
use stage::script::Script;
use stage::{listings, needs, process};

fn main() {
    stage::begin();
    let trials = vec![
        Trial::test("the_session_is_played", session),
        Trial::test("every_key_is_named", keys),
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
