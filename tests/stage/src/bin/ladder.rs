//! `cargo ladder`: the ladder of a session, of a script, or of commands, as one
//! HTML file.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

use stage::ladder::file;
use stage::ladder::steps::Ladder;
use stage::own::{self, Asked, Named};
use stage::script::Script;
use stage::tools::{build, choose, print, root};
use stage::{needs, process, session, tools};

const USAGE: &str = "\
Draws what the kernel and the wire see of programs that talk: one HTML file.

    cargo ladder NAME               of a session of the course
    cargo ladder FILE.toml          of a script of your own, in the same format
    cargo ladder 'server: ./serve 7000' 'client: nc -N 127.0.0.1 7000 < ask'
                                    of commands, each with a name for its lane
    --out FILE                      where to write it; else a name from the run
    --open                          show it in a browser
    --for SECONDS                   how long commands may take; else 10

Commands run in this directory, in a network of their own. Each starts when all
before it sleep. When only servers are left, they get Ctrl-C.
Exit code: 0, drawn; 2, not drawn.
";

fn main() -> ExitCode {
    stage::begin();
    own::begin();
    match tools::arguments().and_then(|args| run(&args)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "{}", why.trim_end());
            ExitCode::from(2)
        }
    }
}

/// A ladder, what its terminals showed, and where its sources are.
struct Drawn {
    ladder: Ladder,
    name: String,
    recording: String,
    notes: Vec<String>,
}

fn run(args: &[String]) -> Result<(), String> {
    let (mut out, mut open, mut seconds, mut what) = (None, false, 10, Vec::new());
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "-h" | "--help" => return print(USAGE),
            "--out" => out = Some(PathBuf::from(args.next().ok_or("--out wants a file")?)),
            "--open" => open = true,
            "--for" => {
                let number = args.next().and_then(|n| n.parse().ok());
                seconds = number.ok_or("--for wants a number of seconds")?;
            }
            flag if flag.starts_with('-') => {
                return Err(format!("ladder does not know `{flag}`.\n\n{USAGE}"));
            }
            word => what.push(word),
        }
    }
    let root = root();
    let here = std::env::current_dir().map_err(|e| format!("cannot find this directory: {e}"))?;
    if what.is_empty() {
        return Err(USAGE.into());
    }
    if let Some(why) = own::cannot() {
        let hint =
            if why.contains("namespaces") { ". `cargo lab` says what to allow." } else { "" };
        return Err(format!("A ladder {why}{hint}"));
    }
    let begin = Instant::now();
    let drawn = match what[..] {
        [one] if !one.contains(": ") => scripted(&root, one)?,
        _ => commanded(&root, &here, &what, seconds)?,
    };
    for note in &drawn.notes {
        let _ = writeln!(io::stderr(), "{note}");
    }
    if drawn.ladder.steps.is_empty() {
        return Err("No step to draw: none of these programs used a socket of TCP, UDP or UNIX that a ladder shows.".into());
    }
    let page = file::html(&drawn.ladder, &drawn.name, &drawn.recording, &[&here, &root]);
    let out = here.join(out.unwrap_or_else(|| format!("{}.ladder.html", drawn.name).into()));
    fs::write(&out, &page).map_err(|e| format!("cannot write {}: {e}", out.display()))?;
    print(&format!(
        "{}\n{} lanes, {} steps, {} KB, {:.1} s\n",
        out.display(),
        drawn.ladder.lanes.len(),
        drawn.ladder.steps.len(),
        page.len().div_ceil(1000),
        begin.elapsed().as_secs_f32()
    ))?;
    if open {
        let mut show = Command::new("xdg-open");
        show.arg(&out).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        show.spawn().map_err(|e| format!("cannot open it: xdg-open: {e}"))?;
    }
    Ok(())
}

/// Of a session of the course, or of a script anywhere.
fn scripted(root: &Path, what: &str) -> Result<Drawn, String> {
    let sessions = session::all(root);
    let path = match what.ends_with(".toml") {
        true => PathBuf::from(what),
        false => choose(&sessions, what.trim_end_matches('/'), "ladder")?.script.clone(),
    };
    let text =
        fs::read_to_string(&path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
    let fail = |e: String| format!("{}: {e}", path.display());
    let script = Script::read(&path).map_err(fail)?;
    if let Some(why) = needs::cannot(&script) {
        return Err(format!("{} {why}", path.display()));
    }
    if script.users {
        return Err(fail("a session of more users than one has no ladder yet".into()));
    }
    let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    // A session that has no ladder on its page has one here.
    let copy = tempfile::tempdir().map_err(|e| format!("cannot make a directory: {e}"))?;
    let traced = copy.path().join(format!("{name}.toml"));
    let asks = if script.ladder { "" } else { "ladder = true\n" };
    fs::write(&traced, format!("{asks}{text}"))
        .map_err(|e| format!("cannot copy the script: {e}"))?;
    let binaries = build(root, &script.listings())?;
    let played = process::play(&traced, &binaries, root, what)?;
    let ladder = played.ladder.ok_or("the session left no ladder")?;
    Ok(Drawn { ladder, name, recording: played.recording, notes: Vec::new() })
}

/// Of commands, each with a name.
fn commanded(root: &Path, here: &Path, what: &[&str], seconds: u64) -> Result<Drawn, String> {
    let mut commands = Vec::new();
    for text in what {
        let named = Named::read(text).ok_or_else(|| {
            format!("`{text}` has no name for its lane. Give it one: 'server: {text}'")
        })?;
        if commands.iter().any(|other: &Named| other.name == named.name) {
            return Err(format!(
                "Two commands are called `{}`. Give each a name of its own.",
                named.name
            ));
        }
        commands.push(named);
    }
    let names: Vec<String> = commands.iter().map(|c| c.name.replace(' ', "-")).collect();
    let title = commands.iter().map(|c| c.name.as_str()).collect::<Vec<_>>().join(" and ");
    let asked =
        Asked { title, commands, directory: here.to_owned(), root: root.to_owned(), seconds };
    let ran = own::run(&asked)?;
    Ok(Drawn {
        ladder: ran.ladder,
        name: names.join("-"),
        recording: ran.recording,
        notes: ran.notes,
    })
}
