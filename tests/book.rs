//! Files and pages: nothing missing, nothing unused, no link that leads
//! nowhere. Each problem says where it is and how to mend it.

mod checker;

use std::path::Path;

use checker::{includes, pictures, rendered};

#[test]
fn files_fit_together() {
    none(includes::check(Path::new(env!("CARGO_MANIFEST_DIR"))));
}

#[test]
fn pictures_are_fresh() {
    none(pictures::check(Path::new(env!("CARGO_MANIFEST_DIR"))));
}

#[test]
fn pages_are_whole() {
    none(rendered::check(Path::new(env!("CARGO_MANIFEST_DIR"))));
}

fn none(problems: Vec<String>) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}
