//! `cargo play PART/CHAPTER/RUN`: performs a session of the course in this
//! window, and says where it is another run than the page's.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use stage::script::Script;
use stage::session::{self, Session};
use stage::tools::{build, print, root};
use stage::{needs, performance, tools, typing};

const USAGE: &str = "\
Performs a session of the course in this window: live, in namespaces of its own.

    cargo play NAME          step by step: Enter goes on, a plays all, q quits
    cargo play NAME --all    without waiting
    cargo play NAME --tmux   typed into terminals of a lab, beside one another in
                             tmux; when it is over, they are yours
    cargo play --list        every session, and what it shows
    --course DIR             of the course in DIR, instead of this one

NAME is PART/CHAPTER/RUN, or what only one of them ends with: `cargo play talk`.
Exit code: 0, as the page shows it; 1, another run; 2, not played.
";

/// Why a session was not played, or that it was another run.
enum Trouble {
    NotPlayed(String),
    Differs(String),
}

fn main() -> ExitCode {
    performance::begin();
    let (why, code) =
        match tools::arguments().map_err(Trouble::NotPlayed).and_then(|args| run(&args)) {
            Ok(()) => return ExitCode::SUCCESS,
            Err(Trouble::Differs(why)) => (why, 1),
            Err(Trouble::NotPlayed(why)) => (why, 2),
        };
    let _ = writeln!(io::stderr(), "{}", why.trim_end());
    ExitCode::from(code)
}

fn run(args: &[String]) -> Result<(), Trouble> {
    let not = Trouble::NotPlayed;
    let mut all = !io::stdout().is_terminal();
    let mut list = false;
    let mut tmux = false;
    let mut names = Vec::new();
    let mut root = root();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--course" => match args.next() {
                Some(dir) => root = dir.into(),
                None => return Err(not("--course wants a directory".into())),
            },
            "--all" => all = true,
            "--list" => list = true,
            "--tmux" => tmux = true,
            "-h" | "--help" => return print(USAGE).map_err(not),
            flag if flag.starts_with('-') => {
                return Err(not(format!("play does not know `{flag}`.\n\n{USAGE}")));
            }
            name => names.push(name.trim_end_matches('/')),
        }
    }
    let sessions = session::all(&root);
    if list {
        return print(&listed(&sessions)).map_err(not);
    }
    let [name] = names[..] else {
        return Err(not(USAGE.into()));
    };
    let session = tools::choose(&sessions, name, "play").map_err(not)?;
    let name = session.name();
    let script = Script::read(&session.script).map_err(|e| not(format!("{name}: {e}")))?;
    if let Some(why) = needs::cannot(&script) {
        return Err(not(format!("{name} {why}")));
    }
    if tmux {
        return in_tmux(&script).map_err(not);
    }
    let binaries = build(&root, &script.listings()).map_err(not)?;
    print(&format!("{name}: {}\n\n", script.title)).map_err(not)?;
    let outcome = performance::perform(session, &binaries, !all).map_err(not)?;
    let page = session.source(&root);
    match outcome.against(session) {
        Ok(None) => print("\nAs the page shows it.\n").map_err(not),
        Ok(Some(diff)) => Err(Trouble::Differs(format!(
            "\nThis run is another one than the page's (what varies by nature has a name in «»):\n{diff}"
        ))),
        Err(why) if why.starts_with("step ") => {
            Err(Trouble::Differs(format!("\nThe session of {page} stops at {why}")))
        }
        Err(why) => Err(not(why)),
    }
}

/// Types the session into panes of tmux, in the reader's window.
fn in_tmux(script: &Script) -> Result<(), String> {
    let out = io::stdout();
    let size = rustix::termios::tcgetwinsize(&out)
        .map_err(|_| "--tmux wants a terminal to show it in".to_owned())?;
    let path = stage::path::path();
    if !std::env::split_paths(&path).any(|dir| dir.join("tmux").is_file()) {
        return Err("--tmux needs tmux: sudo apt-get install tmux".into());
    }
    let lab = tools::lab(&root())?;
    typing::show(script, &lab, (size.ws_col, size.ws_row))
}

/// Every session with what it shows, under its chapter.
fn listed(sessions: &[Session]) -> String {
    let mut text = String::new();
    let mut before = String::new();
    for session in sessions {
        let name = session.name();
        let (chapter, run) = name.rsplit_once('/').unwrap_or(("", &name));
        if chapter != before {
            text += &format!("{}{chapter}\n", if before.is_empty() { "" } else { "\n" });
            before = chapter.to_owned();
        }
        let title = Script::read(&session.script).map_or_else(|why| why, |script| script.title);
        text += &format!("    {run:24} {title}\n");
    }
    text
}
