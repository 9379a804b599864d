//! The script of a session: which terminals, what each types, what to wait for.

use std::path::Path;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde::Deserialize;

use crate::{lint, needs};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Script {
    /// What the run shows, in a few words.
    pub title: String,
    /// Programs that must be installed, by their Debian package where it has
    /// another name: `nc`, `redis-cli (redis-tools)`.
    #[serde(default)]
    pub needs: Vec<String>,
    /// More that varies by nature: regular expressions, see `normalise.rs`.
    #[serde(default)]
    pub vary: Vec<String>,
    /// The script makes hosts of its own, so it can't run without a namespace.
    #[serde(default)]
    pub isolated: bool,
    /// The script is played as more than one user (`sudo -u NAME`), so it can't
    /// run where there is one.
    #[serde(default)]
    pub users: bool,
    /// The first version of Linux that does what was recorded: "6.16".
    pub since: Option<String>,
    /// Record what the kernel and the wire see too, and draw it.
    #[serde(default)]
    pub ladder: bool,
    /// Seconds that one step may take.
    #[serde(default = "ten")]
    pub deadline: u64,
    pub step: Vec<Step>,
}

/// One step at one terminal. Exactly one of `run`, `type`, `press`, or none of
/// them to wait for more.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Step {
    pub terminal: String,
    /// A command line, as the reader types it.
    pub run: Option<String>,
    /// A line typed into the running program.
    #[serde(rename = "type")]
    pub types: Option<String>,
    pub press: Option<Key>,
    /// With `run`: run the command again until its output has all these texts.
    #[serde(default)]
    pub until: Vec<String>,
    /// Why this command sleeps, if it does: a session waits on output.
    pub sleeps: Option<String>,
    /// Then wait for lines with these texts, one after another.
    #[serde(default)]
    pub expect: Vec<String>,
    /// Then wait until the program of this name is stopped: a SIGSTOP has been
    /// sent when `kill` returns, and takes effect a moment later.
    pub stopped: Option<String>,
    /// Then wait for the program to end with this exit code, as `$?` shows it:
    /// 130 after Ctrl-C. A program whose end is not named must end with 0.
    pub exit: Option<i32>,
}

#[derive(Deserialize, Clone, Copy)]
pub enum Key {
    #[serde(rename = "Ctrl-C")]
    CtrlC,
    #[serde(rename = "Ctrl-D")]
    CtrlD,
}

fn ten() -> u64 {
    10
}

impl Script {
    /// Reads a script. The error says where in the file and what is wrong.
    pub fn read(path: &Path) -> Result<Script, String> {
        let text = std::fs::read_to_string(path).map_err(|e| e.to_string())?;
        let script: Script = toml::from_str(&text).map_err(|e| e.to_string())?;
        if script.users && script.ladder {
            return Err("`ladder` and `users` do not go together. Make two sessions of it.".into());
        }
        if let Some(since) = script.since.as_deref().filter(|it| needs::version(it).is_none()) {
            return Err(format!("`since = \"{since}\"` is no version of Linux, such as \"6.16\"."));
        }
        let stops = |s: &&Step| s.run.as_deref().is_some_and(|r| r.contains("kill -STOP"));
        if let Some(step) = script.step.iter().filter(stops).find(|s| s.stopped.is_none()) {
            let command = step.run.as_deref().unwrap_or_default();
            return Err(format!(
                "`{command}` stops a program a moment after it has returned. Add `stopped = \"NAME\"`, to wait for that."
            ));
        }
        let mut commands = script.step.iter().filter_map(|s| s.run.as_deref());
        match commands.find(|command| command.contains("sudo -u ") && !script.users) {
            Some(command) => Err(format!("`{command}` needs `users = true`. Add it.")),
            None => lint::forgotten(&script).map_or(Ok(script), Err),
        }
    }

    /// The terminals it types at, in their order.
    pub fn terminals(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for step in &self.step {
            if !names.contains(&step.terminal) {
                names.push(step.terminal.clone());
            }
        }
        names
    }

    /// The listings it runs, by binary name.
    pub fn listings(&self) -> Vec<String> {
        let commands = self.step.iter().filter_map(|s| s.run.as_deref());
        commands.flat_map(|c| LISTING.captures_iter(c).map(|m| listing(&m).to_owned())).collect()
    }
}

/// What a reader types to start a listing, and what the player replaces by the
/// built binary.
pub static LISTING: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"cargo run --bin (?<run>[\w-]+)(?: --(?: |$))?|target/debug/(?<built>[\w-]+)")
        .expect("a valid pattern")
});

pub fn listing<'t>(found: &Captures<'t>) -> &'t str {
    found.name("run").or(found.name("built")).map_or("", |m| m.as_str())
}
