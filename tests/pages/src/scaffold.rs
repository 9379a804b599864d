//! What is typed for every chapter and every listing, written by a command.

use std::fs;
use std::path::Path;

/// Writes a chapter `PART/CHAPTER`: its page, its package with a first listing
/// and a script for it, and its line in the summary. Gives what was written and
/// what to do next.
pub fn chapter(root: &Path, place: &str, title: &str) -> Result<String, String> {
    let (part, name) = parts(place)?;
    let page = root.join("src").join(part).join(name).with_extension("md");
    let package = root.join("listings").join(part).join(name);
    for taken in [&page, &package] {
        if taken.exists() {
            return Err(format!("{} is there already. Choose another name.", taken.display()));
        }
    }
    let summary = root.join("src/SUMMARY.md");
    let text = read(&summary)?;
    let line = format!("- [{title}]({part}/{name}.md)");
    let mut lines: Vec<&str> = text.lines().collect();
    let of_part = format!("]({part}/");
    let Some(last) = lines.iter().rposition(|line| line.contains(&of_part)) else {
        return Err(format!(
            "src/SUMMARY.md has no chapter of {part} yet. Add its heading, `# …`, and below it this line, then type the command again: {line}"
        ));
    };
    if !lines.iter().any(|line| line.contains(&format!("]({part}/{name}.md)"))) {
        lines.insert(last + 1, &line);
    }

    let listing = first_listing(name);
    write(&package.join("Cargo.toml"), &MANIFEST.replace("CHAPTER", name))?;
    write(&page, &fill(PAGE, part, name, &listing).replace("TITLE", title))?;
    write(&summary, &(lines.join("\n") + "\n"))?;
    let written = add(root, part, name, &listing)?;
    Ok(format!(
        "wrote {}, {}/Cargo.toml,\n{written}\nand a line of src/SUMMARY.md (move it to its place).\n\nNext: fill them; `SNAPSHOTS=overwrite cargo test --test sessions -- {place}` records the run;\n`cargo test` says what is missing.",
        shown(root, &page),
        shown(root, &package),
    ))
}

/// Writes a listing `PART/CHAPTER/NAME` and a script that runs it. Gives what was
/// written, and the lines for the page.
pub fn listing(root: &Path, place: &str) -> Result<String, String> {
    let (place, name) = place.rsplit_once('/').unwrap_or((place, ""));
    let (part, chapter) = parts(place)?;
    if !well(name) {
        return Err(format!(
            "`{name}` is no name for a listing. Write PART/CHAPTER/NAME, in lower case with hyphens."
        ));
    }
    let package = root.join("listings").join(part).join(chapter);
    if !package.is_dir() {
        return Err(format!(
            "there is no chapter {part}/{chapter}. Write it first: cargo new-chapter {part}/{chapter} \"Its title\""
        ));
    }
    let written = add(root, part, chapter, name)?;
    Ok(format!(
        "wrote {written}.\n\nFor src/{part}/{chapter}.md:\n\n{}",
        fill(SHOWN, part, chapter, name)
    ))
}

/// What was written by command and is there still, as `file:line: …`.
pub fn left(root: &Path) -> Vec<String> {
    let mut problems = Vec::new();
    for page in crate::files::walk(&root.join("src"), "md") {
        let text = fs::read_to_string(&page).unwrap_or_default();
        for (n, line) in text.lines().enumerate() {
            if placeholders().any(|placeholder| placeholder == line.trim()) {
                let (page, n) = (shown(root, &page), n + 1);
                problems.push(format!(
                    "{page}:{n}: `{}` is as `cargo new-chapter` wrote it. Write what belongs there, or remove it.",
                    line.trim()
                ));
            }
        }
    }
    for listing in crate::files::listings(root) {
        if fs::read_to_string(&listing).is_ok_and(|text| text == PROGRAM) {
            problems.push(format!(
                "{}:1: is as `cargo new-listing` wrote it. Write the program, or remove it.",
                shown(root, &listing)
            ));
        }
    }
    let title = SCRIPT.lines().next().unwrap_or_default();
    for script in crate::files::sessions(root) {
        let text = fs::read_to_string(&script).unwrap_or_default();
        if let Some(n) = text.lines().position(|line| line == title) {
            let script = shown(root, &script);
            problems.push(format!(
                "{script}:{}: this title is as `cargo new-listing` wrote it. Say what the run shows.",
                n + 1
            ));
        }
    }
    problems
}

/// The lines of a new page that are to be replaced: what is neither markup nor
/// what any page may say.
fn placeholders() -> impl Iterator<Item = &'static str> {
    let stays = |line: &&str| {
        let markup = ["#", "```", "{{", "<p", "<div", "</", "<details"];
        line.is_empty() || *line == PREDICT || markup.iter().any(|mark| line.starts_with(mark))
    };
    PAGE.lines().filter(move |line| !stays(line))
}

/// The files of a listing, and its entry in the manifest.
fn add(root: &Path, part: &str, chapter: &str, name: &str) -> Result<String, String> {
    let package = root.join("listings").join(part).join(chapter);
    let program = package.join("src/bin").join(name).with_extension("rs");
    let script = package.join("sessions").join(name).with_extension("toml");
    for taken in [&program, &script] {
        if taken.exists() {
            return Err(format!("{} is there already. Choose another name.", taken.display()));
        }
    }
    let twins = crate::files::listings(root);
    if let Some(twin) = twins.iter().find(|path| path.file_stem() == program.file_stem()) {
        return Err(format!(
            "{} has this name, and `cargo run --bin {name}` must find one. Choose another.",
            shown(root, twin)
        ));
    }
    let manifest = package.join("Cargo.toml");
    let entry = format!("\n[[bin]]\nname = \"{name}\"\ntest = false\n");
    write(&manifest, &(read(&manifest)?.trim_end().to_owned() + "\n" + &entry))?;
    write(&program, PROGRAM)?;
    write(&script, &fill(SCRIPT, part, chapter, name))?;
    Ok(format!("{} and {}", shown(root, &program), shown(root, &script)))
}

/// `PART/CHAPTER`, as its two names.
fn parts(place: &str) -> Result<(&str, &str), String> {
    match place.split_once('/') {
        Some((part, name)) if well(part) && well(name) => Ok((part, name)),
        _ => Err(format!(
            "`{place}` is no place for a chapter. Write PART/CHAPTER, in lower case with hyphens: ipc/pipes."
        )),
    }
}

/// Words of the field, in kebab-case.
fn well(name: &str) -> bool {
    let letters = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    letters && name.starts_with(|c: char| c.is_ascii_lowercase()) && !name.ends_with('-')
}

/// A chapter's first listing is called as the chapter, until it has a better name.
fn first_listing(chapter: &str) -> String {
    format!("{chapter}-first")
}

fn fill(text: &str, part: &str, chapter: &str, listing: &str) -> String {
    text.replace("PART", part).replace("CHAPTER", chapter).replace("LISTING", listing)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("cannot read {}: {e}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let dir = path.parent().unwrap_or(path);
    let wrote = fs::create_dir_all(dir).and_then(|()| fs::write(path, text));
    wrote.map_err(|e| format!("cannot write {}: {e}", path.display()))
}

fn shown(root: &Path, path: &Path) -> String {
    crate::files::relative(root, path)
}

const MANIFEST: &str = "\
[package]
name = \"CHAPTER\"
version.workspace = true
edition.workspace = true
license.workspace = true
publish.workspace = true

[lints]
workspace = true
";

const PROGRAM: &str = "\
use std::io::{self, Write};

fn main() -> io::Result<()> {
    writeln!(io::stdout(), \"hello\")
}
";

const SCRIPT: &str = "\
title = \"What the run shows\"

[[step]]
terminal = \"shell\"
run = \"cargo run --bin LISTING\"
exit = 0
";

const SHOWN: &str = "\
<p class=\"file\">listings/PART/CHAPTER/src/bin/LISTING.rs</p>

```rust
{{#rustdoc_include ../../listings/PART/CHAPTER/src/bin/LISTING.rs}}
```

{{#include ../../listings/PART/CHAPTER/sessions/LISTING.md}}
";

/// A line of a new page that a finished one may have.
const PREDICT: &str = "**Predict** what it prints.";

const PAGE: &str = "\
# TITLE

A question that itches, in two or three sentences.

<p class=\"file\">listings/PART/CHAPTER/src/bin/LISTING.rs</p>

```rust
{{#rustdoc_include ../../listings/PART/CHAPTER/src/bin/LISTING.rs}}
```

<div class=\"predict\">

**Predict** what it prints.

</div>

{{#include ../../listings/PART/CHAPTER/sessions/LISTING.md}}

What it printed, in words, and the rule of this chapter in one sentence.

## Break it

<details class=\"deeper\">
<summary>Deeper: what a beginner can leave out</summary>

The exact statement, with its exceptions.

</details>

## Check yourself

<details>
<summary>Predict: what does …?</summary>

The answer, worked out.

</details>

<details>
<summary>Why …?</summary>

The answer.

</details>

<details>
<summary>When …?</summary>

The answer.

</details>
";
