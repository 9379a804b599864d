//! The checker, checked: a small course that is whole, then one broken in each
//! way that the checker guards against, with the message it must give.

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use libtest_mimic::{Arguments, Failed, Trial};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use pages::includes::{self, Run};
use pages::{
    block, limits, manual, pictures, predictions, rendered, scaffold, search, search_split,
    versions,
};
use stage::inputs::Inputs;
use stage::trust::Passes;
use tempfile::TempDir;

/// A file of the small course, and what it holds in the broken one.
type Broken<'a> = (&'a str, &'a str);

const CHAPTER: &str = r#"# One

<p class="file">listings/part/one/src/bin/demo.rs</p>

```rust,no_run
{{#rustdoc_include ../../listings/part/one/src/bin/demo.rs:body}}
```

{{#include ../../listings/part/one/sessions/demo.md}}

## A heading

[here](#a-heading), [`read(2)`](https://man7.org/linux/man-pages/man2/read.2.html),
[RFC 9293](https://www.rfc-editor.org/rfc/rfc9293), ![a dot](dot.svg)

## Check yourself

<details><summary>One?</summary>1</details>
<details><summary>Two?</summary>2</details>
<details><summary>Three?</summary>3</details>
"#;
const LISTING: &str =
    "fn main() {\n    // ANCHOR: body\n    println!(\"hi\");\n    // ANCHOR_END: body\n}\n";
const MANIFEST: &str = "[package]\nname = \"one\"\n[lints]\nworkspace = true\n[[bin]]\nname = \"demo\"\ntest = false\n";
const SCRIPT: &str =
    "title = \"Demo\"\n[[step]]\nterminal = \"shell\"\nrun = \"cargo run --bin demo\"\nexit = 0\n";

/// Writes the small course, with some files replaced or added.
fn course(broken: &[Broken]) -> TempDir {
    let root = tempfile::tempdir().expect("a directory for a fixture");
    let whole = [
        ("book.toml", "[book]\ntitle = \"Fixture\"\n[build]\ncreate-missing = false\n"),
        ("src/SUMMARY.md", "# Summary\n\n- [One](part/one.md)\n"),
        ("src/part/one.md", CHAPTER),
        ("src/part/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("listings/part/one/Cargo.toml", MANIFEST),
        ("listings/part/one/src/bin/demo.rs", LISTING),
        ("listings/part/one/sessions/demo.toml", SCRIPT),
        ("listings/part/one/sessions/demo.md", "recorded\n"),
        ("exercises/exercises/two/more.rs", "fn main() {}\n"),
        ("exercises/info.toml", "[[exercises]]\nname = \"more\"\n"),
    ];
    for (path, text) in whole.iter().chain(broken) {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("files have directories")).expect("a directory");
        fs::write(path, text).expect("a file of a fixture");
    }
    root
}

/// The problems of a broken course must be exactly these.
fn finds(
    check: fn(&Path) -> Vec<String>,
    broken: &[Broken],
    expected: &[&str],
) -> Result<(), Failed> {
    let root = course(broken);
    same(&check(root.path()).join("\n"), &expected.join("\n"))
}

/// Files fit together. A fixture's script runs what its last word says.
fn fits(root: &Path) -> Vec<String> {
    includes::check(root, |script| {
        let text = fs::read_to_string(script).map_err(|e| e.to_string())?;
        let listing = text.split("--bin ").nth(1).and_then(|rest| rest.split('"').next());
        match text.contains("nonsense") {
            true => Err("what is wrong with it".into()),
            false => Ok(Run {
                listings: listing.into_iter().map(str::to_owned).collect(),
                ladder: text.contains("ladder = true"),
            }),
        }
    })
}

fn same(actual: &str, expected: &str) -> Result<(), Failed> {
    match actual == expected {
        true => Ok(()),
        false => Err(format!("expected:\n{expected}\n\ngot:\n{actual}").into()),
    }
}

fn has(actual: &str, parts: &[&str]) -> Result<(), Failed> {
    match parts.iter().find(|part| !actual.contains(*part)) {
        None => Ok(()),
        Some(part) => Err(format!("expected to find:\n{part}\n\nin:\n{actual}").into()),
    }
}

/// The chapter with one text replaced by another.
fn chapter(from: &str, to: &str) -> String {
    assert!(CHAPTER.contains(from), "{from:?} is not in the fixture's chapter");
    CHAPTER.replace(from, to)
}

/// (name, file, what it holds, the messages)
fn of_files() -> Vec<(&'static str, &'static str, String, Vec<&'static str>)> {
    let page = "src/part/one.md";
    let demo = "listings/part/one/src/bin/demo.rs";
    vec![
        ("a whole course has no problem", page, CHAPTER.into(), vec![]),
        (
            "include of a missing file",
            page,
            format!("{CHAPTER}{{{{#include gone.md}}}}\n"),
            vec![
                "src/part/one.md:21: includes src/part/gone.md, which does not exist. Mend the path.",
            ],
        ),
        (
            "include of a missing anchor",
            page,
            chapter(":body", ":boddy"),
            vec![
                "src/part/one.md:6: listings/part/one/src/bin/demo.rs has no anchor `boddy`. Add `// ANCHOR: boddy` and its end, or mend the name.",
                "listings/part/one/src/bin/demo.rs:2: no page uses the anchor `body`. Remove it.",
            ],
        ),
        (
            "include of a file, with its anchors in sight",
            page,
            chapter(".rs:body}}", ".rs}}"),
            vec![
                "src/part/one.md:6: includes listings/part/one/src/bin/demo.rs whole, and `ANCHOR: body` is seen on the page. Put all of it into an anchor, and include that.",
                "listings/part/one/src/bin/demo.rs:2: no page uses the anchor `body`. Remove it.",
            ],
        ),
        (
            "include by line number",
            page,
            format!("{CHAPTER}{{{{#include ../../{demo}:1}}}}\n"),
            vec![
                "src/part/one.md:21: includes listings/part/one/src/bin/demo.rs by line number, which moves. Use an anchor.",
            ],
        ),
        (
            "an anchor without its end",
            demo,
            LISTING.replace("    // ANCHOR_END: body\n", ""),
            vec!["listings/part/one/src/bin/demo.rs:2: `body` has no ANCHOR_END. Add it."],
        ),
        (
            "an unused listing",
            "listings/part/one/src/bin/idle.rs",
            "fn main() {}\n".into(),
            vec![
                "listings/part/one/Cargo.toml:1: does not list `idle`, so `cargo test` runs an empty test of it. Add [[bin]] name = \"idle\", test = false.",
                "listings/part/one/src/bin/idle.rs:1: no page shows this listing. Include it or remove it.",
            ],
        ),
        (
            "a module that nothing compiles",
            "listings/part/one/src/idle.rs",
            "pub fn idle() {}\n".into(),
            vec![
                "listings/part/one/src/idle.rs:1: nothing compiles this file. Declare it in lib.rs, `pub mod idle;`, or make it a listing below src/bin.",
                "listings/part/one/src/idle.rs:1: no page shows this listing. Include it or remove it.",
            ],
        ),
        (
            "a program that is passed off as a module",
            page,
            chapter("rust,no_run", "rust,module"),
            vec![
                "src/part/one.md:5: the fence of listings/part/one/src/bin/demo.rs must be `rust` or `rust,no_run`: skeptic compiles programs, Cargo the modules of a library.",
            ],
        ),
        (
            "an unused session",
            "listings/part/one/sessions/idle.toml",
            SCRIPT.into(),
            vec![
                "listings/part/one/sessions/idle.toml:1: no page shows this session. Include its .md or remove it.",
            ],
        ),
        (
            "an unused picture",
            "listings/part/one/pictures/idle.pikchr",
            "box".into(),
            vec![
                "listings/part/one/pictures/idle.pikchr:1: no page shows this picture. Include its .svg or remove it.",
            ],
        ),
        (
            "a recording without a script",
            "listings/part/one/sessions/idle.md",
            "old\n".into(),
            vec![
                "listings/part/one/sessions/idle.md:1: a recording without its script. Remove it.",
            ],
        ),
        (
            "a ladder that no page shows",
            "listings/part/one/sessions/demo.toml",
            format!("ladder = true\n{SCRIPT}"),
            vec![
                "listings/part/one/sessions/demo.toml:1: no page shows the ladder of this session. Include its .ladder.md or drop `ladder`.",
            ],
        ),
        (
            "a ladder that no script asks for",
            "listings/part/one/sessions/demo.ladder.md",
            "old\n".into(),
            vec![
                "listings/part/one/sessions/demo.ladder.md:1: a ladder that no script asks for. Remove it, or write `ladder = true`.",
            ],
        ),
        (
            "a drawing without a script",
            "listings/part/one/sessions/idle.svg",
            "<svg/>\n".into(),
            vec![
                "listings/part/one/sessions/idle.svg:1: a recording without its script. Remove it.",
            ],
        ),
        (
            "a server that no session runs",
            "listings/part/one/sessions/demo.toml",
            SCRIPT.replace("cargo run --bin demo", "true"),
            vec![
                "src/part/one.md:5: nothing runs `demo`: the block is `no_run` and no session starts it. Write one, or drop `no_run`.",
            ],
        ),
        (
            "a script that cannot be read",
            "listings/part/one/sessions/demo.toml",
            "nonsense".into(),
            vec![
                "listings/part/one/sessions/demo.toml:1: what is wrong with it",
                "src/part/one.md:5: nothing runs `demo`: the block is `no_run` and no session starts it. Write one, or drop `no_run`.",
            ],
        ),
        (
            "an `ignore`",
            page,
            format!("{CHAPTER}\n```rust,ignore\nfn main() {{}}\n```\n"),
            vec![
                "src/part/one.md:22: `ignore` takes a block out of the tests. Use `no_run` and a session.",
            ],
        ),
        (
            "a listing shown untested",
            page,
            chapter("```rust,no_run", "```text"),
            vec![
                "src/part/one.md:5: shows listings/part/one/src/bin/demo.rs untested. Use a `rust` fence and `rustdoc_include`.",
            ],
        ),
        (
            "a caption that names another file",
            page,
            chapter("bin/demo.rs</p>", "bin/other.rs</p>"),
            vec![
                "src/part/one.md:5: the caption above must be `<p class=\"file\">listings/part/one/src/bin/demo.rs</p>`, for that is the file shown.",
            ],
        ),
        (
            "a listing that is too long",
            demo,
            LISTING.replace("hi", &"\\\n".repeat(120)),
            vec![
                "listings/part/one/src/bin/demo.rs:1: 123 lines, and a listing has at most 120. Split it.",
            ],
        ),
        (
            "a package without the lints of the workspace",
            "listings/part/one/Cargo.toml",
            MANIFEST.replace("workspace = true", "rust = {}"),
            vec![
                "listings/part/one/Cargo.toml:1: these listings are not linted as the others are. Add [lints], workspace = true.",
            ],
        ),
        (
            "tests of a chapter that are always run",
            "listings/part/one/tests/always.rs",
            "#[test]\nfn it_holds() {}\n".into(),
            vec![
                "listings/part/one/tests/always.rs:1: these tests are run again though nothing that they read has changed. Add the line `trust::on_trust!();` after what it uses, and to [dev-dependencies] of the package `trust = { path = \"../../../tests/trust\" }`.",
            ],
        ),
        (
            "a test that fails without namespaces",
            "listings/part/one/tests/alone.rs",
            "trust::on_trust!();\n#[test]\nfn it_holds() {\n    Command::new(\"unshare\");\n}\n"
                .into(),
            vec![
                "listings/part/one/tests/alone.rs:1: these tests start `unshare` and fail where nobody may have namespaces. Let each of them return at once if `trust::left_out(\"its name\")`.",
            ],
        ),
        (
            "an exercise that its list does not name",
            "exercises/info.toml",
            "[[exercises]]\nname = \"mroe\"\n".into(),
            vec![
                "exercises/exercises/two/more.rs:1: exercises/info.toml has no exercise `more`, so nobody is led here. Add its entry (exercises/README.md says how), or mend the name.",
            ],
        ),
        (
            "a wrong solution of no exercise",
            "exercises/wrong/two/mroe__early.rs",
            "fn main() {}\n".into(),
            vec![
                "exercises/wrong/two/mroe__early.rs:1: exercises/info.toml has no exercise `mroe`, so nobody is led here. Add its entry (exercises/README.md says how), or mend the name.",
            ],
        ),
        (
            "a chapter that is not in the summary",
            "src/part/two.md",
            CHAPTER.into(),
            vec!["src/part/two.md:1: no line of src/SUMMARY.md leads here. Add one."],
        ),
        (
            "a run that was typed by hand",
            page,
            chapter("## Check", "```text\n$ echo hi\nhi\n```\n\n## Check"),
            vec![
                "src/part/one.md:16: a prompt and output, typed by hand. Record a session and include it, or name the source in a line above: <p class=\"quotation\">…</p>.",
            ],
        ),
        (
            "a quotation, and commands without output",
            page,
            chapter(
                "## Check",
                "<p class=\"quotation\">the manual</p>\n\n```text\n$ echo hi\nhi\n```\n\n```sh\n$ ls\n```\n\n## Check",
            ),
            vec![],
        ),
        (
            "an element that is never closed",
            page,
            chapter("## Check", "<div class=\"predict\">\n\nWhat?\n\n## Check"),
            vec!["src/part/one.md:16: this <div> is never closed. Write </div> at its end."],
        ),
        (
            "an answer that Markdown takes for a list",
            page,
            chapter("## Check", "1. It prints 5.\n2. 250.\n3. 5 or\\. 6.\n4. 7\\.\n\n## Check"),
            vec![
                "src/part/one.md:17: an item that is nothing but a list: a number and a dot begin one. Make it a sentence, or put a backslash before the dot.",
            ],
        ),
        (
            "elements that are closed in another order",
            page,
            chapter("## Check", "<div>\n<figure>\n</div>\n</figure>\n\n`<div>`\n\n## Check"),
            vec![
                "src/part/one.md:16: this <div> is never closed. Write </div> at its end.",
                "src/part/one.md:18: this </div> does not close what was opened last. Mend the order, or remove it.",
            ],
        ),
        (
            "a merge half done",
            page,
            chapter("## Check", "<<<<<<< HEAD\nA.\n=======\nB.\n>>>>>>> other\n\n## Check"),
            vec![
                "src/part/one.md:16: a merge half done. Keep what is right of both.",
                "src/part/one.md:20: a merge half done. Keep what is right of both.",
            ],
        ),
        (
            "a chapter without questions",
            page,
            chapter("## Check yourself", "## More"),
            vec![
                "src/part/one.md:20: no `## Check yourself`. Ask three to five questions, each with its answer in <details>.",
            ],
        ),
        (
            "a chapter with two questions",
            page,
            chapter("<details><summary>Two?</summary>2</details>\n", ""),
            vec![
                "src/part/one.md:16: 2 questions, and a chapter has three to five, each with its answer in <details>.",
            ],
        ),
        (
            "a comment wider than a page",
            demo,
            format!("// {}\n{LISTING}", "wide ".repeat(16)),
            vec![
                "listings/part/one/src/bin/demo.rs:1: a line over 80 columns, comments too. Break it.",
            ],
        ),
        (
            "an exercise that is not there",
            page,
            chapter("## Check", "`cargo exercise it`: `exercises/exercises/one/it.rs`\n\n## Check"),
            vec![
                "src/part/one.md:16: there is no exercises/exercises/one/it.rs. Write it (exercises/README.md says how), or name another.",
            ],
        ),
        (
            "an exercise of another chapter, and no word of how to start it",
            page,
            chapter("## Check", "`exercises/exercises/two/more.rs`\n\n## Check"),
            vec![
                "src/part/one.md:16: exercises/exercises/two/more.rs is another chapter's. This one's are in exercises/exercises/one.",
                "src/part/one.md:16: does not say how more is started. Add `cargo exercise more`.",
            ],
        ),
        (
            "a package without a chapter",
            "listings/part/two/Cargo.toml",
            MANIFEST.into(),
            vec![
                "listings/part/two:1: is a package without a chapter. Write src/part/two.md or rename it.",
            ],
        ),
    ]
}

/// A recorded run: terminals, and what each shows.
fn terminals(shown: &[(&str, &str)]) -> String {
    let terminal = |(name, text): &(&str, &str)| {
        format!(
            "<div class=\"terminal\">\n<p>{name}</p>\n\n<pre tabindex=\"0\"><code>{text}</code></pre>\n\n</div>\n\n"
        )
    };
    shown.iter().map(terminal).collect()
}

/// (name, the question's first line, the run behind it, the messages)
fn of_predictions() -> Vec<(&'static str, &'static str, String, Vec<&'static str>)> {
    let later = || {
        terminals(&[
            ("server", "$ <kbd>serve</kbd>\nlistening\n"),
            ("client", "$ <kbd>ask &amp;&amp; ask again</kbd>\nrefused\n"),
            ("server", "<kbd>^C</kbd>\n"),
        ])
    };
    let question = r#"<div class="predict">"#;
    vec![
        (
            "a prediction, and what is typed later in its run",
            question,
            later(),
            vec![
                "src/part/one.md:9: something is typed in the run demo after something was printed, and may tell the answer. Name the last line that a reader must type before: <div class=\"predict\" data-until=\"TERMINAL: LINE\">, or its beginning and …. What is typed after it is veiled with the run.",
            ],
        ),
        (
            "a prediction that names its line",
            r#"<div class="predict" data-until="client: ask &amp;&amp; ask again">"#,
            later(),
            vec![],
        ),
        (
            "a prediction that names its line by the beginning",
            r#"<div class="predict" data-until="client: ask…">"#,
            later(),
            vec![],
        ),
        (
            "a prediction that names a line of another terminal",
            r#"<div class="predict" data-until="server: ask…">"#,
            later(),
            vec![
                "src/part/one.md:9: `data-until` is `server: ask…`, and no such line is typed in the run demo. Name one: TERMINAL: LINE, or its beginning and ….",
            ],
        ),
        (
            "a prediction of a run in which all is typed before",
            question,
            terminals(&[("server", "$ <kbd>serve</kbd>\n"), ("client", "$ <kbd>ask</kbd>\nno\n")]),
            vec![],
        ),
    ]
}

/// Pages and a glossary: (name, first page, second page, glossary, messages).
fn of_words() -> Vec<(&'static str, &'static str, &'static str, &'static str, Vec<&'static str>)> {
    let port = "[[word]]\nterm = \"port\"\nforms = [\"port number\"]\n";
    let queue = "[[word]]\nterm = \"queue\"\neveryday = true\nforms = [\"accept queue\"]\n";
    let defines = "A <dfn id=\"port\">port</dfn> is a number.\n";
    vec![
        ("a term, then its use", defines, "Two ports.\n", port, vec![]),
        ("a term that a link explains", "A [port](two.md#port).\n", defines, port, vec![]),
        ("a term in code", "`port` `a port` \n```text\nport\n```\n", defines, port, vec![]),
        (
            "the heading over its definition",
            "# Ports\n\n A <dfn id=\"port\">port</dfn>.\n",
            "",
            port,
            vec![],
        ),
        (
            "a term before its definition",
            "It has\ntwo ports.\n",
            defines,
            port,
            vec![
                "src/part/one.md:2: `ports` stands here before src/part/two.md defines it. Say it otherwise, link it to `part/two.md#port`, or define it here.",
            ],
        ),
        (
            "another form of a term, on its own page",
            "",
            "The port number is a port.\nA <dfn id=\"port\">port</dfn>.\n",
            port,
            vec![
                "src/part/two.md:1: `port number` stands here before src/part/two.md defines it. Say it otherwise, link it to `part/two.md#port`, or define it here.",
            ],
        ),
        (
            "an everyday word",
            "They queue up in a queue.\n",
            "A <dfn id=\"queue\">queue</dfn>, the accept queue.\n",
            queue,
            vec![],
        ),
        (
            "a form of an everyday word",
            "In the accept queue.\n",
            "A <dfn id=\"queue\">queue</dfn>.\n",
            queue,
            vec![
                "src/part/one.md:1: `accept queue` stands here before src/part/two.md defines it. Say it otherwise, link it to `part/two.md#queue`, or define it here.",
            ],
        ),
        (
            "a term that is defined twice",
            defines,
            "Once more: a <dfn id=\"port\">port</dfn>.\n",
            port,
            vec![
                "src/part/two.md:1: `port` is defined in src/part/one.md already. Link there, or drop one.",
            ],
        ),
        (
            "a term that nobody defines",
            "A port.\n",
            "",
            port,
            vec![
                "tests/pages/words.toml:1: no page defines `port`. Write <dfn id=\"…\">port</dfn> where it first stands, or drop the word.",
            ],
        ),
        (
            "a definition that the glossary lacks",
            "A <dfn id=\"hat\">hat</dfn>.\n",
            defines,
            port,
            vec![
                "src/part/one.md:1: `hat` is defined and not in the glossary. Add it to tests/pages/words.toml.",
            ],
        ),
        (
            "a definition that cannot be linked to",
            "A <dfn>port</dfn>.\n",
            "",
            port,
            vec![
                "src/part/one.md:1: the definition of `port` has no id to link to. Write <dfn id=\"port\">port</dfn>.",
            ],
        ),
        (
            "a glossary with a word it does not know",
            "",
            "",
            "[[word]]\ntermm = \"port\"\n",
            vec![
                "tests/pages/words.toml:1: TOML parse error at line 2, column 1\n  |\n2 | termm = \"port\"\n  | ^^^^^\nunknown field `termm`, expected one of `term`, `forms`, `everyday`\n",
            ],
        ),
    ]
}

fn in_order(first: &str, second: &str, glossary: &str, expected: &[&str]) -> Result<(), Failed> {
    let broken = [
        ("src/SUMMARY.md", "# Summary\n\n- [One](part/one.md)\n- [Two](part/two.md)\n"),
        ("src/part/one.md", first),
        ("src/part/two.md", second),
        ("tests/pages/words.toml", glossary),
    ];
    finds(rendered::check, &broken, expected)
}

/// What three pages use and no glossary has.
fn undefined() -> Result<(), Failed> {
    let pages = [
        ("src/SUMMARY.md", "# Summary\n\n- [One](one.md)\n- [Two](two.md)\n- [Three](three.md)\n"),
        ("src/one.md", "Rust says SYN.\n"),
        ("src/two.md", "SYN, MTU, and RFC 9293.\n"),
        ("src/three.md", "Segments, and a SYN. RFC 1.\n"),
        ("tests/pages/words.toml", "plain = [\"RFC\"]\nfield = [\"segment\"]\n"),
    ];
    finds(
        rendered::check,
        &pages,
        &[
            "src/one.md:1: `SYN` is used on 3 pages and defined on none. Define it here and add it to tests/pages/words.toml (or to its list `plain`, where every reader of Rust knows it).",
        ],
    )
}

/// A link on a word that the other page defines must lead to its definition.
fn to_the_top() -> Result<(), Failed> {
    let pages = [
        ("src/SUMMARY.md", "# Summary\n\n- [One](one.md)\n- [Two](two.md)\n"),
        ("src/one.md", "A <dfn id=\"pipe\">pipe</dfn> has two ends.\n"),
        ("src/two.md", "[One](one.md), [pipe](one.md#pipe).\n\n[Pipes](one.md) carry bytes.\n"),
        ("tests/pages/words.toml", "plain = []\nfield = []\n[[word]]\nterm = \"pipe\"\n"),
    ];
    finds(
        rendered::check,
        &pages,
        &[
            "src/two.md:3: the link to `Pipes` leads to the top of a page. Lead it to the definition: `one.md#pipe`.",
        ],
    )
}

fn of_pages() -> Vec<(&'static str, String, Vec<&'static str>)> {
    vec![
        ("a whole book has no problem", CHAPTER.into(), vec![]),
        (
            "a broken link",
            format!("{CHAPTER}\n[two](two.md)\n"),
            vec!["src/part/one.md:22: the link to `two.md` leads nowhere. Mend it."],
        ),
        (
            "a broken fragment",
            chapter("(#a-heading)", "(#another)"),
            vec!["src/part/one.md:13: `part/one.html` has no `#another`. Mend the fragment."],
        ),
        (
            "an id twice",
            format!("{CHAPTER}\n<p id=\"a-heading\">once more</p>\n"),
            vec!["src/part/one.md:22: two elements have the id `a-heading`. Rename a heading."],
        ),
        (
            "keys that can break at the hyphen",
            format!("{CHAPTER}\nPress <kbd>Ctrl-C</kbd>, and `Ctrl-Z`.\n\nThen Ctrl-D.\n"),
            vec![
                "src/part/one.md:24: `Ctrl-D` can break at its hyphen. Write `<kbd>Ctrl-D</kbd>`.",
            ],
        ),
        (
            "a table with an empty heading",
            format!("{CHAPTER}\n| | read |\n|---|---|\n| a | b |\n"),
            vec![
                "src/part/one.md:22: a table's heading is empty. Give it a word (as `<span class=\"by\">…</span>`, if the columns are compared: a phone sets them side by side).",
            ],
        ),
        (
            "a picture without a text alternative",
            chapter("![a dot]", "![]"),
            vec!["src/part/one.md:14: this picture has no text alternative. Give it an alt text."],
        ),
        (
            "an image that is not there",
            chapter("(dot.svg)", "(gone.png)"),
            vec!["src/part/one.md:14: there is no image `gone.png`. Mend the path."],
        ),
        (
            "a man page that does not exist",
            chapter(
                "[`read(2)`](https://man7.org/linux/man-pages/man2/read.2.html)",
                "[`reed(2)`](https://man7.org/linux/man-pages/man2/reed.2.html)",
            ),
            vec![
                "src/part/one.md:13: the manual has no reed(2). Mend the name, or install the package that has it and add that to .ci/packages.",
            ],
        ),
        (
            "a drawing without a title",
            format!("{CHAPTER}\n<svg viewBox=\"0 0 1 1\"></svg>\n"),
            vec!["src/part/one.md:22: this picture has no text alternative. Give it a <title>."],
        ),
        (
            "an include that was left",
            format!("{CHAPTER}\n{{{{#include gone.md}}}}\n"),
            vec![
                "src/part/one.md:22: an unexpanded `{{#` is left on the page. Mend the include, or escape it.",
            ],
        ),
        (
            "a man page link of another form",
            chapter("man2/read.2", "man2/read.3"),
            vec![
                "src/part/one.md:13: `read(2)` → https://man7.org/linux/man-pages/man2/read.3.html is no man page link. Write [`name(2)`](https://man7.org/linux/man-pages/man2/name.2.html).",
            ],
        ),
        (
            "an RFC link that leads to another",
            chapter("rfc/rfc9293", "rfc/rfc793"),
            vec![
                "src/part/one.md:14: `RFC 9293` → https://www.rfc-editor.org/rfc/rfc793 is no RFC link. Write [RFC 9293, section 3.5](https://www.rfc-editor.org/rfc/rfc9293#section-3.5).",
            ],
        ),
    ]
}

/// (name, source, the message)
fn of_pictures() -> Vec<(&'static str, &'static str, &'static str)> {
    vec![
        (
            "a picture whose SVG is of another source",
            "# title: A box\n# desc: One box.\nbox\n",
            "listings/part/one/pictures/idle.pikchr:1: its SVG is of another source. Draw it anew: SNAPSHOTS=overwrite cargo test --test book",
        ),
        (
            "a picture without a title",
            "# desc: One box.\nbox\n",
            "listings/part/one/pictures/idle.pikchr:1: has no `# title: …` line. Say what it shows.",
        ),
        (
            "a picture too wide for a phone",
            "# title: A box\n# desc: One box.\nbox width 5in\n",
            "listings/part/one/pictures/idle.pikchr:1: is 724 wide; beyond 480 a phone cannot show its text. Stack it.",
        ),
        (
            "a picture too wide for a phone to show its small text",
            "# title: A box\n# desc: One box.\nbox \"a\" small width 3.2in\n",
            "listings/part/one/pictures/idle.pikchr:1: is 465 wide and has small text; beyond 450 a phone shows that under 10 px. Narrow it.",
        ),
        (
            "a picture that cannot be drawn",
            "# title: A box\n# desc: One box.\nbx\n",
            "listings/part/one/pictures/idle.pikchr:1: /*    1 */  # title: A box\n/*    2 */  # desc: One box.\n/*    3 */  bx\n              ^\nERROR: syntax error",
        ),
    ]
}

/// A program that is still held open for writing is run again, a moment later.
fn busy_program() -> Result<(), Failed> {
    let tries = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&tries);
    block::check(block::LIMIT, move || {
        let tried = seen.fetch_add(1, Ordering::Relaxed);
        assert!(tried >= 2, "Could not run demo {tried}: Text file busy (os error 26)");
    })?;
    same(&tries.load(Ordering::Relaxed).to_string(), "3")
}

/// One that stays busy is no reason to try for ever.
fn always_busy() -> Result<(), Failed> {
    let began = Instant::now();
    let outcome = block::check(Duration::from_secs(1), move || {
        let waited = began.elapsed();
        assert!(
            waited > block::LIMIT / 10,
            "Could not run demo {waited:?}: Text file busy (os error 26)"
        );
    });
    has(&outcome.err().unwrap_or_default(), &["Text file busy"])
}

/// Compiles and runs a block in a process of its own: what the compiler says of
/// it must not look like a failure of ours.
fn block_fails(limit: u64, code: &'static str, part: &str) -> Result<(), Failed> {
    let said = elsewhere(limit, code)?.output()?;
    let why = String::from_utf8_lossy(&said.stdout).into_owned();
    match said.status.success() {
        true => Err("the block passed".into()),
        false if why.len() > 200 => Err(format!("not readable:\n{why}").into()),
        false => has(&why, &[part]),
    }
}

const BLOCK: &str = "--check-block";

fn elsewhere(limit: u64, code: &str) -> Result<Command, Failed> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args([BLOCK, &limit.to_string(), code]);
    Ok(command)
}

/// However the tests end, a block that runs ends too, and its directory goes.
fn interrupted(signal: Signal) -> Result<(), Failed> {
    let place = tempfile::tempdir()?;
    let serve = "fn main() { loop { std::thread::park() } }";
    let mut tests = elsewhere(50, serve)?;
    let mut tests = tests.env("TMPDIR", place.path()).stdout(Stdio::null()).spawn()?;
    let there = place.path().to_string_lossy().into_owned();
    // The program of a block, and who looks after it.
    until(|| programs(&there).iter().any(|exe| exe.contains(".skeptic-bin")), "the block to run")?;
    kill(Pid::from_raw(tests.id() as i32), signal)?;
    tests.wait()?;
    until(|| programs(&there).is_empty(), "what the block was to end")?;
    let left = || fs::read_dir(place.path()).map_or(0, Iterator::count);
    until(|| left() == 0, "its directory to go")
}

/// The programs that have a text in their environment.
fn programs(text: &str) -> Vec<String> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten().map(|p| p.path());
    let with = processes.filter(|process| {
        let environ = fs::read(process.join("environ")).unwrap_or_default();
        String::from_utf8_lossy(&environ).contains(text)
    });
    let exes = with.filter_map(|process| fs::read_link(process.join("exe")).ok());
    exes.map(|exe| exe.to_string_lossy().into_owned()).collect()
}

fn until(done: impl Fn() -> bool, what: &str) -> Result<(), Failed> {
    let end = Instant::now() + Duration::from_secs(40);
    while !done() {
        if Instant::now() > end {
            return Err(format!("waited 40 s for {what}").into());
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}

/// Compiles and runs a block as `tests/skeptic.rs` does.
fn checked(limit: Duration, code: String) -> Result<Result<(), String>, Failed> {
    // Skeptic is told where a build script's output would be, and for what
    // target: this machine.
    let program = std::env::current_exe()?;
    let profile = program.ancestors().nth(2).unwrap_or(Path::new("."));
    let out = profile.join("build/fixture/out").to_string_lossy().into_owned();
    let rustc = Command::new("rustc").arg("-vV").output()?;
    let rustc = String::from_utf8_lossy(&rustc.stdout).into_owned();
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.ok_or("rustc does not say its host")?.to_owned();
    Ok(block::check(limit, move || {
        skeptic::rt::run_test(env!("CARGO_MANIFEST_DIR"), &out, &host, &code);
    }))
}

/// A chapter within its limits, and one over each of them.
fn limited() -> Result<(), Failed> {
    let run = "{{#include ../../listings/part/one/sessions/demo.md}}\n";
    let first = "listings/part/one/sessions/demo.md";
    let whole = format!(
        "# One\n\nWords.\n\n{run}\n<div class=\"predict\">\n\n**Predict** it.\n\n</div>\n\n## Your turn\n\n- Do. `cargo exercise it`\\\n  `exercises/exercises/one/it.rs`\n\n## Check yourself\n"
    );
    let fold = |words: usize| {
        format!(
            "<details class=\"deeper\">\n<summary>Deeper: more</summary>\n\n{}\n</details>\n",
            "word ".repeat(words)
        )
    };
    let with = |more: &str| whole.replace("Words.", more);
    let over = "src/part/one.md:1: ";
    let tries = [
        (whole.clone(), String::new()),
        // Neither what is folded nor a table, a heading, a question counts.
        (format!("{}{}| {} |\n", with(&fold(790)), "## Q\n", "cell ".repeat(2000)), String::new()),
        (
            with(&"word ".repeat(1700)),
            format!(
                "{over}1702 words in the main line, and at most 1600 may be there. Fold or move what a beginner can do without.\n{over}1700 words before the first run, and at most 150 may be there. Let the reader type something first."
            ),
        ),
        (
            with(&fold(801)),
            format!(
                "{over}803 words in folds, and at most 800 may be there. Move what belongs to another chapter."
            ),
        ),
        (
            whole.replace(run, &run.repeat(10)),
            format!(
                "{over}10 runs in the main line, and at most 9 may be there. Fold the ones that a beginner can do without."
            ),
        ),
        (
            whole.replace("**Predict** it.", ""),
            format!(
                "{over}nothing is predicted. Ask before one of the runs, in a <div class=\"predict\">: **Predict** …"
            ),
        ),
        (
            whole.replace("<div class=\"predict\">", "<div>"),
            "src/part/one.md:9: the run behind this **Predict** stands in sight. Put the question into a <div class=\"predict\">.".into(),
        ),
        (
            whole.replace("## Your turn", "## My turn"),
            format!(
                "{over}the reader writes nothing. Add `## Your turn` with one to three exercises, each by its file: exercises/exercises/CHAPTER/NAME.rs."
            ),
        ),
        (
            whole.replace("\\\n  `exer", ", `exer"),
            format!(
                "{over}in *Your turn*, end the text of it with its command and a backslash, `cargo exercise it`\\, and write the file alone on the next line, two spaces in."
            ),
        ),
    ];
    for (page, expected) in tries {
        finds(limits::check, &[("src/part/one.md", &page)], &[&expected])?;
    }
    let typed = "<kbd>a</kbd> <kbd>^C</kbd>".repeat(46);
    finds(
        limits::check,
        &[("src/part/one.md", &whole), (first, &typed)],
        &[&format!(
            "{over}46 turns typed by hand in the main line, and at most 45 may be there. Shorten or fold a run."
        )],
    )?;
    let programs: String =
        (0..11).map(|n| format!("<p class=\"file\">listings/{n}.rs</p>\n")).collect();
    finds(
        limits::check,
        &[("src/part/one.md", &with(&programs))],
        &[&format!(
            "{over}11 programs in the main line, and at most 10 may be there. Fold or drop one."
        )],
    )
}

/// What the commands write is a whole chapter, in which only a recording and
/// words are missing.
fn scaffolds() -> Result<(), Failed> {
    let root = course(&[]);
    let path = root.path();
    scaffold::chapter(path, "part/two", "Two")?;
    let shown = scaffold::listing(path, "part/two/second")?;
    let page = path.join("src/part/two.md");
    let lines = shown.split("two.md:\n\n").nth(1).unwrap_or_default();
    let text =
        fs::read_to_string(&page)?.replace("## Break it\n", &format!("## Break it\n\n{lines}"));
    fs::write(&page, text)?;
    for run in ["two-first", "second"] {
        fs::write(path.join("listings/part/two/sessions").join(run).with_extension("md"), "run\n")?;
    }
    same(&[fits(path), rendered::check(path)].concat().join("\n"), "")?;
    let of_page = |n: usize, what: &str| {
        format!(
            "src/part/two.md:{n}: `{what}` is as `cargo new-chapter` wrote it. Write what belongs there, or remove it.\n"
        )
    };
    let pages: String = [
        (3, "A question that itches, in two or three sentences."),
        (19, "What it printed, in words, and the rule of this chapter in one sentence."),
        (32, "<summary>Deeper: what a beginner can leave out</summary>"),
        (34, "The exact statement, with its exceptions."),
        (41, "<summary>Predict: what does …?</summary>"),
        (43, "The answer, worked out."),
        (48, "<summary>Why …?</summary>"),
        (50, "The answer."),
        (55, "<summary>When …?</summary>"),
        (57, "The answer."),
    ]
    .map(|(n, what)| of_page(n, what))
    .concat();
    let all = ["second", "two-first"];
    let programs = all.map(|name| format!("listings/part/two/src/bin/{name}.rs:1: is as `cargo new-listing` wrote it. Write the program, or remove it.\n"));
    let titles = all.map(|name| format!("listings/part/two/sessions/{name}.toml:1: this title is as `cargo new-listing` wrote it. Say what the run shows.\n"));
    let expected = [pages, programs.concat(), titles.concat()].concat();
    same(&scaffold::left(path).join("\n"), expected.trim_end())?;
    // A part's first chapter: its line is there before its page.
    let summary = path.join("src/SUMMARY.md");
    let before = fs::read_to_string(&summary)?;
    fs::write(&summary, format!("{before}\n# New\n\n- [One](new/one.md)\n"))?;
    scaffold::chapter(path, "new/one", "One")?;
    let lines = fs::read_to_string(&summary)?;
    same(&lines, &format!("{before}\n# New\n\n- [One](new/one.md)\n"))?;
    let refused = [
        scaffold::chapter(path, "part/two", "Two"),
        scaffold::chapter(path, "other/three", "Three"),
        scaffold::chapter(path, "Three", "Three"),
        scaffold::listing(path, "part/two/second"),
        scaffold::listing(path, "part/two/demo"),
        scaffold::listing(path, "part/three/demo"),
        scaffold::listing(path, "part/two/De mo"),
    ];
    let said: Vec<String> = refused.into_iter().filter_map(Result::err).collect();
    let said = said.join("\n").replace(&format!("{}/", path.display()), "");
    same(
        &said,
        "src/part/two.md is there already. Choose another name.\n\
         src/SUMMARY.md has no chapter of other yet. Add its heading, `# …`, and below it this line, then type the command again: - [Three](other/three.md)\n\
         `Three` is no place for a chapter. Write PART/CHAPTER, in lower case with hyphens: ipc/pipes.\n\
         listings/part/two/src/bin/second.rs is there already. Choose another name.\n\
         listings/part/one/src/bin/demo.rs has this name, and `cargo run --bin demo` must find one. Choose another.\n\
         there is no chapter part/three. Write it first: cargo new-chapter part/three \"Its title\"\n\
         `De mo` is no name for a listing. Write PART/CHAPTER/NAME, in lower case with hyphens.",
    )
}

/// What a word is, in Rust as in JavaScript.
fn words_split() -> Result<(), Failed> {
    let lines = include_str!("split.txt").lines().filter(|line| !line.starts_with("# "));
    let pairs = lines.filter_map(|line| line.split_once('\t'));
    let split = |text: &str| format!("{text}\t{}", search_split::split(text).join(" "));
    let (expected, got): (Vec<_>, Vec<_>) =
        pairs.map(|(text, words)| (format!("{text}\t{words}"), split(text))).unzip();
    same(&got.join("\n"), &expected.join("\n"))
}

/// The word list: stale it is refused, and a section keeps its number.
fn word_list() -> Result<(), Failed> {
    let root = course(&[("theme/search.js", "const often = [2];")]);
    let path = root.path();
    has(
        &rendered::check(path).join("\n"),
        &["theme/search.js:1: the word list counts mentions by other numbers"],
    )?;
    fs::write(path.join("theme/search.js"), "const often = [2, 3, 5, 9];")?;
    let read = |name: &str| fs::read_to_string(path.join(search::LIST).join(name));
    rendered::write_words(path)?;
    same(&rendered::check(path).join("\n"), "")?;
    has(
        &read("sections.js")?,
        &["/part/one.html 0 One\na-heading 1 A heading\ncheck-yourself 2 "],
    )?;
    // Its heading, prose, and what is only shown: `hi` stands in the listing.
    has(&read("h.js")?, &["\nheading 1\nhere ;1\nhi ;;0\n"])?;
    has(&read("r.js")?, &["\nread(2) ;1\n", "\nread ;1\n", "\nrecorded ;0\n"])?;

    // What was measured is no word where it is only shown, and is one in prose.
    let section = "## Before it\n\nA new_word, ECONNREFUSED and `os error 13`. It took 117 ms.\n\n```text\nwoken after 115 ms, at tick.rs:116\n```\n\n## A heading";
    fs::write(path.join("src/part/one.md"), chapter("## A heading", section))?;
    fs::write(path.join(search::LIST).join("q.js"), "stray")?;
    has(
        &rendered::check(path).join("\n"),
        &[
            "src/search/",
            ".js:1: the word list is not of these pages (",
            "Write it: SNAPSHOTS=overwrite cargo test --test book",
        ],
    )?;
    rendered::write_words(path)?;
    same(&rendered::check(path).join("\n"), "")?;
    has(&read("sections.js")?, &["0 One\nbefore-it 3 Before it\na-heading 1 A heading\n"])?;
    has(&read("n.js")?, &["\nnew_word ;3\n"])?;
    has(&read("w.js")?, &["\nword ;3\n"])?;
    let numbers = read("1.js")?;
    has(&numbers, &["\n111 ;;3=econnrefused\n", "\n13 ;3=eacces\n", "\n117 ;3"])?;
    if numbers.contains("\n115 ") || numbers.contains("\n116 ") {
        return Err("a time or a source's line, only shown, is a word".into());
    }
    has(&read("e.js")?, &["\neacces ;;3=13\neconnrefused ;3=111\n"])?;
    // How often prose says it, and a heading that is an error's message.
    let section = "## Address already in use\n\nAn oft, an oft. A rare, rare, rare oft's oft's oft. `EPERM`\n\n```text\nshow show rare\n```\n\n## A heading";
    fs::write(path.join("src/part/one.md"), chapter("## A heading", section))?;
    rendered::write_words(path)?;
    has(&read("o.js")?, &["\noft ;;;;;4\n"])?;
    has(&read("r.js")?, &["\nrare ;;;;4\n"])?;
    has(&read("s.js")?, &["\nshow ;;4\n"])?;
    has(&read("e.js")?, &["\neaddrinuse 4=98\n", "\neperm ;4=1\n"])?;
    match read("q.js") {
        Err(_) => Ok(()),
        Ok(_) => Err("a file that nothing writes was left".into()),
    }
}

fn main() -> ExitCode {
    let given: Result<Vec<String>, _> = std::env::args_os().map(|arg| arg.into_string()).collect();
    if let Ok([_, flag, limit, code]) = given.as_deref()
        && flag == BLOCK
    {
        let limit = Duration::from_secs(limit.parse().unwrap_or(1));
        return match checked(limit, code.clone()) {
            Ok(Ok(())) => ExitCode::SUCCESS,
            Ok(Err(why)) => {
                print!("{why}");
                ExitCode::FAILURE
            }
            Err(_) => ExitCode::FAILURE,
        };
    }
    let mut trials = Vec::new();
    for (name, file, text, expected) in of_files() {
        trials.push(Trial::test(name, move || finds(fits, &[(file, &text)], &expected)));
    }
    let manual = Path::new(manual::MANUAL).join("man2/read.2.gz").is_file();
    for (name, text, expected) in of_pages() {
        let asks = name.contains("man page that does not exist");
        let trial = Trial::test(name, move || {
            finds(rendered::check, &[("src/part/one.md", &text)], &expected)
        });
        trials.push(trial.with_ignored_flag(asks && !manual));
    }
    for (name, first, second, glossary, expected) in of_words() {
        trials.push(Trial::test(name, move || in_order(first, second, glossary, &expected)));
    }
    for (name, question, recorded, expected) in of_predictions() {
        trials.push(Trial::test(name, move || {
            let recorded = ("listings/part/one/sessions/demo.md", recorded.as_str());
            let run = "{{#include ../../listings/part/one/sessions/demo.md}}";
            let page = chapter(run, &format!("{question}\n\n**Predict** it.\n\n</div>\n\n{run}"));
            finds(predictions::check, &[("src/part/one.md", &page), recorded], &expected)
        }));
    }
    trials.push(Trial::test("a prediction without a run, and one over a paragraph", || {
        let question = "<div class=\"predict\" data-until=\"shell: a\">\n\n**Predict** it.\n\n</div>\n\n";
        let run = "{{#include ../../listings/part/one/sessions/demo.md}}";
        let page = format!("{question}## A heading\n\n{question}Words,\nand more.\n\n{run}\n");
        let recorded = terminals(&[("shell", "$ <kbd>a</kbd>\nb\n$ <kbd>c</kbd>\n")]);
        let broken = [
            ("src/part/one.md", page.as_str()),
            ("listings/part/one/sessions/demo.md", recorded.as_str()),
        ];
        finds(predictions::check, &broken, &[
            "src/part/one.md:1: `data-until` names a line of a run, and no run stands behind this question. Take it out.",
        ])
    }));
    trials.push(Trial::test("a chapter and a listing, written by command", scaffolds));
    trials.push(Trial::test("a chapter over its limits", limited));
    trials.push(Trial::test("a word that many pages use and none defines", undefined));
    trials
        .push(Trial::test("a word that leads to the top of the page that defines it", to_the_top));
    trials.push(Trial::test("what a word is to the search", words_split));
    trials.push(Trial::test("a word list of other pages", word_list));
    trials.push(Trial::test("a session never recorded, a picture never drawn", || {
        let include = |file: &str| format!("{{{{#include ../../listings/part/one/{file}}}}}\n");
        let page = format!("{CHAPTER}{}{}", include("sessions/new.md"), include("pictures/new.svg"));
        let new = [
            ("src/part/one.md", page.as_str()),
            ("listings/part/one/sessions/new.toml", SCRIPT),
            ("listings/part/one/pictures/new.pikchr", "box"),
        ];
        finds(fits, &new, &[
            "src/part/one.md:21: includes listings/part/one/sessions/new.md, which does not exist. Record it: SNAPSHOTS=overwrite cargo test --test sessions -- part/one",
            "src/part/one.md:22: includes listings/part/one/pictures/new.svg, which does not exist. Draw it: SNAPSHOTS=overwrite cargo test --test book",
        ])
    }));
    trials.push(Trial::test("a crate in two versions, and a block that may get either", || {
        let lock = "[[package]]\nname = \"rand\"\n[[package]]\nname = \"rand\"\n[[package]]\nname = \"nix\"\n";
        let package = format!("{MANIFEST}[dependencies]\nnix = \"1\"\nrand = \"1\"\n");
        let manifest = ("listings/part/one/Cargo.toml", package.as_str());
        let found = "listings/part/one/Cargo.toml: Cargo.lock has 2 versions of rand, and a page's block may be linked with another one. Add rand to the [dev-dependencies] of the root's Cargo.toml.";
        finds(versions::check, &[("Cargo.lock", lock), manifest], &[found])?;
        let ours = ("Cargo.toml", "[dev-dependencies]\nrand = \"1\"\n");
        finds(versions::check, &[("Cargo.lock", lock), manifest, ours], &[])
    }));
    trials.push(Trial::test("two binaries of one name", || {
        let twin = [
            ("listings/part/two/src/bin/demo.rs", LISTING),
            ("listings/part/two/Cargo.toml", MANIFEST),
            ("src/SUMMARY.md", "- [One](part/one.md)\n- [Two](part/two.md)\n"),
            ("src/part/two.md", &CHAPTER.replace("/one/src", "/two/src")),
        ];
        finds(fits, &twin, &[
            "listings/part/two/src/bin/demo.rs:1: listings/part/one/src/bin/demo.rs has this name too, so `cargo run --bin demo` is ambiguous. Rename one.",
        ])
    }));
    for (name, source, expected) in of_pictures() {
        trials.push(Trial::test(name, move || {
            finds(
                pictures::check,
                &[("listings/part/one/pictures/idle.pikchr", source)],
                &[expected],
            )
        }));
    }
    trials.push(Trial::test("a block's program that is busy", busy_program));
    trials.push(Trial::test("a block's program that stays busy", always_busy));
    trials.push(Trial::test("blocks of edition 2024, that fail, that do not end", || {
        let let_chain = "fn main() { if let Some(n) = Some(1) && n > 0 { println!(\"{n}\"); } }";
        block_fails(60, let_chain, "does not compile at edition 2021")?;
        block_fails(60, "fn main() { std::process::exit(1) }", "its run failed")?;
        let serve = "fn main() { loop { std::thread::park() } }";
        block_fails(1, serve, "was still running after 1 s. Mark it `no_run`")
    }));
    for signal in [Signal::SIGINT, Signal::SIGTERM, Signal::SIGKILL] {
        trials.push(Trial::test(format!("a block, and its tests end by {signal}"), move || {
            interrupted(signal)
        }));
    }
    let mut args = Arguments::from_args();
    // Most of them wait for a deadline.
    args.test_threads = args.test_threads.or(Some(8));
    let inputs = Inputs::default();
    let key = || inputs.of_fixtures(pages::SOURCES, include_str!("fixtures.rs"));
    let all = args.filter.is_none() && args.skip.is_empty() && !args.list && !args.ignored;
    let passes = Passes::of("programs of fixtures", Path::new(env!("CARGO_TARGET_TMPDIR")));
    passes.program(file!(), key, all, || libtest_mimic::run(&args, trials).exit_code())
}
