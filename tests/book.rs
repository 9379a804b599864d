//! Files and pages: nothing missing, nothing unused, no link that leads
//! nowhere. Each problem says where it is and how to mend it.

use std::path::Path;

use pages::includes::Run;
use pages::{files, includes, limits, manual, pictures, predictions, rendered, scaffold, versions};
use stage::script::Script;
use stage::trust::{Key, Passes};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn files_fit_together() {
    let run = |script: &Path| {
        let script = Script::read(script)?;
        Ok(Run { listings: script.listings(), ladder: script.ladder })
    };
    none("files", |root| includes::check(root, run));
}

#[test]
fn nothing_is_left_as_a_command_wrote_it() {
    none("scaffold", scaffold::left);
}

#[test]
fn chapters_keep_their_limits() {
    none("limits", limits::check);
}

#[test]
fn predictions_hide_what_answers_them() {
    none("predictions", predictions::check);
}

#[test]
fn pictures_are_fresh() {
    none("pictures", pictures::check);
}

#[test]
fn blocks_get_the_version_that_they_ask_for() {
    none("versions", versions::check);
}

#[test]
fn pages_are_whole() {
    none("pages", rendered::check);
}

/// Checks, unless nothing that a page is made of has changed since it passed.
fn none(name: &str, check: impl Fn(&Path) -> Vec<String>) {
    let root = Path::new(ROOT);
    let passes = Passes::of("checks of pages", Path::new(env!("CARGO_TARGET_TMPDIR")));
    let key = || {
        let mut key = Key::default();
        key.add("checker", pages::SOURCES);
        key.add("stage", stage::SOURCES);
        files::inputs(root).iter().for_each(|file| key.content(file));
        ["Cargo.toml", "Cargo.lock"].iter().for_each(|file| key.content(&root.join(file)));
        (1..9).for_each(|n| key.stamp(&Path::new(manual::MANUAL).join(format!("man{n}"))));
        key
    };
    let passed = passes.check(name, key, || {
        let problems = check(root);
        if problems.is_empty() { Ok(true) } else { Err(problems.join("\n")) }
    });
    if let Err(problems) = passed {
        panic!("\n{problems}\n");
    }
}
