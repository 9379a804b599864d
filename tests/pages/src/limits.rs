//! How long a chapter may be, and what it must have. The main line is the
//! beginner's; folds (`<details class="deeper">`), questions, *Your turn*, tables
//! and headings do not count.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use crate::files;

/// A project chapter may be half as long again.
const PROJECTS: &[&str] = &["foundations/one-program", "ipc/supervisor", "tcp-ip/chat"];

/// The most of a main line: words, runs, typed turns, programs.
struct Most {
    words: usize,
    runs: usize,
    turns: usize,
    programs: usize,
}

const FOUNDATIONS: Most = Most { words: 1300, runs: 6, turns: 30, programs: 5 };
const LATER: Most = Most { words: 1600, runs: 9, turns: 45, programs: 10 };

/// Words before a reader has something to type.
const BEFORE: usize = 150;
/// Words in all folds together.
const DEEPER: usize = 800;

/// What one chapter has.
#[derive(Debug, Default, PartialEq)]
struct Has {
    words: usize,
    before: usize,
    deeper: usize,
    runs: usize,
    turns: usize,
    programs: usize,
    predictions: usize,
    exercises: usize,
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}

static FENCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?ms)^```.*?^```\s*$"));
static TURN: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?ms)^## Your turn\n(.*?)(?:^## |\z)"));
static FOLD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?s)<details class="deeper">.*?</details>"#));
static ANY_FOLD: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?s)<details.*?</details>"));
static FILE: LazyLock<Regex> = LazyLock::new(|| pattern(r"exercises/exercises/\w+/(\w+)\.rs"));
static EXERCISE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?m)`cargo exercise \w+`\\\n  `exercises/exercises/\w+/\w+\.rs`$"));
static RUN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\{\{#include ([^}]*sessions/[^}]*\.md)\}\}"));
static TYPED: LazyLock<Regex> = LazyLock::new(|| pattern(r"<kbd>(?:\^C)?"));
static PROGRAM: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"<p class="file">(listings/.*?)</p>"#));
static NO_PROSE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?m)\{\{#[^}]*\}\}|^\s*(?:#|\||<p class="file">).*$|<[^>]+>"#));
static LINK: LazyLock<Regex> = LazyLock::new(|| pattern(r"\]\([^)]*\)"));
static WORD: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[A-Za-z0-9_`'’.:/&*-]*[A-Za-z0-9][A-Za-z0-9_`'’.:/&*-]*"));

/// Every chapter that is too long or lacks something, as `file:line: …`.
pub fn check(root: &Path) -> Vec<String> {
    let src = root.join("src");
    let chapters = files::walk(&src, "md").into_iter();
    let chapters = chapters.filter(|path| path.parent() != Some(&src));
    chapters.flat_map(|path| chapter(root, &src, &path)).collect()
}

fn chapter(root: &Path, src: &Path, path: &Path) -> Vec<String> {
    let name = files::relative(src, &path.with_extension(""));
    let text = fs::read_to_string(path).unwrap_or_default();
    let has = count(&text, path.parent().unwrap_or(src));
    let most = if name.starts_with("foundations/") { &FOUNDATIONS } else { &LATER };
    let half_more = |n: usize| if PROJECTS.contains(&name.as_str()) { n + n / 2 } else { n };
    let limits = [
        (
            has.words,
            half_more(most.words),
            "words in the main line",
            "Fold or move what a beginner can do without",
        ),
        (has.before, BEFORE, "words before the first run", "Let the reader type something first"),
        (has.deeper, DEEPER, "words in folds", "Move what belongs to another chapter"),
        (
            has.runs,
            half_more(most.runs),
            "runs in the main line",
            "Fold the ones that a beginner can do without",
        ),
        (
            has.turns,
            half_more(most.turns),
            "turns typed by hand in the main line",
            "Shorten or fold a run",
        ),
        (has.programs, half_more(most.programs), "programs in the main line", "Fold or drop one"),
    ];
    let place = format!("{}:1: ", files::relative(root, path));
    let over = limits.into_iter().filter(|(n, most, ..)| n > most);
    let mut problems: Vec<String> = over
        .map(|(n, most, what, mend)| {
            format!("{place}{n} {what}, and at most {most} may be there. {mend}.")
        })
        .collect();
    if has.predictions == 0 {
        problems.push(format!("{place}nothing is predicted. Ask before one of the runs, in a <div class=\"predict\">: **Predict** …"));
    }
    if has.exercises == 0 {
        problems.push(format!("{place}the reader writes nothing. Add `## Your turn` with one to three exercises, each by its file: exercises/exercises/CHAPTER/NAME.rs."));
    }
    problems.extend(unveiled(&files::relative(root, path), &text));
    problems.extend(no_lines_of_their_own(&place, &text));
    problems
}

/// Questions whose answer the page does not cover, for it does not know them.
fn unveiled(file: &str, text: &str) -> Vec<String> {
    let mut inside = false;
    let mut problems = Vec::new();
    for (n, line) in (1..).zip(text.lines()) {
        inside = (inside || line.contains("<div class=\"predict\"")) && !line.contains("</div>");
        if line.contains("**Predict") && !inside {
            problems.push(format!(
                "{file}:{n}: the run behind this **Predict** stands in sight. Put the question into a <div class=\"predict\">."
            ));
        }
    }
    problems
}

/// In *Your turn* the command and the file stand on a line each.
fn no_lines_of_their_own(place: &str, text: &str) -> Vec<String> {
    let turn = TURN.captures(text).map_or("", |found| found.get(1).map_or("", |m| m.as_str()));
    let whole = EXERCISE.replace_all(turn, "");
    let broken = FILE.captures_iter(&whole);
    let say = |name: &str| {
        format!(
            "{place}in *Your turn*, end the text of {name} with its command and a backslash, `cargo exercise {name}`\\, and write the file alone on the next line, two spaces in."
        )
    };
    broken.map(|file| say(&file[1])).collect()
}

/// `dir`: the chapter's, from which its runs are included.
fn count(text: &str, dir: &Path) -> Has {
    let text = FENCE.replace_all(text, " ").into_owned();
    let turn = TURN.captures(&text).map_or("", |found| found.get(1).map_or("", |m| m.as_str()));
    let exercises = turn.matches("exercises/exercises/").count();
    let text = text.split("\n## Check yourself").next().unwrap_or_default().to_owned();
    let text = match text.find("\n## Your turn\n") {
        Some(from) => {
            let rest = text[from + 1..].find("\n## ").map_or("", |next| &text[from + 1 + next..]);
            format!("{}{rest}", &text[..from])
        }
        None => text,
    };
    let deeper = FOLD.find_iter(&text).map(|fold| words(fold.as_str())).sum();
    let main = ANY_FOLD.replace_all(&text, " ");
    let runs: Vec<_> = RUN
        .captures_iter(&main)
        .filter(|run| !run[1].ends_with(".ladder.md"))
        .map(|run| run[1].to_owned())
        .collect();
    let turns = runs.iter().map(|run| {
        let recorded = fs::read_to_string(dir.join(run)).unwrap_or_default();
        TYPED.find_iter(&recorded).filter(|typed| !typed.as_str().ends_with("^C")).count()
    });
    let first = RUN.find(&main).map_or(main.len(), |run| run.start());
    let programs: BTreeSet<&str> =
        PROGRAM.captures_iter(&main).filter_map(|m| Some(m.get(1)?.as_str())).collect();
    Has {
        words: words(&main),
        before: words(&main[..first]),
        deeper,
        turns: turns.sum(),
        runs: runs.len(),
        programs: programs.len(),
        predictions: text.matches("**Predict").count(),
        exercises,
    }
}

fn words(text: &str) -> usize {
    let text = LINK.replace_all(text, "] ");
    WORD.find_iter(&NO_PROSE.replace_all(&text, " ")).count()
}
