//! The word list that the page's search looks words up in: which sections have
//! which word. Written from the pages, committed, fresh by `cargo test`.
//!
//! `src/search/sections.js` lists the sections in reading order, each with a
//! number that it keeps for ever, and what each of the other files holds in
//! short. `src/search/x.js` has a line for each word that begins with x:
//!
//! ```text
//! backlog 2f;1 4a;3k;;2f 5b
//! ```
//!
//! the sections that define it or are named for it, then those whose prose has
//! it once, then those where only a listing, a run or a ladder does, then those
//! whose prose says it at least 2, 3, 5 and 9 times, each in one list of the
//! four. Numbers are in base 36.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use nix::errno::Errno;
use regex::Regex;
use scraper::{ElementRef, Node};

use crate::files;
use crate::search_split::{letter, split, whole_and_parts};

/// Where the list is, from the root of the course.
pub const LIST: &str = "src/search";

/// What searches it. A course without this has no list.
const SCRIPT: &str = "theme/search.js";

const SECTIONS: &str = "sections.js";
const HEAD: &str = "// Written from the pages: SNAPSHOTS=overwrite cargo test --test book\n";

/// A longer word is a digest or a dump, and nobody's to type.
const LONGEST: usize = 48;

/// Elements that a word may run through; theme/search.js has the same.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "s", "samp", "small",
    "span", "strong", "sub", "sup", "u", "var", "wbr",
];

static OS_ERROR: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\bos error (\d+)\b").expect("a valid pattern"));

/// From how many mentions in prose on a section stands in a further list of a
/// word's line; theme/search.js has the same.
const OFTEN: [u32; 4] = [2, 3, 5, 9];

/// How a section has a word. The least is the best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum How {
    /// In its heading, or defined there.
    Named,
    Prose,
    /// In a listing, a run or a ladder.
    Shown,
}

/// A part of a page, from one heading to the next.
pub struct Section {
    page: String,
    /// Of its heading; empty for the beginning of a page.
    id: String,
    title: String,
    /// How it has each, and how often in prose.
    words: BTreeMap<String, (How, u32)>,
}

/// Compares the list of the course below `root` with its pages, or writes it
/// where SNAPSHOTS=overwrite.
pub fn check(root: &Path, sections: &[&Section]) -> Vec<String> {
    if !root.join(SCRIPT).is_file() {
        return Vec::new();
    }
    let script = fs::read_to_string(root.join(SCRIPT)).unwrap_or_default();
    let line = format!("const often = {OFTEN:?};");
    if !script.contains(&line) {
        return vec![format!(
            "{SCRIPT}:1: the word list counts mentions by other numbers than the search reads. Write `{line}`, or change OFTEN in tests/pages/src/search.rs."
        )];
    }
    let fresh = Fresh::of(root, sections);
    let Some(first) = fresh.stale.iter().chain(&fresh.more).next() else {
        return Vec::new();
    };
    let assert = snapbox::Assert::new().action_env("SNAPSHOTS");
    if assert.selected_action() == snapbox::assert::Action::Overwrite {
        let problem = |e| format!("{LIST}:1: the word list cannot be written: {e}");
        return fresh.write().err().map(problem).into_iter().collect();
    }
    let files = fresh.stale.len() + fresh.more.len();
    vec![format!(
        "{LIST}/{first}:1: the word list is not of these pages ({files} files). Write it: SNAPSHOTS=overwrite cargo test --test book"
    )]
}

/// Writes the list, whether or not it is asked for.
pub fn write(root: &Path, sections: &[&Section]) -> io::Result<()> {
    Fresh::of(root, sections).write()
}

/// Before its first list is written the book must build without one.
pub fn begin(root: &Path) -> io::Result<()> {
    let sections = root.join(LIST).join(SECTIONS);
    if root.join(SCRIPT).is_file() && !sections.is_file() {
        fs::create_dir_all(root.join(LIST))?;
        fs::write(sections, HEAD)?;
    }
    Ok(())
}

/// The list as the pages have it, beside what is there.
struct Fresh {
    dir: PathBuf,
    list: BTreeMap<String, String>,
    /// Files that hold something else or are not there.
    stale: Vec<String>,
    /// Files that nothing writes any more.
    more: Vec<String>,
}

impl Fresh {
    fn of(root: &Path, sections: &[&Section]) -> Fresh {
        let dir = root.join(LIST);
        let list = list(sections, &fs::read_to_string(dir.join(SECTIONS)).unwrap_or_default());
        let differs = |(name, text): (&String, &String)| {
            let there = fs::read_to_string(dir.join(name)).ok();
            (there.as_ref() != Some(text)).then(|| name.clone())
        };
        let stale = list.iter().filter_map(differs).collect();
        let there = files::files(&dir, "js").into_iter().map(|file| files::relative(&dir, &file));
        let more = there.filter(|name| !list.contains_key(name)).collect();
        Fresh { dir, list, stale, more }
    }

    fn write(&self) -> io::Result<()> {
        fs::create_dir_all(&self.dir)?;
        self.more.iter().try_for_each(|name| fs::remove_file(self.dir.join(name)))?;
        self.stale.iter().try_for_each(|name| fs::write(self.dir.join(name), &self.list[name]))
    }
}

/// Every file of the list, by name. `before` is what `sections.js` was.
fn list(sections: &[&Section], before: &str) -> BTreeMap<String, String> {
    let numbers = numbers(sections, before);
    let mut words: BTreeMap<&str, [BTreeSet<u32>; 3 + OFTEN.len()]> = BTreeMap::new();
    for (section, number) in sections.iter().zip(&numbers) {
        for (word, (how, mentions)) in &section.words {
            let lists = words.entry(word).or_default();
            let often = OFTEN.iter().filter(|least| mentions >= least).count();
            if *how != How::Prose || often == 0 {
                lists[*how as usize].insert(*number);
            }
            if often > 0 {
                lists[How::Shown as usize + often].insert(*number);
            }
        }
    }
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for (word, lists) in &words {
        let lists: Vec<String> = lists
            .iter()
            .map(|list| list.iter().map(|n| base36(*n)).collect::<Vec<_>>().join(" "))
            .collect();
        let also = ERRORS.get(*word).map(|other| format!("={other}")).unwrap_or_default();
        let line = format!("{word} {}", lists.join(";"));
        let file = files.entry(letter(word).to_string()).or_default();
        *file += &format!("{}{also}\n", line.trim_end_matches(';'));
    }
    for (name, lines) in &mut files {
        *lines = format!("{HEAD}(window.words ??= {{}})['{name}'] = `\n{lines}`;\n");
    }
    let mut text = format!("{HEAD}(window.words ??= {{}}).sections = `\n");
    for (section, number) in sections.iter().zip(&numbers) {
        let title = section.title.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${");
        let name = match section.id.as_str() {
            "" => format!("/{}", section.page),
            id => id.to_owned(),
        };
        text += &format!("{name} {} {title}\n", base36(*number));
    }
    text += "`;\nwindow.words.versions = {\n";
    for (name, lines) in &files {
        text += &format!("'{name}': '{:08x}',\n", digest(lines));
    }
    text += "};\n";
    let mut list: BTreeMap<String, String> =
        files.into_iter().map(|(name, text)| (format!("{name}.js"), text)).collect();
    list.insert(SECTIONS.into(), text);
    list
}

/// Each section's number: the one it had, or the next that nobody had, so that
/// a new section changes the lines of its own words only.
fn numbers(sections: &[&Section], before: &str) -> Vec<u32> {
    let mut had: HashMap<(String, String), u32> = HashMap::new();
    let mut taken = BTreeSet::new();
    let mut page = String::new();
    for line in before.lines() {
        let mut fields = line.splitn(3, ' ');
        let (Some(name), Some(number), Some(_)) = (fields.next(), fields.next(), fields.next())
        else {
            continue;
        };
        let Some(number) = u32::from_str_radix(number, 36).ok().filter(|n| *n < 36 * 36 * 36)
        else {
            continue;
        };
        let id = match name.strip_prefix('/') {
            None => name,
            Some(new) => {
                page = new.to_owned();
                ""
            }
        };
        // A merge may have left one number twice.
        if !had.contains_key(&(page.clone(), id.to_owned())) && taken.insert(number) {
            had.insert((page.clone(), id.to_owned()), number);
        }
    }
    let mut next = taken.last().map_or(0, |last| last + 1);
    let number = |section: &&Section| {
        let key = (section.page.clone(), section.id.clone());
        had.get(&key).copied().unwrap_or_else(|| {
            next += 1;
            next - 1
        })
    };
    sections.iter().map(number).collect()
}

/// The sections of the page `name`, in order.
pub fn sections(name: &str, main: ElementRef) -> Vec<Section> {
    let mut reader = Reader { page: name, sections: Vec::new(), run: String::new() };
    reader.section(String::new());
    reader.read(main, How::Prose);
    reader.end(How::Prose);
    reader.sections
}

struct Reader<'a> {
    page: &'a str,
    sections: Vec<Section>,
    /// Text of one kind that no edge of a block has ended.
    run: String,
}

impl Reader<'_> {
    fn section(&mut self, id: String) {
        let (page, title) = (self.page.to_owned(), String::new());
        self.sections.push(Section { page, id, title, words: BTreeMap::new() });
    }

    fn read(&mut self, element: ElementRef, how: How) {
        for child in element.children() {
            if let Node::Text(text) = child.value() {
                self.run += text;
            }
            let Some(child) = ElementRef::wrap(child) else { continue };
            let name = child.value().name();
            // A ladder's steps say what its drawing says; its bytes are no words.
            let class = |class| child.value().classes().any(|c| c == class);
            if matches!(name, "svg" | "script" | "style") || how == How::Shown && name == "table" {
                continue;
            }
            let inside = match name {
                "h1" | "h2" | "h3" | "h4" => {
                    self.end(how);
                    self.heading(name, child);
                    How::Named
                }
                "dfn" => How::Named,
                "pre" | "figcaption" => How::Shown,
                _ if class("session") || class("ladder") || class("file") => How::Shown,
                _ => how,
            };
            let edge = inside != how || !INLINE.contains(&name);
            if edge {
                self.end(how);
            }
            self.read(child, inside);
            if edge {
                self.end(inside);
            }
        }
    }

    fn heading(&mut self, name: &str, heading: ElementRef) {
        let title: String = heading.text().collect();
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        match heading.attr("id") {
            Some(id) if name != "h1" => self.section(id.to_owned()),
            _ if name == "h1" => {}
            _ => return,
        }
        if let Some(section) = self.sections.last_mut() {
            section.title = title;
        }
    }

    /// Takes the words of what was read.
    fn end(&mut self, how: How) {
        let text = std::mem::take(&mut self.run);
        let text = match how {
            How::Shown => MEASURED.replace_all(&text, "$file ").into_owned(),
            _ => text,
        };
        let Some(section) = self.sections.last_mut() else { return };
        let mut found: Vec<(String, How)> = Vec::new();
        for word in split(&text) {
            if how == How::Shown && chance(&word) || word.chars().count() > LONGEST {
                continue;
            }
            if let Some(number) = ERRORS.get(&word).filter(|_| word.starts_with('e')) {
                found.push((number.clone(), How::Shown));
            }
            found.extend(whole_and_parts(&word).into_iter().map(|word| (word.to_owned(), how)));
        }
        for error in OS_ERROR.captures_iter(&text) {
            found.extend(ERRORS.get(&error[1]).map(|name| (name.clone(), How::Shown)));
        }
        // A heading that is the message of an error is about the error.
        if how == How::Named {
            found.extend(MESSAGES.get(&text.trim().to_lowercase()).map(|name| (name.clone(), how)));
        }
        for (word, how) in found {
            let (best, mentions) = section.words.entry(word).or_insert((how, 0));
            *best = how.min(*best);
            *mentions += u32::from(how == How::Prose);
        }
    }
}

/// What the next recording prints otherwise, by what stands beside it: a time,
/// and the line of a source.
static MEASURED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\b\d+(\.\d+)? (ms|µs|s)\b|(?<file>\w\.rs):\d+").expect("a valid pattern")
});

/// The same, by itself: an ephemeral port, an inode, an address in memory.
fn chance(word: &str) -> bool {
    let digits = word.chars().all(|c| c.is_ascii_digit());
    digits && word.len() > 4 || word.starts_with("0x") && word.len() > 6
}

/// The errors of Linux: the number of each name, and the name of each number.
static ERRORS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let known =
        (1..134).map(|n| (n, Errno::from_raw(n))).filter(|(_, e)| *e != Errno::UnknownErrno);
    let both = known.flat_map(|(number, error)| {
        let (number, name) = (number.to_string(), format!("{error:?}").to_lowercase());
        [(number.clone(), name.clone()), (name, number)]
    });
    both.collect()
});

/// The name of each error, by its message in small letters.
static MESSAGES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let known = (1..134).map(Errno::from_raw).filter(|e| *e != Errno::UnknownErrno);
    known.map(|e| (e.desc().to_lowercase(), format!("{e:?}").to_lowercase())).collect()
});

fn base36(mut number: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.extend(char::from_digit(number % 36, 36));
        number /= 36;
        if number == 0 {
            return digits.iter().rev().collect();
        }
    }
}

/// FNV-1a: enough to tell one version of a file from the next.
fn digest(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
