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
        let (programs, crates) = programs(root, &text);
        if let Some(name) = crates.iter().find(|name| !lines.contains_key(*name)) {
            // Until the first page shows its lines, none does.
            if any {
                problems.push(format!(
                    "src/{page}: uses {name}, and no page so far shows its lines. Add a `toml` fence below `{CAPTION}`."
                ));
            }
            continue;
        }
        let told = Lines::from_iter([("dependencies".into(), lines.clone().into())]);
        let told = toml::to_string(&told).map_err(|e| fail("write Cargo.toml", &e))?;
        let told = new.clone() + &told;
        let passed = root.join("target/outside").join(key(&told, &programs));
        if programs.is_empty() || (trust && passed.exists()) {
            continue;
        }
        fs::write(&manifest, told).map_err(|e| fail("write Cargo.toml", &e))?;
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
fn key(manifest: &str, programs: &BTreeSet<PathBuf>) -> String {
    let mut hasher = DefaultHasher::new();
    (manifest, &*RUSTC).hash(&mut hasher);
    for program in programs {
        (program, fs::read(program).unwrap_or_default()).hash(&mut hasher);
    }
    format!("passed-{:016x}", hasher.finish())
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

/// The programs that a page shows, and the crates that they use. Those that use
/// the library of a chapter, their own or another, are left out.
fn programs(root: &Path, text: &str) -> (BTreeSet<PathBuf>, BTreeSet<String>) {
    let caption = regex::Regex::new(r#"<p class="file">(listings/(\S+)/src/bin/\S+\.rs)</p>"#)
        .expect("a valid pattern");
    let package = |path: &str| root.join("listings").join(path);
    let alone = caption.captures_iter(text).filter(|m| !package(&m[2]).join("src/lib.rs").exists());
    let libraries = libraries(root);
    let borrows = |program: &PathBuf| {
        let code = fs::read_to_string(program).unwrap_or_default();
        libraries.iter().any(|library| code.contains(&format!("{library}::")))
    };
    let programs: BTreeSet<PathBuf> =
        alone.map(|m| root.join(&m[1])).filter(|program| !borrows(program)).collect();
    let code: String = programs.iter().filter_map(|p| fs::read_to_string(p).ok()).collect();
    let code: BTreeSet<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let used = |name: &str| code.contains(name);
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap_or_default();
    let manifest: toml::Table = manifest.parse().unwrap_or_default();
    let known = manifest["workspace"]["dependencies"].as_table().cloned().unwrap_or_default();
    let crates = known.keys().filter(|name| used(name)).cloned().collect();
    (programs, crates)
}

/// The chapters' libraries, as Rust names them.
fn libraries(root: &Path) -> Vec<String> {
    let below = |dir: &Path| -> Vec<PathBuf> {
        fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    let packages = below(&root.join("listings")).into_iter().flat_map(|part| below(&part));
    let packages = packages.filter(|package| package.join("src/lib.rs").is_file());
    let name = |package: PathBuf| package.file_name()?.to_str().map(|name| name.replace('-', "_"));
    packages.filter_map(name).collect()
}

/// Runs Cargo as a reader would, with a target directory that is kept.
fn cargo(dir: &Path, root: &Path, args: &[&str]) -> Result<(), String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
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
