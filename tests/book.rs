//! Files and pages: nothing missing, nothing unused, no link that leads
//! nowhere. Each problem says where it is and how to mend it.

use std::path::Path;

use pages::includes::Run;
use pages::{includes, limits, pictures, rendered};
use stage::script::Script;

#[test]
fn files_fit_together() {
    let run = |script: &Path| {
        let script = Script::read(script)?;
        Ok(Run { listings: script.listings(), ladder: script.ladder })
    };
    none(includes::check(Path::new(env!("CARGO_MANIFEST_DIR")), run));
}

#[test]
fn chapters_keep_their_limits() {
    none(limits::check(Path::new(env!("CARGO_MANIFEST_DIR"))));
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
