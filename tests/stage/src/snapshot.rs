//! What was played, and the recording beside the script.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use crate::normalise::normalise;
use crate::script::Script;
use crate::session::Session;

/// When a turn began, which is another moment each time.
static MS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r#"data-ms="\d+""#).expect("a valid pattern"));

/// What was typed at a terminal.
static KBD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?s)<kbd>(.*?)</kbd>").expect("a valid pattern"));

/// Compares what was played with the recording beside the script; writes it
/// where SNAPSHOTS=overwrite asks for that.
pub fn compare(session: &Session, script: &Script, played: &str) -> Result<Option<String>, String> {
    let recording = session.script.with_extension("md");
    let old = fs::read_to_string(&recording).ok();
    let normal = |text: &str| normalise(&MS.replace_all(text, "data-ms"), &script.vary);
    let expected = normal(old.as_deref().unwrap_or_default())?;
    let actual = normal(played)?;
    // What is typed is the script's to say: a port there is no port that the
    // kernel chose.
    let retyped = typed(old.as_deref().unwrap_or_default()) != typed(played);
    if actual == expected && !retyped {
        return Ok(None);
    }
    if bless() {
        fs::write(&recording, played)
            .map_err(|e| format!("cannot write {}: {e}", recording.display()))?;
        return Ok(None);
    }
    let how = "To record it anew: SNAPSHOTS=overwrite cargo test --test sessions";
    if let Some(old) = old.as_deref().filter(|_| actual == expected) {
        return Err(format!(
            "the page shows other commands than the script types:\n{}\n{how}",
            diff(&typed(old), &typed(played), &recording)?
        ));
    }
    if old.is_none() {
        return Err(format!("{} is not recorded yet. {how}", session.name()));
    }
    Err(format!(
        "the page shows another run than this one:\n{}\nMend the listing or the script. {how}",
        diff(&expected, &actual, &recording)?
    ))
}

/// All that was typed, a line each.
fn typed(recording: &str) -> String {
    KBD.captures_iter(recording).map(|typed| format!("{}\n", &typed[1])).collect()
}

/// Whether what differs is to be recorded anew.
pub fn bless() -> bool {
    let action = snapbox::Assert::new().action_env("SNAPSHOTS");
    action.selected_action() == snapbox::assert::Action::Overwrite
}

/// The lines that differ between a recording and this run.
pub fn diff(old: &str, new: &str, recording: &Path) -> Result<String, String> {
    let mut diff = String::new();
    let (from, to) = (recording.display().to_string(), "this run");
    let plain = snapbox::report::Palette::plain();
    let (old, new) = (old.to_owned().into(), new.to_owned().into());
    snapbox::report::write_diff(&mut diff, &old, &new, Some(&from), Some(&to), plain)
        .map_err(|e| format!("cannot print the difference: {e}"))?;
    Ok(diff)
}
