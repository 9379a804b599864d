//! What mdBook lets pass in silence: includes that lead nowhere, files that no
//! page shows, captions that lie. Every problem is `file:line: what. Mend.`

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

use crate::{fences, files, marks, pictures};

static INCLUDE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(\\)?\{\{\s*#(\w+)\s+([^:}\s]+)(?::([^}\s]*))?\s*\}\}").expect("a valid pattern")
});
/// What takes a test program on trust (tests/trust).
const ON_TRUST: &str = "trust::on_trust!();";
/// What asks whether a test may have namespaces of its own.
const LEFT_OUT: &str = "trust::left_out(";

static ANCHOR: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"ANCHOR(_END)?:\s*([\w-]+)").expect("a valid pattern"));
static EXERCISE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"exercises/exercises/(\w+)/(\w+)\.rs").expect("a valid pattern"));
static SUMMARY_LINK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\]\(([^)]+\.md)\)").expect("a valid pattern"));

/// The longest listing a page may show, in lines.
const LONGEST: usize = 120;

/// The widest line of a listing, in columns; on a phone less than half is seen.
const WIDEST: usize = 80;

/// How many questions a chapter ends with.
const QUESTIONS: std::ops::RangeInclusive<usize> = 3..=5;

/// What a page needs to know of a session's script. Who plays it can read it.
pub struct Run {
    /// The listings that it starts, by binary name.
    pub listings: Vec<String>,
    /// Whether it has a ladder.
    pub ladder: bool,
}

#[derive(Default)]
struct Checked {
    problems: Vec<String>,
    /// Which files pages include, and which of their anchors.
    used: BTreeMap<PathBuf, BTreeSet<String>>,
    /// Listings that skeptic only compiles: a session must run them.
    not_run: BTreeMap<PathBuf, String>,
}

/// Checks chapters, listings and sessions below `root` against one another.
/// `run` reads a session's script.
pub fn check(root: &Path, run: impl Fn(&Path) -> Result<Run, String>) -> Vec<String> {
    let mut checked = Checked::default();
    let chapters = files::walk(&root.join("src"), "md");
    let summary = fs::read_to_string(root.join("src/SUMMARY.md")).unwrap_or_default();
    let listed: BTreeSet<&str> =
        SUMMARY_LINK.captures_iter(&summary).filter_map(|m| Some(m.get(1)?.as_str())).collect();
    for chapter in chapters.iter().filter(|c| !c.ends_with("SUMMARY.md")) {
        let name = files::relative(&root.join("src"), chapter);
        if !listed.contains(name.as_str()) {
            checked
                .problems
                .push(format!("src/{name}:1: no line of src/SUMMARY.md leads here. Add one."));
        }
        checked.chapter(root, chapter);
    }
    checked.listings(root);
    checked.unnamed(root);
    checked.sessions(root, run);
    checked.pictures(root);
    checked.problems
}

impl Checked {
    fn chapter(&mut self, root: &Path, chapter: &Path) {
        let text = fs::read_to_string(chapter).unwrap_or_default();
        let name = files::relative(root, chapter);
        for (number, line) in text.lines().enumerate() {
            for found in INCLUDE.captures_iter(line).filter(|m| m.get(1).is_none()) {
                let anchor = found.get(4).map(|m| m.as_str());
                let file = normal(&chapter.parent().unwrap_or(root).join(&found[3]));
                self.include(root, &format!("{name}:{}", number + 1), &file, anchor);
            }
        }
        for fence in fences::all(&text) {
            self.fence(root, chapter, &name, &text, &fence);
            self.typed_by_hand(&name, &text, &fence);
        }
        let marks = marks::check(&text).into_iter();
        self.problems.extend(marks.map(|(line, what)| format!("{name}:{line}: {what}")));
        self.questions(root, chapter, &name, &text);
        self.exercises(root, chapter, &name, &text);
    }

    fn include(&mut self, root: &Path, place: &str, file: &Path, anchor: Option<&str>) {
        let shown = files::relative(root, file);
        let used = self.used.entry(file.to_owned()).or_default();
        let Ok(text) = fs::read_to_string(file) else {
            let mend = recorded(file).unwrap_or("Mend the path.".into());
            return self
                .problems
                .push(format!("{place}: includes {shown}, which does not exist. {mend}"));
        };
        let Some(anchor) = anchor else {
            if let Some((_, name, _)) = anchors(&text).next() {
                self.problems.push(format!("{place}: includes {shown} whole, and `ANCHOR: {name}` is seen on the page. Put all of it into an anchor, and include that."));
            }
            return;
        };
        used.insert(anchor.to_owned());
        if anchor.starts_with(|c: char| c.is_ascii_digit()) || anchor.is_empty() {
            self.problems.push(format!(
                "{place}: includes {shown} by line number, which moves. Use an anchor."
            ));
        } else if !anchors(&text).any(|(_, name, _)| name == anchor) {
            self.problems.push(format!("{place}: {shown} has no anchor `{anchor}`. Add `// ANCHOR: {anchor}` and its end, or mend the name."));
        }
    }

    fn fence(
        &mut self,
        root: &Path,
        chapter: &Path,
        name: &str,
        text: &str,
        fence: &fences::Fence,
    ) {
        let place = format!("{name}:{}", fence.line);
        if fence.tags().any(|tag| tag == "ignore") {
            self.problems.push(format!(
                "{place}: `ignore` takes a block out of the tests. Use `no_run` and a session."
            ));
        }
        let Some(found) = INCLUDE.captures(&fence.code).filter(|m| m[3].ends_with(".rs")) else {
            return;
        };
        let file = normal(&chapter.parent().unwrap_or(root).join(&found[3]));
        let shown = files::relative(root, &file);
        if fence.tags().next() != Some("rust") || &found[2] != "rustdoc_include" {
            self.problems.push(format!(
                "{place}: shows {shown} untested. Use a `rust` fence and `rustdoc_include`."
            ));
        }
        let caption = format!("<p class=\"file\">{shown}</p>");
        let above = text.lines().take(fence.line - 1).filter(|line| !line.trim().is_empty()).last();
        if above.map(str::trim) != Some(&caption) {
            self.problems.push(format!(
                "{place}: the caption above must be `{caption}`, for that is the file shown."
            ));
        }
        let program = file.parent().is_some_and(|dir| dir.ends_with("src/bin"));
        if program == fence.is_module() {
            let tag = if program { "`rust` or `rust,no_run`" } else { "`rust,module`" };
            self.problems.push(format!("{place}: the fence of {shown} must be {tag}: skeptic compiles programs, Cargo the modules of a library."));
        }
        if fence.tags().any(|tag| tag == "no_run") {
            self.not_run.insert(file, place);
        }
    }

    /// What a terminal showed comes from a session, or from a source that the
    /// line above names: `<p class="quotation">…</p>`.
    fn typed_by_hand(&mut self, name: &str, text: &str, fence: &fences::Fence) {
        let prompt = |line: &str| line.starts_with("$ ") || line.starts_with("# ");
        let mut lines = fence.code.lines().map(str::trim_start);
        let language = fence.tags().next().unwrap_or_default();
        let terminal = !matches!(language, "rust" | "toml" | "c" | "python" | "json" | "diff");
        let printed = lines.clone().any(|line| !line.is_empty() && !prompt(line));
        if !terminal || !printed || !lines.any(|line| line.starts_with("$ ")) {
            return;
        }
        let above = text.lines().take(fence.line - 1).filter(|line| !line.trim().is_empty()).last();
        if !above.is_some_and(|line| line.starts_with("<p class=\"quotation\">")) {
            self.problems.push(format!(
                "{name}:{}: a prompt and output, typed by hand. Record a session and include it, or name the source in a line above: <p class=\"quotation\">…</p>.",
                fence.line
            ));
        }
    }

    /// The exercises that a chapter names are there, and are its own.
    fn exercises(&mut self, root: &Path, chapter: &Path, name: &str, text: &str) {
        let own = chapter.file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
        for (number, line) in text.lines().enumerate() {
            for found in EXERCISE.captures_iter(line) {
                let place = format!("{name}:{}", number + 1);
                if !root.join(&found[0]).is_file() {
                    self.problems.push(format!(
                        "{place}: there is no {}. Write it (exercises/README.md says how), or name another.",
                        &found[0]
                    ));
                } else if found[1] != own {
                    self.problems.push(format!(
                        "{place}: {} is another chapter's. This one's are in exercises/exercises/{own}.",
                        &found[0]
                    ));
                }
                if !text.contains(&format!("cargo exercise {}`", &found[2])) {
                    self.problems.push(format!(
                        "{place}: does not say how {0} is started. Add `cargo exercise {0}`.",
                        &found[2]
                    ));
                }
            }
        }
    }

    /// Files of exercises that their list does not name: no reader gets there.
    fn unnamed(&mut self, root: &Path) {
        let list = fs::read_to_string(root.join("exercises/info.toml")).unwrap_or_default();
        let list = list.parse::<toml::Table>().unwrap_or_default();
        let entries = list.get("exercises").and_then(|all| all.as_array());
        let names: BTreeSet<&str> =
            entries.into_iter().flatten().filter_map(|one| one.get("name")?.as_str()).collect();
        for kind in ["exercises", "solutions", "wrong"] {
            for file in files::walk(&root.join("exercises").join(kind), "rs") {
                let stem = file.file_stem().unwrap_or_default().to_string_lossy();
                // A wrong solution is called NAME__WHAT.
                let name = stem.split("__").next().unwrap_or_default();
                if !names.contains(name) {
                    let shown = files::relative(root, &file);
                    self.problems.push(format!("{shown}:1: exercises/info.toml has no exercise `{name}`, so nobody is led here. Add its entry (exercises/README.md says how), or mend the name."));
                }
            }
        }
    }

    /// A chapter of a part ends with its questions.
    fn questions(&mut self, root: &Path, chapter: &Path, name: &str, text: &str) {
        let part = chapter.parent().is_some_and(|dir| dir != root.join("src"));
        let Some(at) = text.lines().position(|line| line.trim() == "## Check yourself") else {
            if part {
                self.problems.push(format!(
                    "{name}:{}: no `## Check yourself`. Ask three to five questions, each with its answer in <details>.",
                    text.lines().count()
                ));
            }
            return;
        };
        let asked = text.lines().skip(at).filter(|line| line.contains("<summary")).count();
        if !QUESTIONS.contains(&asked) {
            self.problems.push(format!(
                "{name}:{}: {asked} questions, and a chapter has three to five, each with its answer in <details>.",
                at + 1
            ));
        }
    }

    fn listings(&mut self, root: &Path) {
        let mut names: HashMap<String, PathBuf> = HashMap::new();
        for listing in files::listings(root) {
            let name = listing.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let shown = files::relative(root, &listing);
            let text = fs::read_to_string(&listing).unwrap_or_default();
            if let Some(other) = names.insert(name.clone(), listing.clone()) {
                let other = files::relative(root, &other);
                self.problems.push(format!("{shown}:1: {other} has this name too, so `cargo run --bin {name}` is ambiguous. Rename one."));
            }
            let manifest = listing.ancestors().nth(3).unwrap_or(root).join("Cargo.toml");
            if !has_bin(&manifest, &name) {
                let manifest = files::relative(root, &manifest);
                self.problems.push(format!("{manifest}:1: does not list `{name}`, so `cargo test` runs an empty test of it. Add [[bin]] name = \"{name}\", test = false."));
            }
            self.listing(&shown, &listing, &text);
        }
        for module in files::modules(root) {
            let shown = files::relative(root, &module);
            let text = fs::read_to_string(&module).unwrap_or_default();
            let name = module.file_stem().unwrap_or_default().to_string_lossy();
            let library = fs::read_to_string(module.with_file_name("lib.rs")).unwrap_or_default();
            let declared = |line: &str| line.trim().ends_with(&format!("mod {name};"));
            if name != "lib" && !library.lines().any(declared) {
                self.problems.push(format!("{shown}:1: nothing compiles this file. Declare it in lib.rs, `pub mod {name};`, or make it a listing below src/bin."));
            }
            self.listing(&shown, &module, &text);
        }
        for package in files::packages(root) {
            let manifest = package.join("Cargo.toml");
            if !has_lints(&manifest) {
                let manifest = files::relative(root, &manifest);
                self.problems.push(format!("{manifest}:1: these listings are not linted as the others are. Add [lints], workspace = true."));
            }
            for test in files::files(&package.join("tests"), "rs") {
                let text = fs::read_to_string(&test).unwrap_or_default();
                if !text.lines().any(|line| line == ON_TRUST) {
                    let shown = files::relative(root, &test);
                    self.problems.push(format!("{shown}:1: these tests are run again though nothing that they read has changed. Add the line `{ON_TRUST}` after what it uses, and to [dev-dependencies] of the package `trust = {{ path = \"../../../tests/trust\" }}`."));
                }
                if text.contains("\"unshare\"") && !text.contains(LEFT_OUT) {
                    let shown = files::relative(root, &test);
                    self.problems.push(format!("{shown}:1: these tests start `unshare` and fail where nobody may have namespaces. Let each of them return at once if `{LEFT_OUT}\"its name\")`."));
                }
            }
            // What comes before Part I lies in src itself.
            let name = package.strip_prefix(root.join("listings")).unwrap_or(&package);
            let chapter = root.join("src").join(name.strip_prefix("front").unwrap_or(name));
            if !chapter.with_extension("md").is_file() {
                let (package, chapter) =
                    (files::relative(root, &package), files::relative(root, &chapter));
                self.problems.push(format!(
                    "{package}:1: is a package without a chapter. Write {chapter}.md or rename it."
                ));
            }
        }
    }

    /// What holds for every file that a page shows.
    fn listing(&mut self, shown: &str, listing: &Path, text: &str) {
        let lines = text.lines().filter(|line| !line.contains("ANCHOR")).count();
        if lines > LONGEST {
            self.problems.push(format!(
                "{shown}:1: {lines} lines, and a listing has at most {LONGEST}. Split it."
            ));
        }
        let wide = |line: &str| line.chars().count() > WIDEST;
        if let Some(line) = text.lines().position(wide) {
            self.problems.push(format!(
                "{shown}:{}: a line over {WIDEST} columns, comments too. Break it.",
                line + 1
            ));
        }
        self.anchors(shown, listing, text);
    }

    fn anchors(&mut self, shown: &str, listing: &Path, text: &str) {
        let declares = |line: &str| line.ends_with(';') && line.contains("mod ");
        let bare = |line: &str| line.is_empty() || line.starts_with("//!") || declares(line);
        if listing.ends_with("src/lib.rs") && text.lines().all(|line| bare(line.trim())) {
            return;
        }
        let Some(used) = self.used.get(listing) else {
            return self
                .problems
                .push(format!("{shown}:1: no page shows this listing. Include it or remove it."));
        };
        for (line, name, end) in anchors(text) {
            if !anchors(text).any(|(_, other, other_end)| other == name && other_end != end) {
                let missing = if end { "ANCHOR" } else { "ANCHOR_END" };
                self.problems.push(format!("{shown}:{line}: `{name}` has no {missing}. Add it."));
            } else if !end && !used.contains(name) {
                self.problems
                    .push(format!("{shown}:{line}: no page uses the anchor `{name}`. Remove it."));
            }
        }
    }

    fn sessions(&mut self, root: &Path, run: impl Fn(&Path) -> Result<Run, String>) {
        let mut played = BTreeSet::new();
        let mut drawn = BTreeSet::new();
        for script in files::sessions(root) {
            let shown = files::relative(root, &script);
            match run(&script) {
                Ok(run) => {
                    played.extend(run.listings);
                    if run.ladder {
                        drawn.insert(script.clone());
                    }
                }
                Err(why) => self.problems.push(format!("{shown}:1: {why}")),
            }
            if drawn.contains(&script)
                && !self.used.contains_key(&script.with_extension("ladder.md"))
            {
                self.problems.push(format!(
                    "{shown}:1: no page shows the ladder of this session. Include its .ladder.md or drop `ladder`."
                ));
            }
            if !self.used.contains_key(&script.with_extension("md")) {
                self.problems.push(format!(
                    "{shown}:1: no page shows this session. Include its .md or remove it."
                ));
            }
        }
        for package in files::packages(root) {
            for kind in ["md", "svg", "json"] {
                for file in files::files(&package.join("sessions"), kind) {
                    let shown = files::relative(root, &file);
                    let of = file.with_extension("");
                    let ladder = kind != "md" || of.extension().is_some_and(|e| e == "ladder");
                    let script = if ladder { of } else { file }.with_extension("toml");
                    if !script.is_file() {
                        self.problems
                            .push(format!("{shown}:1: a recording without its script. Remove it."));
                    } else if ladder && !drawn.contains(&script) {
                        self.problems.push(format!(
                            "{shown}:1: a ladder that no script asks for. Remove it, or write `ladder = true`."
                        ));
                    }
                }
            }
        }
        for (listing, place) in &self.not_run {
            let name = listing.file_stem().unwrap_or_default().to_string_lossy();
            if !played.contains(name.as_ref()) {
                self.problems.push(format!("{place}: nothing runs `{name}`: the block is `no_run` and no session starts it. Write one, or drop `no_run`."));
            }
        }
    }

    fn pictures(&mut self, root: &Path) {
        for source in pictures::sources(root) {
            if !self.used.contains_key(&source.with_extension("svg")) {
                let shown = files::relative(root, &source);
                self.problems.push(format!(
                    "{shown}:1: no page shows this picture. Include its .svg or remove it."
                ));
            }
        }
    }
}

/// (line, name, whether it is an end)
fn anchors(text: &str) -> impl Iterator<Item = (usize, &str, bool)> {
    text.lines().enumerate().filter_map(|(number, line)| {
        let found = ANCHOR.captures(line)?;
        Some((number + 1, found.get(2)?.as_str(), found.get(1).is_some()))
    })
}

fn has_bin(manifest: &Path, name: &str) -> bool {
    let text = fs::read_to_string(manifest).unwrap_or_default();
    let Ok(manifest) = text.parse::<toml::Table>() else {
        return false;
    };
    let bins = manifest.get("bin").and_then(|bins| bins.as_array());
    bins.into_iter().flatten().any(|bin| {
        bin.get("name").and_then(|n| n.as_str()) == Some(name)
            && bin.get("test").and_then(|t| t.as_bool()) == Some(false)
    })
}

/// Whether a package takes the lints of the workspace.
fn has_lints(manifest: &Path) -> bool {
    let text = fs::read_to_string(manifest).unwrap_or_default();
    let manifest = text.parse::<toml::Table>().unwrap_or_default();
    let lints = manifest.get("lints").and_then(|lints| lints.get("workspace"));
    lints.and_then(|taken| taken.as_bool()) == Some(true)
}

/// Resolves `..` by the letters of the path; the file need not exist.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(out.pop()),
            Component::CurDir => {}
            part => out.push(part),
        }
    }
    out
}

/// How to get a recording or a picture whose source is there.
fn recorded(file: &Path) -> Option<String> {
    let name = file.file_name()?.to_str()?;
    let stem = name.split('.').next()?;
    let there = |kind| file.with_file_name(format!("{stem}.{kind}")).is_file();
    let dir = file.parent()?;
    match dir.file_name()?.to_str()? {
        "sessions" if there("toml") => {
            let chapter = dir.parent()?.components().rev().take(2);
            let chapter: Vec<_> = chapter.map(|part| part.as_os_str().to_string_lossy()).collect();
            Some(format!(
                "Record it: SNAPSHOTS=overwrite cargo test --test sessions -- {}/{}",
                chapter.get(1)?,
                chapter.first()?
            ))
        }
        "pictures" if there("pikchr") => {
            Some("Draw it: SNAPSHOTS=overwrite cargo test --test book".into())
        }
        _ => None,
    }
}
