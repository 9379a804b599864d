//! The page's picture is drawn from the run that stands above it.

use std::path::Path;
use std::{env, fs};

use listening::draw::{plot, read};

trust::on_trust!();

#[test]
fn the_picture_is_fresh() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let run = here.join("sessions/two-queues.md");
    let rows = read(&fs::read_to_string(run).expect("a recorded run"));
    assert_eq!(rows.len(), 14, "the run has a row for each client");
    let new = plot(&rows).expect("a picture");
    let path = here.join("measured/two-queues.html");
    if env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite") {
        fs::write(&path, &new).expect("a place for the picture");
    }
    assert!(
        fs::read_to_string(&path).ok().as_ref() == Some(&new),
        "measured/two-queues.html is of another run. Draw it anew: \
         SNAPSHOTS=overwrite cargo test -p listening"
    );
}
