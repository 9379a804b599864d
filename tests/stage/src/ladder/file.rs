//! A ladder as a file of its own: one page that asks nobody for anything, and
//! looks as the course does.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::steps::{Ladder, What};
use super::{draw, page};
use crate::html::escape;

/// The course's own stylesheet and scripts.
const HEAD: &str = include_str!("../../../../theme/head.hbs");
const BOOK: &str = include_str!("../../../../theme/book.js");
const LADDER: &str = include_str!("../../../../theme/ladder.js");
const SESSION: &str = include_str!("../../../../theme/session.js");

/// What the course's page has and this one does without.
const ALONE: &str = "\
<style>
.bar, nav.contents { display: none !important; }
html:not([data-contents=off]) body { display: block; }
.page { padding-top: 1.5rem; }
</style>
";

/// The page of a ladder. `recording` is what its terminals showed, as HTML;
/// source files are found below one of `roots`.
pub fn html(ladder: &Ladder, name: &str, recording: &str, roots: &[&Path]) -> String {
    let id = format!("ladder-{}", plain(name));
    let drawing = page::markdown(ladder, &id, &format!("{}.svg", plain(name)));
    let drawing = drawing.replace(
        &format!("{{{{#include {}.svg}}}}", plain(name)),
        draw::svg(ladder, &id).trim_end(),
    );
    let mut body = format!("<h1>{}</h1>\n<p>{}</p>\n", escape(&ladder.title), escape(&sum(ladder)));
    if !recording.is_empty() {
        let _ = write!(body, "<h2 id=\"run\">What the programs printed</h2>\n{recording}");
    }
    let _ = write!(body, "<h2 id=\"steps\">What the kernel and the wire saw</h2>\n{drawing}");
    let sources = sources(ladder, roots);
    if !sources.is_empty() {
        body += "<h2 id=\"sources\">Sources</h2>\n";
        body += &sources;
    }
    let (session, steps) = (address(SESSION), address(LADDER));
    format!(
        "<!doctype html>\n<html lang=\"en\" class=\"js\" data-contents=\"off\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n\
         <title>{}</title>\n{HEAD}{ALONE}</head>\n<body>\n\
         <header class=\"bar\"><a class=\"contents\" href=\"#ui-text\">Contents</a></header>\n\
         <nav class=\"contents\" id=\"ui-contents\" popover></nav>\n\
         <div class=\"page\">\n<main id=\"ui-text\" tabindex=\"-1\">\n{body}</main>\n</div>\n\
         <script>window.contents = '';</script>\n\
         <script data-root=\"\" data-session=\"{session}\" data-ladder=\"{steps}\">\n{BOOK}</script>\n\
         </body>\n</html>\n",
        escape(&ladder.title),
    )
}

/// How many lanes and steps, and how long it took.
fn sum(ladder: &Ladder) -> String {
    let count = |n: usize, one: &str| format!("{n} {one}{}", if n == 1 { "" } else { "s" });
    let last = ladder.steps.iter().last().map_or(0, |step| step.time);
    format!(
        "{}, {}, {} from the first to the last.",
        count(ladder.lanes.len(), "lane"),
        count(ladder.steps.len(), "step"),
        draw::duration(last)
    )
}

/// Each source file that a step names, as the page of a chapter shows a listing.
fn sources(ladder: &Ladder, roots: &[&Path]) -> String {
    let named = ladder.steps.iter().filter_map(|step| match &step.what {
        What::Call { source: Some(source), .. } => Some(source.file.as_str()),
        _ => None,
    });
    let mut out = String::new();
    for file in named.collect::<BTreeSet<&str>>() {
        let text = roots.iter().find_map(|root| fs::read_to_string(root.join(file)).ok());
        let Some(text) = text else { continue };
        let lines =
            text.lines().filter(|line| !file.starts_with("listings/") || !line.contains("ANCHOR"));
        let text: String = lines.map(|line| line.to_owned() + "\n").collect();
        let language = match file.rsplit('.').next() {
            Some("rs") => "rust",
            Some(other) => other,
            None => "",
        };
        let _ = write!(
            out,
            "<p class=\"file\">{}</p>\n<pre><code class=\"language-{}\">{}</code></pre>\n",
            escape(file),
            escape(language),
            escape(&text)
        );
    }
    out
}

/// A name as an id has it.
fn plain(name: &str) -> String {
    let name: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
        .collect();
    name.trim_matches('-').to_owned()
}

/// A script as an address that holds it.
fn address(script: &str) -> String {
    let mut text = String::from("data:text/javascript;charset=utf-8,");
    for byte in script.bytes() {
        match byte {
            b'%' | b'"' | b'#' | b'&' | b'<' | b'>' | b'\\' | b'{' | b'}' | 0..=31 | 127.. => {
                let _ = write!(text, "%{byte:02X}");
            }
            _ => text.push(char::from(byte)),
        }
    }
    text
}
