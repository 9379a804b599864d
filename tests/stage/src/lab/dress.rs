//! What a shell finds in a lab: its environment, its prompt, and the start-up
//! files that set them after the reader's own.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{IsTerminal, stdin};
use std::os::unix::ffi::OsStringExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::place::{HOME, Place};
use super::{Wish, as_typed, built};

/// Whether there are namespaces around the shell.
#[derive(Clone, Copy)]
pub enum Where {
    Lab,
    Plain,
}

impl Where {
    fn word(self) -> &'static str {
        match self {
            Where::Lab => "lab",
            Where::Plain => "plain",
        }
    }
}

/// Where programs are looked for: the errands, the listings, then where the
/// reader's own path leads, and the places of `ip` and its like.
fn path(place: &Place) -> OsString {
    let own = env::var_os("PATH").unwrap_or_default();
    let mut dirs = vec![place.errands(), place.listings()];
    dirs.extend(env::split_paths(&own).filter(|dir| !dir.as_os_str().is_empty()));
    for more in ["/usr/sbin", "/sbin"].map(PathBuf::from) {
        if !dirs.contains(&more) {
            dirs.push(more);
        }
    }
    env::join_paths(dirs).unwrap_or(own)
}

/// The shell, or what was wished for, with its environment.
pub fn command(wish: &Wish, place: &Place, kind: Where, name: &str) -> Command {
    // exec looks programs up by this process's path.
    // SAFETY: this program has one thread.
    unsafe { env::set_var("PATH", path(place)) };
    let shell = env::var_os("SHELL").filter(|shell| Path::new(shell).is_file());
    let shell = shell.unwrap_or_else(|| "/bin/sh".into());
    let mut command = match wish.command.split_first() {
        Some((program, args)) => {
            let mut command = Command::new(program);
            command.args(args);
            command
        }
        None => interactive(&shell, place),
    };
    environment(&mut command, place);
    let name = if name.is_empty() { String::new() } else { format!("@{name}") };
    command.env("LAB_PROMPT", format!("{}{name}", kind.word()));
    command
}

fn interactive(shell: &OsStr, place: &Place) -> Command {
    let mut command = Command::new(shell);
    if !stdin().is_terminal() {
        return command;
    }
    let files = place.startup();
    match Path::new(shell).file_name().unwrap_or_default().to_str() {
        Some("bash") => {
            command.arg("--rcfile").arg(files.join("bash"));
        }
        Some("zsh") => {
            let own = env::var_os("ZDOTDIR").or(env::var_os("HOME")).unwrap_or_default();
            command.env("ZDOTDIR", files.join("zsh")).env("LAB_ZDOTDIR", own);
        }
        Some("fish") => {
            let mut source = OsString::from("source '");
            source.push(files.join("fish"));
            source.push("'");
            command.arg("--init-command").arg(source);
        }
        _ => {
            command.env("ENV", files.join("sh"));
        }
    }
    command
}

/// The player's environment, for sessions to print what they printed there; and
/// nothing of what Cargo set for this program.
fn environment(command: &mut Command, place: &Place) {
    as_typed(command);
    for name in [
        "CARGO",
        "CARGO_PRIMARY_PACKAGE",
        "CARGO_MAKEFLAGS",
        "MAKEFLAGS",
        "MFLAGS",
        "RUSTUP_TOOLCHAIN",
        "RUST_RECURSION_COUNT",
        // A program that aborts says the same to everybody.
        "RUST_BACKTRACE",
        // Whoever is reached by these is outside.
        "TMUX",
        "TMUX_PANE",
        "STY",
        "XDG_RUNTIME_DIR",
        "DBUS_SESSION_BUS_ADDRESS",
        "NOTIFY_SOCKET",
        "LISTEN_PID",
        "LISTEN_PIDFDID",
        "LISTEN_FDS",
        "LISTEN_FDNAMES",
        "BASH_ENV",
    ] {
        command.env_remove(name);
    }
    match libraries() {
        Some(own) => command.env("LD_LIBRARY_PATH", own),
        None => command.env_remove("LD_LIBRARY_PATH"),
    };
    command.env("LC_ALL", "C.UTF-8").env("TZ", "UTC");
    command.env("TMPDIR", place.temporary()).env("TMUX_TMPDIR", place.temporary());
    command.env(HOME, place.home()).env("PWD", place.home());
    command.env("USER", "root").env("LOGNAME", "root").env_remove("OLDPWD");
}

/// The library path without what `cargo run` put in front of it.
fn libraries() -> Option<OsString> {
    let all = env::var_os("LD_LIBRARY_PATH")?;
    let target = built::directory().unwrap_or_default();
    let cargos = |dir: &PathBuf| {
        dir.starts_with(&target)
            || dir.components().any(|c| c.as_os_str() == "rustlib" || c.as_os_str() == "toolchains")
    };
    let own: Vec<PathBuf> = env::split_paths(&all).filter(|dir| !cargos(dir)).collect();
    if own.is_empty() {
        return None;
    }
    env::join_paths(own).ok()
}

/// Writes the start-up files.
pub fn startup(place: &Place, kind: Where) -> Result<(), String> {
    let dir = place.startup();
    let write = |name: &str, text: &str| {
        let file = dir.join(name);
        let made = file.parent().map_or(Ok(()), fs::create_dir_all);
        let text = text.replace("@HELLO@", hello(kind)).replace("@PATH@", &ours(place));
        made.and_then(|()| fs::write(&file, text))
            .map_err(|e| format!("cannot write {}: {e}", file.display()))
    };
    write("bash", BASH)?;
    write("sh", SH)?;
    write("fish", FISH)?;
    // Files that a reader of zsh has are read from where they are.
    for name in [".zshenv", ".zprofile", ".zlogin"] {
        write(&format!("zsh/{name}"), &ZSH_OTHER.replace("@FILE@", name))?;
    }
    write("zsh/.zshrc", ZSH)
}

/// The two directories of ours, for a path that a start-up file changed. Quoted
/// for every shell.
fn ours(place: &Place) -> String {
    let both = [place.errands(), place.listings()].map(|dir| dir.into_os_string().into_vec());
    String::from_utf8_lossy(&both.join(&b':')).replace('\'', "'\\''")
}

fn hello(kind: Where) -> &'static str {
    match kind {
        Where::Lab => {
            "This is a lab: you are root on a network of your own, in an empty directory.\n\
             cargo lab in another terminal joins it, --fresh starts over, exit leaves."
        }
        Where::Plain => "\"exit\" leaves.",
    }
}

const BASH: &str = r#"[ -r /etc/bash.bashrc ] && . /etc/bash.bashrc
[ -r ~/.bashrc ] && . ~/.bashrc
PATH='@PATH@':$PATH
unset command_not_found_handle
unalias -a
set +H
PROMPT_COMMAND='case $PWD in "$LAB") LAB_AT= ;; "$LAB"/*) LAB_AT=" ${PWD#"$LAB"/}" ;; *) LAB_AT=" $PWD" ;; esac'
PS1='\[\e[1m\]$LAB_PROMPT$LAB_AT\[\e[0m\]$ '
cd "$LAB"
echo '@HELLO@'
"#;

const SH: &str = r#"PS1='$LAB_PROMPT$ '
echo '@HELLO@'
"#;

const ZSH_OTHER: &str = r#"[ -r "$LAB_ZDOTDIR/@FILE@" ] && ZDOTDIR=$LAB_ZDOTDIR . "$LAB_ZDOTDIR/@FILE@"
ZDOTDIR=${LAB%/*}/startup/zsh
"#;

const ZSH: &str = r#"ZDOTDIR=$LAB_ZDOTDIR
[ -r "$ZDOTDIR/.zshrc" ] && . "$ZDOTDIR/.zshrc"
HISTFILE=${HISTFILE:-$ZDOTDIR/.zsh_history}
PATH='@PATH@':$PATH
unalias -m '*'
setopt NO_BANG_HIST NO_NOMATCH INTERACTIVE_COMMENTS PROMPT_SUBST PROMPT_PERCENT NO_EQUALS
lab_at() { case $PWD in "$LAB") LAB_AT= ;; "$LAB"/*) LAB_AT=" ${PWD#"$LAB"/}" ;; *) LAB_AT=" $PWD" ;; esac }
precmd_functions=(lab_at)
PROMPT='%B$LAB_PROMPT$LAB_AT%b$ ' RPROMPT=
cd "$LAB"
echo '@HELLO@'
"#;

const FISH: &str = r#"set -gx PATH (string split : '@PATH@') $PATH
function fish_greeting; end
function fish_right_prompt; end
function fish_mode_prompt; end
function fish_prompt
    set -l at ''
    if test "$PWD" != "$LAB"
        set at ' '(string replace "$LAB/" '' "$PWD")
    end
    printf '%s%s%s%s$ ' (set_color --bold) $LAB_PROMPT $at (set_color normal)
end
cd "$LAB"
echo '@HELLO@'
"#;
