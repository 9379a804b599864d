//! What the reader's tools share: a session by its name, its listings, built,
//! and what is printed.

use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::listings;
use crate::session::Session;

/// The session that is called so, or whose name alone ends so.
pub fn choose<'a>(sessions: &'a [Session], name: &str, tool: &str) -> Result<&'a Session, String> {
    let ends = |session: &&Session| {
        let full = session.name();
        full == name || full.ends_with(&format!("/{name}"))
    };
    let lines = |found: &[&Session]| -> String {
        found.iter().map(|session| format!("    cargo {tool} {}\n", session.name())).collect()
    };
    let found: Vec<&Session> = sessions.iter().filter(ends).collect();
    if let [session] = found[..] {
        return Ok(session);
    }
    if !found.is_empty() {
        return Err(format!("More than one session ends with `{name}`:\n{}", lines(&found)));
    }
    let near = |session: &&Session| session.name().contains(name);
    let near: Vec<&Session> = sessions.iter().filter(near).collect();
    let or = match near.is_empty() {
        true => String::new(),
        false => format!(" Did you mean one of these?\n{}", lines(&near)),
    };
    Err(format!("No session is called `{name}`; `cargo play --list` has them all.{or}"))
}

/// Builds the listings that a session starts, with Cargo's own progress, and
/// says where they are.
pub fn build(root: &Path, listings: &[String]) -> Result<PathBuf, String> {
    if listings.is_empty() {
        // Any directory that exists will do, and this one does.
        let here = std::env::current_exe().map_err(|e| format!("cannot find this program: {e}"))?;
        return Ok(here.parent().unwrap_or(root).to_owned());
    }
    let bins = listings.iter().flat_map(|name| ["--bin", name]);
    let built = executable(root, &mut bins.map(str::to_owned))?;
    Ok(built.parent().unwrap_or(root).to_owned())
}

/// Builds the lab, and says where it is.
pub fn lab(root: &Path) -> Result<PathBuf, String> {
    let what = ["--package", "stage", "--no-default-features", "--bin", "lab"];
    executable(root, &mut what.map(str::to_owned).into_iter())
}

/// Runs `cargo build` for these, with its progress, and gives the last program.
fn executable(root: &Path, what: &mut dyn Iterator<Item = String>) -> Result<PathBuf, String> {
    let mut cargo = listings::cargo();
    cargo.current_dir(root).args(["build", "--message-format=json-render-diagnostics"]);
    cargo.args(what).stdout(Stdio::piped());
    let mut child = cargo.spawn().map_err(|e| format!("cannot run cargo: {e}"))?;
    let mut program = None;
    for line in child.stdout.take().into_iter().flat_map(|out| BufReader::new(out).lines()) {
        let line = line.map_err(|e| format!("cannot read what cargo says: {e}"))?;
        let message: serde_json::Value = serde_json::from_str(&line).unwrap_or_default();
        let found = message.get("executable").and_then(|path| path.as_str());
        program = found.map(PathBuf::from).or(program);
    }
    let status = child.wait().map_err(|e| format!("cannot wait for cargo: {e}"))?;
    program
        .filter(|_| status.success())
        .ok_or_else(|| "it does not build: mend what Cargo names above".into())
}

/// The clone that this program was built in.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

pub fn print(text: &str) -> Result<(), String> {
    let mut out = io::stdout();
    let wrote = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    wrote.map_err(|e| format!("cannot print: {e}"))
}

/// The words after a tool's name. Paths on a page and in a script are text, so
/// an argument that is none is an error, which names it.
pub fn arguments() -> Result<Vec<String>, String> {
    let text = |arg: std::ffi::OsString| {
        arg.into_string().map_err(|arg| format!("`{}` is not UTF-8", arg.display()))
    };
    std::env::args_os().skip(1).map(text).collect()
}
