//! The book as mdBook renders it, read as a browser would.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::thread;

use mdbook_driver::MDBook;
use regex::Regex;
use scraper::{ElementRef, Html, Selector};

use crate::{files, manual, search, words};

static MAN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^https://man7\.org/linux/man-pages/man(\d)/([\w.-]+)\.(\d)\.html(?:#\S+)?$")
        .expect("a valid pattern")
});
static RFC: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^https://www\.rfc-editor\.org/rfc/rfc(\d+)(?:\.html)?(?:#\S+)?$")
        .expect("a valid pattern")
});

static KEY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\bCtrl-[A-Z]\b").expect("a valid pattern"));

/// Builds the book below `root` and gives every problem as `file:line: …`.
pub fn check(root: &Path) -> Vec<String> {
    match build(root) {
        Ok((out, order)) => {
            let pages = Pages::read(root, out.path());
            let mut problems = pages.check();
            let in_order = pages.in_order(&order);
            problems.extend(words::check(root, &words_of(&in_order)));
            problems.extend(search::check(root, &sections_of(&in_order)));
            problems
        }
        Err(why) => vec![format!("src/SUMMARY.md:1: the book does not build: {why}")],
    }
}

/// Writes the word list of the course below `root`.
pub fn write_words(root: &Path) -> Result<(), String> {
    let (out, order) = build(root)?;
    let pages = Pages::read(root, out.path());
    search::write(root, &sections_of(&pages.in_order(&order))).map_err(|e| e.to_string())
}

/// The book, and its pages in reading order.
fn build(root: &Path) -> Result<(tempfile::TempDir, Vec<String>), String> {
    let out = tempfile::tempdir().map_err(|e| format!("no directory to build in: {e}"))?;
    search::begin(root).map_err(|e| format!("no word list: {e}"))?;
    let mut book = MDBook::load(root).map_err(|e| format!("{e:#}"))?;
    book.config.build.build_dir = out.path().to_owned();
    // All pages once more, in one and as an index: most of the time, and nothing
    // that the pages do not have.
    for all in ["output.html.print.enable", "output.html.search.enable"] {
        book.config.set(all, false).map_err(|e| format!("{e:#}"))?;
    }
    book.build().map_err(|e| format!("{e:#}"))?;
    let chapters = book.book.chapters().filter_map(|chapter| chapter.path.as_ref());
    let order = chapters.map(|path| files::relative(root, &path.with_extension("html"))).collect();
    Ok((out, order))
}

/// What the checks need of a page. Reading it is most of the work and concerns
/// this page alone, so each processor reads some.
struct Page {
    /// `foundations/channels.html`
    name: String,
    /// The chapter, and what it holds.
    source: String,
    text: String,
    ids: Vec<String>,
    /// Each word that it defines, and the id of the definition.
    defined: Vec<(String, String)>,
    /// Where each link leads, and its words.
    links: Vec<(String, String)>,
    /// What no other page has to do with.
    problems: Vec<String>,
    prose: Vec<words::Prose>,
    sections: Vec<search::Section>,
}

struct Pages {
    out: PathBuf,
    pages: BTreeMap<String, Page>,
}

fn words_of<'a>(pages: &[&'a Page]) -> Vec<words::Page<'a>> {
    let page = |page: &&'a Page| words::Page {
        name: &page.name,
        source: &page.source,
        text: &page.text,
        prose: &page.prose,
    };
    pages.iter().map(page).collect()
}

fn sections_of<'a>(pages: &[&'a Page]) -> Vec<&'a search::Section> {
    pages.iter().flat_map(|page| &page.sections).collect()
}

impl Pages {
    fn read(root: &Path, out: &Path) -> Pages {
        // Some are the same chapters once more, or a fragment of a page.
        let paths: Vec<PathBuf> = files::walk(out, "html")
            .into_iter()
            .filter(|path| {
                let name = files::relative(out, path);
                !matches!(name.as_str(), "print.html" | "toc.html" | "404.html")
            })
            .collect();
        let workers = thread::available_parallelism().map_or(1, NonZero::get);
        let read = &|first| {
            let some = paths.iter().skip(first).step_by(workers);
            some.map(|path| Page::read(root, out, path)).collect::<Vec<_>>()
        };
        let pages = thread::scope(|scope| {
            let workers: Vec<_> =
                (0..workers).map(|first| scope.spawn(move || read(first))).collect();
            let pages = workers.into_iter().flat_map(|worker| match worker.join() {
                Ok(pages) => pages,
                Err(panic) => std::panic::resume_unwind(panic),
            });
            pages.map(|page| (page.name.clone(), page)).collect()
        });
        Pages { out: out.to_owned(), pages }
    }

    fn in_order(&self, order: &[String]) -> Vec<&Page> {
        order.iter().filter_map(|name| self.pages.get(name)).collect()
    }

    fn check(&self) -> Vec<String> {
        let mut problems = Vec::new();
        // index.html is a copy of the first chapter.
        for page in self.pages.values().filter(|page| !page.text.is_empty()) {
            problems.extend_from_slice(&page.problems);
            problems.extend(page.links.iter().filter_map(|(to, text)| self.link(page, to, text)));
        }
        // mdBook renders a picture twice, once to enlarge.
        problems.dedup();
        problems
    }

    fn link(&self, page: &Page, href: &str, text: &str) -> Option<String> {
        if href.contains("://") {
            return outside(href, text).map(|why| page.problem(href, &why));
        }
        let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
        let target = match path {
            "" => PathBuf::from(&page.name),
            path => Path::new(&page.name).parent().unwrap_or(Path::new("")).join(path),
        };
        let target = files::relative(&self.out, &resolve(&self.out.join(target)));
        let written = href.replace(".html", ".md");
        if !self.out.join(&target).is_file() {
            return Some(
                page.problem(&written, &format!("the link to `{written}` leads nowhere. Mend it.")),
            );
        }
        let there = self.pages.get(&target)?;
        // Whoever follows a word wants what it means, and not the top of a page.
        if fragment.is_empty()
            && !path.is_empty()
            && let Some(id) = there.defines(text)
        {
            return Some(page.problem(
                &format!("[{}]({written})", text.trim()),
                &format!(
                    "the link to `{}` leads to the top of a page. Lead it to the definition: `{written}#{id}`.",
                    text.trim()
                ),
            ));
        }
        let ids = &there.ids;
        (!fragment.is_empty() && !ids.iter().any(|id| id == fragment)).then(|| {
            page.problem(&written, &format!("`{target}` has no `#{fragment}`. Mend the fragment."))
        })
    }
}

impl Page {
    fn read(root: &Path, out: &Path, path: &Path) -> Page {
        let name = files::relative(out, path);
        let html = Html::parse_document(&fs::read_to_string(path).unwrap_or_default());
        let all = |css: &str| html.select(&selector(css)).collect::<Vec<_>>();
        let ids = all("[id]").into_iter().filter_map(|e| e.attr("id")).map(str::to_owned).collect();
        let term = |dfn: ElementRef| Some((dfn.text().collect(), dfn.attr("id")?.to_owned()));
        let defined = all("dfn[id]").into_iter().filter_map(term).collect();
        let chapter = Path::new("src").join(Path::new(&name).with_extension("md"));
        let text = fs::read_to_string(root.join(&chapter)).unwrap_or_default();
        let main = html.select(&selector("main")).next();
        let mut page = Page {
            source: files::relative(root, &chapter),
            prose: main.map(|main| words::prose(&name, main)).unwrap_or_default(),
            sections: main.map(|main| search::sections(&name, main)).unwrap_or_default(),
            name,
            text,
            ids,
            defined,
            links: Vec::new(),
            problems: Vec::new(),
        };
        if !page.text.is_empty() {
            page.check(out, main.unwrap_or(html.root_element()));
        }
        page
    }

    /// Notes where it leads, and what is wrong with it by itself.
    fn check(&mut self, out: &Path, main: ElementRef) {
        let mut problems = Vec::new();
        for left in main.text().filter_map(|t| t.lines().find(|l| l.contains("{{#"))) {
            let why = "an unexpanded `{{#` is left on the page. Mend the include, or escape it.";
            problems.push(self.problem(left.trim(), why));
        }
        let empty = |th: ElementRef| th.text().all(|text| text.trim().is_empty());
        if main.select(&selector("th")).any(empty) {
            let why = "a table's heading is empty. Give it a word (as `<span class=\"by\">…</span>`, if the columns are compared: a phone sets them side by side).";
            problems.push(self.problem("| |", why));
        }
        problems.extend(keys(main).iter().map(|key| {
            let why = format!("`{key}` can break at its hyphen. Write `<kbd>{key}</kbd>`.");
            self.problem(key, &why)
        }));
        let mut seen = HashSet::new();
        for id in self.ids.iter().filter(|id| !seen.insert(id.as_str())) {
            problems.push(self.problem(
                &format!("id=\"{id}\""),
                &format!("two elements have the id `{id}`. Rename a heading."),
            ));
        }
        problems.extend(main.select(&selector("img, svg")).filter_map(|e| picture(self, e)));
        problems.extend(main.select(&selector("img")).filter_map(|e| self.image(out, e)));
        let link = |a: ElementRef| (a.attr("href").unwrap_or_default().into(), a.text().collect());
        self.links = main.select(&selector("a[href]")).map(link).collect();
        self.problems = problems;
    }

    /// An image that is not there. mdBook says nothing of it.
    fn image(&self, out: &Path, image: ElementRef) -> Option<String> {
        let src = image.attr("src").unwrap_or_default();
        let file = out.join(&self.name).parent()?.join(src);
        let there = src.contains("://") || src.starts_with("data:") || file.is_file();
        (!there).then(|| self.problem(src, &format!("there is no image `{src}`. Mend the path.")))
    }

    /// The id under which this page defines a word, or several of it.
    fn defines(&self, word: &str) -> Option<&str> {
        let same = |text: &str| {
            let (text, word) = (text.trim().to_lowercase(), word.trim().to_lowercase());
            word == text || word.strip_suffix('s') == Some(&text)
        };
        self.defined.iter().find(|(term, _)| same(term)).map(|(_, id)| id.as_str())
    }

    /// A problem, at the line of the chapter where `needle` first stands.
    fn problem(&self, needle: &str, why: &str) -> String {
        let line = self.text.lines().position(|line| line.contains(needle)).map_or(1, |n| n + 1);
        format!("{}:{line}: {why}", self.source)
    }
}

/// Citations have one form each, so that a reader knows where one leads.
fn outside(href: &str, text: &str) -> Option<String> {
    if href.contains("man7.org") {
        let found = MAN.captures(href);
        let well = found
            .as_ref()
            .is_some_and(|m| m[1] == m[3] && text.contains(&format!("{}({})", &m[2], &m[3])));
        if let Some(page) = found.filter(|_| well) {
            return manual::lacks(Path::new(manual::MANUAL), &page[2], &page[3]);
        }
        return (!well).then(|| {
            format!("`{text}` → {href} is no man page link. Write [`name(2)`](https://man7.org/linux/man-pages/man2/name.2.html).")
        });
    }
    if href.contains("rfc-editor.org") {
        let well = RFC.captures(href).is_some_and(|m| text.contains(&format!("RFC {}", &m[1])));
        return (!well).then(|| {
            format!("`{text}` → {href} is no RFC link. Write [RFC 9293, section 3.5](https://www.rfc-editor.org/rfc/rfc9293#section-3.5).")
        });
    }
    None
}

/// The keys in a text that is not marked as such, as Ctrl-C.
fn keys(main: ElementRef) -> Vec<String> {
    let texts = main.descendants().filter_map(|node| {
        let key = KEY.find(node.value().as_text()?)?.as_str();
        let mut around = node.ancestors().filter_map(|at| at.value().as_element());
        let marked = around.any(|e| matches!(e.name(), "kbd" | "pre" | "code" | "svg"));
        (!marked).then(|| key.to_owned())
    });
    texts.collect()
}

/// A picture says in words what it shows, or that it shows nothing.
fn picture(page: &Page, element: ElementRef) -> Option<String> {
    let name = element.value().name();
    let hidden =
        element.attr("aria-hidden") == Some("true") || element.attr("role") == Some("presentation");
    let described = match name {
        "img" => element.attr("alt").is_some_and(|alt| !alt.trim().is_empty()),
        _ => element
            .select(&selector("title"))
            .any(|t| !t.text().collect::<String>().trim().is_empty()),
    };
    let mend = if name == "img" { "an alt text" } else { "a <title>" };
    let needle = element.attr("src").unwrap_or("<svg");
    (!hidden && !described).then(|| {
        page.problem(needle, &format!("this picture has no text alternative. Give it {mend}."))
    })
}

fn resolve(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a valid selector")
}
