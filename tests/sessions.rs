//! Plays every session and compares it with its recording, one test each.
//!
//! `SNAPSHOTS=overwrite cargo test --test sessions` records anew where they
//! differ.

use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Arguments, Completion, Failed, Trial};
use stage::alone::Runs;
use stage::check::check;
use stage::inputs::Inputs;
use stage::trust::Passes;

fn main() {
    stage::begin();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let passes = Passes::of("sessions", Path::new(env!("CARGO_TARGET_TMPDIR")));
    let trust = Arc::new((passes, Inputs::default(), Runs::default()));
    let trials = stage::session::all(root).into_iter().map(|session| {
        let trust = Arc::clone(&trust);
        Trial::ignorable_test(session.name(), move || {
            match check(root, &session, &trust.0, &trust.1, &trust.2) {
                Ok(None) => Ok(Completion::Completed),
                Ok(Some(missing)) => Ok(Completion::ignored_with(missing)),
                Err(why) => Err(Failed::from(why)),
            }
        })
    });
    let mut args = Arguments::from_args();
    // Sessions mostly wait, and none can see another.
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
    args.test_threads = args.test_threads.or(Some(4 * cores));
    libtest_mimic::run(&args, trials.collect()).exit();
}
