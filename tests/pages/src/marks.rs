//! What a page's source must not be left with: an element that is never closed,
//! an item that is a list, a merge half done.

use std::sync::LazyLock;

use pulldown_cmark::{Event, Parser, Tag};
use regex::Regex;

/// What we write by hand and Markdown does not close.
static TAG: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"<(/?)(div|details|summary|figure|table|dfn)\b[^>]*>").expect("a valid pattern")
});

/// The problems of a page, each with its line.
pub fn check(text: &str) -> Vec<(usize, String)> {
    let line_of = |at: usize| text[..at].matches('\n').count() + 1;
    let mut problems = Vec::new();
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut item = false;
    for (event, range) in Parser::new(text).into_offset_iter() {
        if item && matches!(event, Event::Start(Tag::List(_))) {
            let what = "an item that is nothing but a list: a number and a dot begin one. Make it a sentence, or put a backslash before the dot.";
            problems.push((line_of(range.start), what.into()));
        }
        item = matches!(event, Event::Start(Tag::Item));
        let (Event::Html(html) | Event::InlineHtml(html)) = event else { continue };
        for tag in TAG.captures_iter(&html) {
            let line = line_of(range.start + tag.get(0).map_or(0, |whole| whole.start()));
            if tag[1].is_empty() {
                open.push((line, tag[2].to_owned()));
            } else if open.last().is_some_and(|(_, name)| *name == tag[2]) {
                open.pop();
            } else {
                problems.push((line, format!("this </{}> does not close what was opened last. Mend the order, or remove it.", &tag[2])));
            }
        }
    }
    let left = open.into_iter().map(|(line, name)| {
        (line, format!("this <{name}> is never closed. Write </{name}> at its end."))
    });
    problems.extend(left);
    for (number, line) in text.lines().enumerate() {
        if ["<<<<<<< ", ">>>>>>> ", "||||||| "].iter().any(|mark| line.starts_with(mark)) {
            problems.push((number + 1, "a merge half done. Keep what is right of both.".into()));
        }
    }
    problems.sort();
    problems
}
