//! What a reader copies from a page builds in a project of the reader's own:
//! `cargo new`, the `Cargo.toml` lines of the pages so far, the page's programs.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

type Lines = toml::Table;

const CAPTION: &str = "<p class=\"file\">Cargo.toml</p>";

#[test]
fn a_page_builds_outside_the_course() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fail = |what: &str, why: &dyn std::fmt::Display| format!("cannot {what}: {why}");
    let home = tempfile::tempdir().map_err(|e| fail("make a directory", &e))?;
    cargo(home.path(), root, &["new", "--quiet", "conversation"])?;
    let project = home.path().join("conversation");
    let bin = project.join("src/bin");
    fs::create_dir(&bin).map_err(|e| fail("make src/bin", &e))?;

    let manifest = project.join("Cargo.toml");
    let new = fs::read_to_string(&manifest).map_err(|e| fail("read Cargo.toml", &e))?;
    let new = new.replace("[dependencies]", "");
    let pages: Vec<(String, String)> = pages(root);
    let any = pages.iter().any(|(_, text)| text.contains(CAPTION));
    // What passed and has not changed is not built again, outside CI.
    let trust = env::var_os("CI").is_none() && env::var_os("FRESH").is_none();
    let mut lines = Lines::new();
    let mut problems = Vec::new();
    for (page, text) in pages {
        lines.extend(told(&text).map_err(|e| format!("src/{page}: {e}"))?);
        let (programs, libraries, crates) = programs(root, &text);
        if let Some(name) = crates.iter().find(|name| !lines.contains_key(*name)) {
            // Until the first page shows its lines, none does.
            if any {
                problems.push(format!(
                    "src/{page}: uses {name}, and no page so far shows its lines. Add a `toml` fence below `{CAPTION}`."
                ));
            }
            continue;
        }
        let all: Vec<&Library> = libraries.iter().collect();
        let told = new.clone() + &dependencies(&lines, &all);
        let files: Vec<PathBuf> = programs.iter().cloned().chain(files(&libraries)).collect();
        let passed = root.join("target/outside").join(key(&told, &files));
        if programs.is_empty() || (trust && passed.exists()) {
            continue;
        }
        fs::write(&manifest, told).map_err(|e| fail("write Cargo.toml", &e))?;
        for library in &libraries {
            let needs: Vec<&Library> = libraries.iter().filter(|l| library.uses(&l.name)).collect();
            let text = dependencies(&beyond(root, library, &lines), &needs);
            library.copy(home.path(), &text).map_err(|e| fail("copy a library", &e))?;
        }
        for program in &programs {
            let name = program.file_name().unwrap_or_default();
            fs::copy(program, bin.join(name)).map_err(|e| fail("copy a program", &e))?;
        }
        match cargo(&project, root, &["check", "--quiet", "--offline", "--bins"]) {
            Ok(()) => fs::write(&passed, &page).map_err(|e| fail("remember what passed", &e))?,
            Err(why) => problems.push(format!(
                "src/{page}: its programs do not build with the Cargo.toml lines shown so far. Mend the lines.\n{why}"
            )),
        }
        for program in &programs {
            let _ = fs::remove_file(bin.join(program.file_name().unwrap_or_default()));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

static RUSTC: LazyLock<Vec<u8>> = LazyLock::new(|| {
    Command::new("rustc").arg("-vV").output().map_or(Vec::new(), |output| output.stdout)
});

/// A name for all that a build reads: the lines, the programs, the compiler.
fn key(manifest: &str, files: &[PathBuf]) -> String {
    let mut hasher = DefaultHasher::new();
    (manifest, &*RUSTC).hash(&mut hasher);
    for file in files {
        (file, fs::read(file).unwrap_or_default()).hash(&mut hasher);
    }
    format!("passed-{:016x}", hasher.finish())
}

/// The section of Cargo.toml. A library is beside the project.
fn dependencies(lines: &Lines, libraries: &[&Library]) -> String {
    let mut lines = lines.clone();
    for Library { name, .. } in libraries {
        let path = Lines::from_iter([("path".into(), format!("../{name}").into())]);
        lines.insert(name.clone(), path.into());
    }
    Lines::from_iter([("dependencies".into(), lines.into())]).to_string()
}

/// The lines, and the course's own for what only a library of it uses and no
/// page shows, such as the drawing of a plot.
fn beyond(root: &Path, library: &Library, lines: &Lines) -> Lines {
    let mut all = known(root);
    all.retain(|name, _| library.uses(name));
    all.extend(lines.clone());
    all
}

/// Each page's path from `src` and its text, in reading order.
fn pages(root: &Path) -> Vec<(String, String)> {
    let summary = fs::read_to_string(root.join("src/SUMMARY.md")).unwrap_or_default();
    let link = regex::Regex::new(r"\]\(([^)]+\.md)\)").expect("a valid pattern");
    let text = |page: &str| fs::read_to_string(root.join("src").join(page)).unwrap_or_default();
    link.captures_iter(&summary).map(|found| (found[1].to_owned(), text(&found[1]))).collect()
}

/// The lines for `[dependencies]`, in the fences with that caption.
fn told(text: &str) -> Result<Lines, toml::de::Error> {
    let mut all = Lines::new();
    for part in text.split(CAPTION).skip(1) {
        let fence = part.split("```toml\n").nth(1).and_then(|f| f.split("```").next());
        let table: toml::Table = fence.unwrap_or_default().parse()?;
        // With the line `[dependencies]` or without it.
        let inner = table.get("dependencies").and_then(|d| d.as_table()).cloned();
        all.extend(inner.unwrap_or(table));
    }
    Ok(all)
}

/// The programs that a page shows, the chapters' libraries that they need, and
/// the crates that they use themselves.
fn programs(root: &Path, text: &str) -> (BTreeSet<PathBuf>, Vec<Library>, BTreeSet<String>) {
    let caption = regex::Regex::new(r#"<p class="file">(listings/\S+/src/bin/\S+\.rs)</p>"#)
        .expect("a valid pattern");
    let programs: BTreeSet<PathBuf> =
        caption.captures_iter(text).map(|m| root.join(&m[1])).collect();
    let code: String = programs.iter().filter_map(|p| fs::read_to_string(p).ok()).collect();
    let (mut needed, mut left) = (Vec::new(), libraries(root));
    // Those that one of them needs are needed too.
    loop {
        let used = |library: &mut Library| {
            uses(&code, &library.name)
                || needed.iter().any(|other: &Library| other.uses(&library.name))
        };
        let more: Vec<Library> = left.extract_if(.., used).collect();
        if more.is_empty() {
            break;
        }
        needed.extend(more);
    }
    let crates = known(root).keys().filter(|name| uses(&code, name)).cloned().collect();
    (programs, needed, crates)
}

/// The crates that the course knows.
fn known(root: &Path) -> Lines {
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
    let manifest: toml::Table = manifest.parse().unwrap_or_default();
    manifest["workspace"]["dependencies"].as_table().cloned().unwrap_or_default()
}

/// Whether something of that crate is named in there.
fn uses(code: &str, name: &str) -> bool {
    let name = format!("{}::", name.replace('-', "_"));
    // Not the end of a longer one, as in `unix::`.
    let inside = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(&name).any(|(at, _)| !code[..at].ends_with(inside))
}

/// What the programs of a chapter share.
struct Library {
    name: String,
    src: PathBuf,
    code: String,
}

impl Library {
    fn uses(&self, name: &str) -> bool {
        name != self.name && uses(&self.code, name)
    }

    fn copy(&self, home: &Path, dependencies: &str) -> std::io::Result<()> {
        let to = home.join(&self.name);
        for file in files(std::slice::from_ref(self)) {
            let name = to.join("src").join(file.strip_prefix(&self.src).unwrap_or(&file));
            fs::create_dir_all(name.parent().unwrap_or(&to))?;
            fs::copy(file, name)?;
        }
        let name = &self.name;
        let text = format!(
            "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n{dependencies}"
        );
        fs::write(to.join("Cargo.toml"), text)
    }
}

/// The libraries' sources, their programs left out.
fn files(libraries: &[Library]) -> Vec<PathBuf> {
    let mut left: Vec<PathBuf> = libraries.iter().map(|library| library.src.clone()).collect();
    let mut files = Vec::new();
    while let Some(path) = left.pop() {
        match fs::read_dir(&path) {
            Ok(entries) => left.extend(entries.flatten().map(|entry| entry.path())),
            Err(_) => files.push(path),
        }
        left.retain(|path| !path.ends_with("bin"));
    }
    files.sort();
    files
}

/// The chapters' libraries.
fn libraries(root: &Path) -> Vec<Library> {
    let below = |dir: &Path| -> Vec<PathBuf> {
        fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    let packages = below(&root.join("listings")).into_iter().flat_map(|part| below(&part));
    let library = |package: PathBuf| {
        let (name, src) = (package.file_name()?.to_str()?.to_owned(), package.join("src"));
        let mut library = Library { name, src, code: String::new() };
        let texts = files(std::slice::from_ref(&library)).into_iter();
        library.code = texts.filter_map(|file| fs::read_to_string(file).ok()).collect();
        Some(library)
    };
    packages.filter(|package| package.join("src/lib.rs").is_file()).filter_map(library).collect()
}

/// Runs Cargo as a reader would, with a target directory that is kept.
fn cargo(dir: &Path, root: &Path, args: &[&str]) -> Result<(), String> {
    let output = stage::listings::cargo()
        .args(args)
        .current_dir(dir)
        .env("CARGO_TARGET_DIR", root.join("target/outside"))
        .output()
        .map_err(|e| format!("cannot run cargo: {e}"))?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}
