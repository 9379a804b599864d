//! Plays every session and compares it with its recording, one test each.
//!
//! `SNAPSHOTS=overwrite cargo test --test sessions` records anew where they
//! differ.

mod checker;

use std::path::Path;

use checker::{files, stage};
use libtest_mimic::{Arguments, Completion, Failed, Trial};

fn main() {
    if stage::is_player() {
        stage::player();
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let trials = files::sessions(root).into_iter().map(|session| {
        Trial::ignorable_test(session.name(), move || match stage::check(root, &session) {
            Ok(None) => Ok(Completion::Completed),
            Ok(Some(missing)) => Ok(Completion::ignored_with(missing)),
            Err(why) => Err(Failed::from(why)),
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}
