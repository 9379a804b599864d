//! What a prediction leaves in sight. The page veils what the run behind it
//! printed. What is typed later may tell that too (who types to a program has not
//! seen it end), and is veiled behind the line that the question names.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use crate::files;

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}

/// A question, and the run behind it: at once, or after one paragraph.
static QUESTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r#"(?m)^<div class="predict"(?: data-until="([^"]*)")?>$(?s:.*?)^</div>$"#)
});
static RUN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\A\s*(?:(?:[^\s<{#|>`*-]|`[^`]|\*[^\s])[^\n]*(?:\n[^\n]+)*\n\s*)?\{\{#include ([^}]*sessions/[^}.]*\.md)\}\}",
    )
});
static TERMINAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r#"(?s)<div class="terminal".*?<p>(.*?)</p>.*?<code[^>]*>(.*?)</code>"#)
});
static PIECE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?s)<kbd>(.*?)</kbd>|[^<]+"));
static PROMPT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?m)^[$#] \z"));

/// Every question that leaves in sight what may answer it, as `file:line: …`.
pub fn check(root: &Path) -> Vec<String> {
    let chapters = files::walk(&root.join("src"), "md").into_iter();
    chapters.flat_map(|path| chapter(root, &path)).collect()
}

fn chapter(root: &Path, path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap_or_default();
    let problem = |question: regex::Captures| {
        let whole = question.get(0)?;
        let until = question.get(1).map(|until| plain(until.as_str()));
        let run = RUN.captures(&text[whole.end()..]).map(|run| path.with_file_name(&run[1]));
        let what = wrong(root, until.as_deref(), run.as_deref())?;
        let line = text[..whole.start()].matches('\n').count() + 1;
        Some(format!("{}:{line}: {what}", files::relative(root, path)))
    };
    QUESTION.captures_iter(&text).filter_map(problem).collect()
}

/// What is wrong with a question that names the line `until`, before `run`.
fn wrong(root: &Path, until: Option<&str>, run: Option<&Path>) -> Option<String> {
    let Some(run) = run else {
        return until.map(|_| "`data-until` names a line of a run, and no run stands behind this question. Take it out.".into());
    };
    let recorded = fs::read_to_string(run).ok()?;
    let (typed, later) = typed(&recorded);
    match until {
        None if later => Some(format!(
            "something is typed in the run {} after something was printed, and may tell the answer. Name the last line that a reader must type before: <div class=\"predict\" data-until=\"TERMINAL: LINE\">, or its beginning and \u{2026}. What is typed after it is veiled with the run.",
            name(root, run)
        )),
        Some(until) if !typed.iter().any(|(terminal, line)| is(until, terminal, line)) => {
            Some(format!(
                "`data-until` is `{until}`, and no such line is typed in the run {}. Name one: TERMINAL: LINE, or its beginning and \u{2026}.",
                name(root, run)
            ))
        }
        _ => None,
    }
}

fn name(root: &Path, run: &Path) -> String {
    let stem = run.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    stem.unwrap_or_else(|| files::relative(root, run))
}

/// Whether `until` names this line; `theme/index.hbs` reads it the same way.
fn is(until: &str, terminal: &str, line: &str) -> bool {
    let named = until.strip_prefix(terminal).and_then(|rest| rest.strip_prefix(": "));
    named.is_some_and(|named| match named.strip_suffix('\u{2026}') {
        Some(beginning) => line.starts_with(beginning),
        None => line == named,
    })
}

/// The lines that were typed, each with its terminal, and whether one of them
/// came after something was printed.
fn typed(recorded: &str) -> (Vec<(String, String)>, bool) {
    let (mut lines, mut printed, mut later) = (Vec::new(), false, false);
    for terminal in TERMINAL.captures_iter(recorded) {
        for piece in PIECE.captures_iter(&terminal[2]) {
            if let Some(line) = piece.get(1) {
                lines.push((plain(terminal[1].trim()), plain(line.as_str())));
                later |= printed;
            } else {
                printed |= !PROMPT.replace(&piece[0], "").trim().is_empty();
            }
        }
    }
    (lines, later)
}

/// HTML's text, read.
fn plain(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#123;", "{"), ("&amp;", "&")];
    named.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}
