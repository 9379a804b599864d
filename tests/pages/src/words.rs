//! Words in order: each term of the glossary is defined once, in a `<dfn>`, and
//! stands at no earlier place of the reading order unless it is a link to its
//! definition.
//!
//! A term is what `tests/pages/words.toml` lists. Code is exempt, and so are
//! recorded runs, pictures, and links to the page that defines the term.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use regex::Regex;
use scraper::{ElementRef, Node};
use serde::Deserialize;

/// Where the glossary's terms are listed, from the root of the course.
pub const WORDS: &str = "tests/pages/words.toml";

/// How many pages may use a word of the field before it needs a definition.
const PAGES: usize = 3;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    #[serde(default)]
    word: Vec<Word>,
    /// Words of the field that need a definition once three pages use them.
    #[serde(default)]
    field: Vec<String>,
    /// Abbreviations that a reader of Rust knows.
    #[serde(default)]
    plain: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Word {
    /// As the `<dfn>` has it.
    term: String,
    /// What else counts as the term: `file descriptor`. A plural in -s, -es
    /// counts by itself.
    #[serde(default)]
    forms: Vec<String>,
    /// Whether the term is a word of everyday language too (*type*, *queue*),
    /// so that only its `forms` are looked for before it is defined.
    #[serde(default)]
    everyday: bool,
}

/// A rendered page, in reading order.
pub struct Page<'a> {
    /// `foundations/channels.html`
    pub name: &'a str,
    /// `src/foundations/channels.md`, and what it holds.
    pub source: &'a str,
    pub text: &'a str,
    pub prose: &'a [Prose],
}

/// A stretch of prose, and what it stands in.
pub struct Prose {
    text: String,
    /// The `id` of the `<dfn>` around it; empty where it has none.
    dfn: Option<String>,
    /// The page that the link around it leads to.
    link: Option<String>,
    heading: Heading,
}

/// The same, and where it stands.
struct Piece<'a> {
    /// Which page, in reading order.
    page: usize,
    prose: &'a Prose,
    /// Whether the link around it leads to the page of this name.
    called: bool,
}

/// What kind of heading a piece stands in.
#[derive(Clone, Copy, PartialEq)]
enum Heading {
    None,
    /// The page's own name.
    Title,
    Section,
}

/// Every problem with the words of the pages, as `file:line: what. Mend.`
pub fn check<'a>(root: &Path, pages: &[Page<'a>]) -> Vec<String> {
    let file = root.join(WORDS);
    let glossary: Glossary = match fs::read_to_string(&file) {
        Err(_) => return Vec::new(),
        Ok(text) => match toml::from_str(&text) {
            Ok(glossary) => glossary,
            Err(why) => return vec![format!("{WORDS}:1: {why}")],
        },
    };
    let titles: BTreeSet<(&str, &str)> = pages
        .iter()
        .flat_map(|page| page.prose.iter().map(|prose| (page.name, prose)))
        .filter(|(_, prose)| prose.heading == Heading::Title)
        .map(|(name, title)| (name, title.text.trim()))
        .collect();
    let piece = |page, prose: &'a Prose| {
        let called =
            prose.link.as_deref().is_some_and(|to| titles.contains(&(to, prose.text.trim())));
        Piece { page, prose, called }
    };
    let pieces: Vec<Piece> = pages
        .iter()
        .enumerate()
        .flat_map(|(at, page)| page.prose.iter().map(move |prose| (at, prose)))
        .map(|(at, prose)| piece(at, prose))
        .collect();
    let mut problems = Vec::new();
    let mut defined: BTreeMap<String, usize> = BTreeMap::new();
    for (at, piece) in pieces.iter().enumerate() {
        let Prose { text, dfn: Some(id), .. } = piece.prose else { continue };
        let page = &pages[piece.page];
        let say = |why: String| place(page, text, text) + &why;
        let Some(word) = glossary.word.iter().find(|word| word.is(text)) else {
            problems.push(say(format!(
                "`{text}` is defined and not in the glossary. Add it to {WORDS}."
            )));
            continue;
        };
        if id.is_empty() {
            problems.push(say(format!(
                "the definition of `{text}` has no id to link to. Write <dfn id=\"{}\">{text}</dfn>.",
                text.to_lowercase().replace(' ', "-")
            )));
        }
        if let Some(first) = defined.get(&word.term) {
            let first = pages[pieces[*first].page].source;
            problems.push(say(format!(
                "`{}` is defined in {first} already. Link there, or drop one.",
                word.term
            )));
        } else {
            defined.insert(word.term.clone(), at);
        }
    }
    for word in &glossary.word {
        let Some(&end) = defined.get(&word.term) else {
            problems.push(format!(
                "{WORDS}:1: no page defines `{}`. Write <dfn id=\"…\">{0}</dfn> where it first stands, or drop the word.",
                word.term
            ));
            continue;
        };
        problems.extend(word.early(pages, &pieces, end));
    }
    problems.extend(missing(&glossary, pages, &pieces));
    problems
}

impl Word {
    fn is(&self, text: &str) -> bool {
        let same = |form: &String| {
            let form = form.to_lowercase();
            let text = text.to_lowercase();
            text == form || text == format!("{form}s")
        };
        same(&self.term) || self.forms.iter().any(same)
    }

    /// The term before its definition, once a page.
    fn early(&self, pages: &[Page], pieces: &[Piece], end: usize) -> Vec<String> {
        let home = &pages[pieces[end].page];
        let forms = self.forms.iter().chain((!self.everyday).then_some(&self.term));
        let Some(pattern) = pattern(forms.map(String::as_str)) else {
            return Vec::new();
        };
        let id = pieces[end].prose.dfn.as_deref().unwrap_or_default();
        let mut told = BTreeSet::new();
        let mut problems = Vec::new();
        for piece in &pieces[..end] {
            let Prose { text, link, heading, .. } = piece.prose;
            // A page may be called by a word, and the heading over a definition
            // may name it.
            let own = pages[piece.page].name == home.name;
            let announced = match heading {
                Heading::None => piece.called,
                Heading::Title => true,
                Heading::Section => own,
            };
            if link.as_deref() == Some(home.name) || announced {
                continue;
            }
            let Some(found) = pattern.find(text).filter(|_| told.insert(piece.page)) else {
                continue;
            };
            let page = &pages[piece.page];
            problems.push(format!(
                "{}`{}` stands here before {} defines it. Say it otherwise, link it to `{}#{id}`, or define it here.",
                place(page, around(text, found.start(), found.end()), found.as_str()),
                found.as_str(),
                home.source,
                home.name.replace(".html", ".md"),
            ));
        }
        problems
    }
}

/// Words of the field that many pages use and the glossary lacks.
fn missing(glossary: &Glossary, pages: &[Page], pieces: &[Piece]) -> Vec<String> {
    let abbreviation = Regex::new(r"\b[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*\b").expect("a valid pattern");
    let field = pattern(glossary.field.iter().map(String::as_str));
    let mut seen: BTreeMap<String, BTreeMap<usize, &str>> = BTreeMap::new();
    for piece in pieces.iter().filter(|piece| piece.prose.dfn.is_none()) {
        let text = &piece.prose.text;
        let words = abbreviation.find_iter(text);
        let words = words.chain(field.iter().flat_map(|field| field.find_iter(text)));
        for word in words.map(|found| found.as_str()) {
            let known = glossary.word.iter().any(|term| term.is(word));
            if !known && !glossary.plain.iter().any(|plain| plain == word) {
                let name = word.trim_end_matches('s').to_lowercase();
                seen.entry(name).or_default().entry(piece.page).or_insert(word);
            }
        }
    }
    let many = seen.into_values().filter(|pages| pages.len() >= PAGES);
    let mut problems = Vec::new();
    for used in many {
        let (page, word) = used.iter().next().expect("it has at least three");
        problems.push(format!(
            "{}`{word}` is used on {} pages and defined on none. Define it here and add it to {WORDS} (or to its list `plain`, where every reader of Rust knows it).",
            place(&pages[*page], word, word),
            used.len()
        ));
    }
    problems
}

/// A pattern for whole words, any of them, also in the plural.
fn pattern<'a>(words: impl Iterator<Item = &'a str>) -> Option<Regex> {
    let any: Vec<String> = words
        .map(|word| {
            let escaped = regex::escape(word).replace(' ', r"\s+");
            // An abbreviation is one in capitals only.
            let capitals = word.chars().any(char::is_uppercase);
            if capitals { format!("{escaped}s?") } else { format!("(?i:{escaped}(?:s|es)?)") }
        })
        .collect();
    let any = (!any.is_empty()).then(|| any.join("|"))?;
    Some(Regex::new(&format!(r"\b(?:{any})\b")).expect("escaped words are a valid pattern"))
}

/// A few words around a place, to find it again in the source.
fn around(text: &str, start: usize, end: usize) -> &str {
    let plain = |c: char| c.is_ascii_alphanumeric() || " ,.-".contains(c);
    let from = text[..start]
        .rfind(|c| !plain(c))
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let to = text[end..].find(|c| !plain(c)).map_or(text.len(), |at| end + at);
    &text[from..to]
}

/// `file:line: `, where the words stand in the source.
fn place(page: &Page, words: &str, or: &str) -> String {
    let line_of = |needle: &str| {
        let needle = needle.trim();
        page.text.lines().position(|line| !needle.is_empty() && line.contains(needle))
    };
    let line = line_of(words).or_else(|| line_of(or)).map_or(1, |n| n + 1);
    format!("{}:{line}: ", page.source)
}

/// The prose of the page `name`, in order.
pub fn prose(name: &str, main: ElementRef) -> Vec<Prose> {
    let mut prose = Vec::new();
    collect(name, main, None, None, Heading::None, &mut prose);
    prose
}

fn collect(
    page: &str,
    element: ElementRef,
    dfn: Option<&str>,
    link: Option<&str>,
    heading: Heading,
    prose: &mut Vec<Prose>,
) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) if !text.trim().is_empty() => prose.push(Prose {
                text: text.to_string(),
                dfn: dfn.map(str::to_owned),
                link: link.map(str::to_owned),
                heading,
            }),
            Node::Element(inner) => {
                let Some(child) = ElementRef::wrap(child) else { continue };
                let skipped = match inner.name() {
                    "code" | "pre" | "svg" | "script" | "style" | "nav" => true,
                    // A recorded run is what was printed, and not prose.
                    "figure" => true,
                    "p" => inner.has_class("file", scraper::CaseSensitivity::CaseSensitive),
                    _ => false,
                };
                if skipped {
                    continue;
                }
                let dfn =
                    if inner.name() == "dfn" { Some(inner.attr("id").unwrap_or("")) } else { dfn };
                let to = inner.attr("href").map(|href| leads_to(page, href));
                let heading = match inner.name() {
                    "h1" => Heading::Title,
                    "h2" | "h3" | "h4" | "h5" | "h6" => Heading::Section,
                    _ => heading,
                };
                collect(page, child, dfn, to.as_deref().or(link), heading, prose);
            }
            _ => {}
        }
    }
}

/// The page that a link leads to, named from the root of the book.
fn leads_to(from: &str, href: &str) -> String {
    let path = href.split('#').next().unwrap_or_default();
    if path.is_empty() {
        return from.to_owned();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}
