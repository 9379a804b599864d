//! Types every session into the terminals of a lab, as a reader would, and
//! compares what stands there with the page. One test each, in CI only, or with
//! FRESH=1: a session that is played as printed is hardly typed otherwise.

use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Arguments, Completion, Failed, Trial};
use stage::alone::Runs;

fn main() {
    stage::begin();
    let root = stage::lab::root();
    let lab = Path::new(env!("CARGO_BIN_EXE_lab"));
    let all = ["CI", "FRESH"].iter().any(|name| std::env::var_os(name).is_some());
    let runs = Arc::new(Runs::default());
    let trials = stage::session::all(root).into_iter().map(|session| {
        let runs = Arc::clone(&runs);
        Trial::ignorable_test(session.name(), move || {
            if !all {
                return Ok(Completion::ignored_with("typed in CI, or with FRESH=1"));
            }
            stage::listings::binaries(root)?;
            match runs.run(&session.name(), || stage::typing::check(&session, lab)) {
                Ok(None) => Ok(Completion::Completed),
                Ok(Some(missing)) => Ok(Completion::ignored_with(missing)),
                Err(why) => Err(Failed::from(why)),
            }
        })
    });
    let mut args = Arguments::from_args();
    // A lab mostly waits for its programs, and none can see another.
    let cores = std::thread::available_parallelism().map_or(1, |n| n.get());
    args.test_threads = args.test_threads.or(Some(4 * cores));
    libtest_mimic::run(&args, trials.collect()).exit();
}
