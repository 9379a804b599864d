//! `cargo exercise`: runs rustlings where it wants to be run, the directory
//! `exercises` of this clone, wherever you are. It is taken from PATH, or from
//! `target/rustlings` there, where it is installed the first time.
//!
//! ```text
//! cargo exercise                 watch mode, at the exercise where you were
//! cargo exercise one_line        watch mode, at that one
//! cargo exercise hint [NAME [N]] the first N steps of a hint (1 if not said)
//! cargo exercise run|reset NAME  what rustlings does; and all its other words
//! ```

use std::convert::Infallible;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs};

/// The last version that was tried with these exercises.
const VERSION: &str = "6.5.0";

fn main() -> ExitCode {
    match start() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let why = format!("cargo exercise: {why}\n");
            let _ = io::stderr().write_all(why.as_bytes());
            ExitCode::FAILURE
        }
    }
}

fn start() -> Result<(), String> {
    let exercises = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .find(|dir| dir.join("info.toml").is_file())
        .ok_or("there are no exercises above this program")?;
    let arguments: Vec<_> = env::args_os().skip(1).collect();
    let words: Vec<_> =
        arguments.iter().filter_map(|word| word.to_str()).collect();
    // Not every word is one for rustlings.
    match words[..] {
        ["hint"] => return hint(exercises, &current(exercises)?, "1"),
        ["hint", n] if n.parse::<usize>().is_ok() => {
            return hint(exercises, &current(exercises)?, n);
        }
        ["hint", name] => return hint(exercises, name, "1"),
        ["hint", name, n] => return hint(exercises, name, n),
        _ => {}
    }
    let tools = exercises.join("target/rustlings");
    let rustlings = match find(&tools) {
        Some(found) => found,
        None => install(&tools)?,
    };
    match words[..] {
        [name] if !name.starts_with('-') && !IS_ITS_OWN.contains(&name) => {
            let name = name.trim_end_matches(".rs");
            let name = name.rsplit('/').next().unwrap_or(name);
            if entry(exercises, name)?.is_none() {
                return Err(format!(
                    "there is no exercise {name}; `cargo exercise`, then `l` \
                     lists them"
                ));
            }
            // As a side effect that exercise becomes the current one.
            let done = rustlings_in(exercises, &rustlings)
                .args(["hint", name])
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .status();
            done.map_err(|e| cannot(&rustlings, e))?;
            watch(exercises, &rustlings, &[])
        }
        [] => watch(exercises, &rustlings, &arguments),
        _ => exec(exercises, &rustlings, &arguments).map(drop),
    }
}

/// The words that rustlings knows.
const IS_ITS_OWN: [&str; 7] =
    ["init", "run", "check-all", "reset", "hint", "dev", "help"];

/// Watch mode needs somebody who types. Where nobody does, the exercise is run
/// once.
fn watch(
    exercises: &Path,
    rustlings: &Path,
    arguments: &[OsString],
) -> Result<(), String> {
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        exec(exercises, rustlings, arguments)?;
    }
    exec(exercises, rustlings, &["run".into()]).map(drop)
}

fn exec(
    exercises: &Path,
    rustlings: &Path,
    arguments: &[OsString],
) -> Result<Infallible, String> {
    let why = rustlings_in(exercises, rustlings).args(arguments).exec();
    Err(cannot(rustlings, why))
}

fn cannot(rustlings: &Path, why: io::Error) -> String {
    format!("cannot start {}: {why}", rustlings.display())
}

fn rustlings_in(exercises: &Path, rustlings: &Path) -> Command {
    let mut command = Command::new(rustlings);
    command.current_dir(exercises);
    // What `cargo run` set for this program is not meant for the next cargo.
    for (name, _) in env::vars_os() {
        let own = name.to_string_lossy();
        if own.starts_with("CARGO_PKG_") || own.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// Prints the first `steps` steps of a hint. (rustlings shows all of it.)
fn hint(exercises: &Path, name: &str, steps: &str) -> Result<(), String> {
    let steps: usize =
        steps.parse().map_err(|_| format!("{steps} is no number"))?;
    let entry = entry(exercises, name)?
        .ok_or_else(|| format!("there is no exercise {name}"))?;
    let (_, rest) = entry.split_once("hint = \"\"\"").unwrap_or_default();
    let (hint, _) = rest.split_once("\"\"\"").unwrap_or_default();
    let hint = unescaped(hint);
    let mut text = String::new();
    let mut number = 0;
    for line in hint.trim().lines() {
        let starts = format!("{}. ", number + 1);
        number += usize::from(line.starts_with(&starts));
        if number <= steps {
            text += &format!("{line}\n");
        }
    }
    if number > steps {
        text += &format!(
            "\nThe next step: cargo exercise hint {name} {}\n",
            steps + 1
        );
    }
    io::stdout()
        .write_all(text.as_bytes())
        .map_err(|e| format!("cannot print the hint: {e}"))
}

/// What a basic string of TOML means, as far as info.toml uses its escapes. (A
/// reader of all of TOML would be built before anybody's first exercise.)
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out += before;
        let mut letters = after.chars();
        match letters.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some(letter @ ('\\' | '"')) => out.push(letter),
            // The end of a line, and what is blank after it, is left out.
            Some(blank) if blank.is_whitespace() => {
                rest = after.trim_start();
                continue;
            }
            other => {
                out.push('\\');
                out.extend(other);
            }
        }
        rest = letters.as_str();
    }
    out + rest
}

/// The exercise where the reader is: rustlings keeps its name in a file.
fn current(exercises: &Path) -> Result<String, String> {
    let state = fs::read_to_string(exercises.join(".rustlings-state.txt"));
    let state = state.unwrap_or_default();
    if let Some(name) = state.lines().nth(2) {
        return Ok(name.to_owned());
    }
    let info = info(exercises)?;
    let first = info.split("[[exercises]]").nth(1).unwrap_or_default();
    name(first).map(str::to_owned).ok_or("there are no exercises".into())
}

/// What info.toml says about an exercise.
fn entry(exercises: &Path, wanted: &str) -> Result<Option<String>, String> {
    let info = info(exercises)?;
    let mut entries = info.split("[[exercises]]").skip(1);
    Ok(entries.find(|e| name(e) == Some(wanted)).map(str::to_owned))
}

fn name(entry: &str) -> Option<&str> {
    let line = entry.lines().find(|line| line.starts_with("name = "))?;
    line.split('"').nth(1)
}

fn info(exercises: &Path) -> Result<String, String> {
    let path = exercises.join("info.toml");
    fs::read_to_string(&path)
        .map_err(|e| format!("cannot read {}: {e}", path.display()))
}

fn find(tools: &Path) -> Option<PathBuf> {
    [PathBuf::from("rustlings"), tools.join("bin/rustlings")]
        .into_iter()
        .find(|program| is_fit(program))
}

/// 6.5 or a later 6: earlier ones read another format.
fn is_fit(program: &Path) -> bool {
    let asked = Command::new(program).arg("--version").output();
    let Ok(output) = asked else {
        return false;
    };
    let text = String::from_utf8_lossy(&output.stdout);
    let version = text.trim().rsplit(' ').next().unwrap_or_default();
    let mut numbers = version.split('.').map(str::parse::<u32>);
    matches!(
        (numbers.next(), numbers.next()),
        (Some(Ok(6)), Some(Ok(minor))) if minor >= 5
    )
}

fn install(tools: &Path) -> Result<PathBuf, String> {
    let by_hand = format!("cargo install rustlings@{VERSION} --locked");
    if !io::stdin().is_terminal() {
        return Err(format!("rustlings is missing: {by_hand}"));
    }
    if is_cut_off() {
        return Err(format!(
            "rustlings {VERSION} is not here yet, and a lab has no way to the \
             Internet. Leave the lab, and type `cargo exercise` once outside"
        ));
    }
    let question = format!(
        "The exercises are run by rustlings {VERSION}, which is not here yet.\n\
         Install it into {}? It takes a minute or two. (Enter, or n) ",
        tools.display()
    );
    io::stderr()
        .write_all(question.as_bytes())
        .map_err(|e| format!("cannot ask: {e}"))?;
    let mut answer = String::new();
    let n = io::stdin()
        .read_line(&mut answer)
        .map_err(|e| format!("cannot ask: {e}"))?;
    if n == 0 || !["", "y", "yes"].contains(&answer.trim()) {
        return Err(format!("then by hand: {by_hand}"));
    }
    let status = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()))
        .args(["install", "rustlings", "--version", VERSION, "--locked"])
        .arg("--root")
        .arg(tools)
        // Half the time; nobody waits for rustlings itself.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .status()
        .map_err(|e| format!("cannot run cargo: {e}"))?;
    if !status.success() {
        return Err("rustlings could not be installed, see above".into());
    }
    // Cargo has said that PATH lacks it.
    let done = "rustlings is there. You need not add anything to PATH.\n";
    io::stderr()
        .write_all(done.as_bytes())
        .map_err(|e| format!("cannot say so: {e}"))?;
    Ok(tools.join("bin/rustlings"))
}

/// In a lab whose network has no routes.
fn is_cut_off() -> bool {
    let routes = || fs::read_to_string("/proc/net/route");
    // The first line names the columns.
    env::var_os("LAB").is_some()
        && routes().is_ok_and(|all| all.lines().count() < 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_is_shown_without_escapes() {
        let hint = r#"1. `read_until(b'\\n', …)` \
            and \"so\" on.\n"#;
        let shown = "1. `read_until(b'\\n', …)` and \"so\" on.\n";
        assert_eq!(unescaped(hint), shown);
    }

    #[test]
    fn no_exercise_has_an_escape_that_is_not_known() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../info.toml");
        let info = fs::read_to_string(path).expect("info.toml is there");
        for entry in info.split("[[exercises]]").skip(1) {
            let (_, hint) = entry.split_once("hint = \"\"\"").expect("a hint");
            for piece in hint.replace(r"\\", "").split('\\').skip(1) {
                let known = piece.starts_with(['n', 't', 'r', '"', '\n']);
                assert!(known, "an escape that is not known: {piece}");
            }
        }
    }
}
