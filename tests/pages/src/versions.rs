//! Crates that are built in two versions, of which a block must get the one that
//! its chapter's package asks for.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use toml::Table;

use crate::files;

/// skeptic links a block with the version that the course's own package depends
/// on. A crate that it does not name there is any of those that were built.
pub fn check(root: &Path) -> Vec<String> {
    let mut versions: BTreeMap<String, usize> = BTreeMap::new();
    let lock = table(&root.join("Cargo.lock"));
    let packages = lock.get("package").and_then(|it| it.as_array()).into_iter().flatten();
    for name in packages.filter_map(|package| package.get("name")?.as_str()) {
        *versions.entry(name.to_owned()).or_default() += 1;
    }
    let ours = table(&root.join("Cargo.toml"));
    let named = |manifest: &Table, kind: &str, name: &str| {
        manifest.get(kind).and_then(|it| it.get(name)).is_some()
    };
    let mut problems = Vec::new();
    for manifest in files::walk(&root.join("listings"), "toml") {
        if manifest.file_name().is_none_or(|name| name != "Cargo.toml") {
            continue;
        }
        let theirs = table(&manifest);
        for (name, count) in versions.iter().filter(|(_, count)| **count > 1) {
            if named(&theirs, "dependencies", name) && !named(&ours, "dev-dependencies", name) {
                let place = files::relative(root, &manifest);
                problems.push(format!(
                    "{place}: Cargo.lock has {count} versions of {name}, and a page's block may be linked with another one. Add {name} to the [dev-dependencies] of the root's Cargo.toml."
                ));
            }
        }
    }
    problems
}

fn table(file: &Path) -> Table {
    fs::read_to_string(file).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}
