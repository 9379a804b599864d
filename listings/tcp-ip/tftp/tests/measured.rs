//! The plot is drawn from the recording beside it, and the page's words about
//! the transfers are so.

use std::path::{Path, PathBuf};
use std::{env, fs};

use tftp::draw::{plot, read};

trust::on_trust!();

fn measured(name: &str) -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.join("measured").join(name)
}

#[test]
fn the_plot_is_fresh() {
    let recorded = fs::read_to_string(measured("windows.txt"));
    let points = read(&recorded.expect("a recording"));
    assert_eq!(points.len(), 21);
    let title = "Kilobytes a second, by window";
    let new = plot("windows", title, &points).expect("a plot");
    let path = measured("windows.html");
    if env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite") {
        fs::write(&path, &new).expect("a place for the picture");
    }
    assert!(
        fs::read_to_string(&path).ok().as_ref() == Some(&new),
        "measured/windows.html is of another recording. Draw it anew: \
         SNAPSHOTS=overwrite cargo test -p tftp"
    );
}

#[test]
fn no_transfer_made_a_wrong_file() {
    let recorded = fs::read_to_string(measured("transfers.txt"));
    let recorded = recorded.expect("a recording");
    assert!(recorded.lines().count() >= 200);
    for line in recorded.lines() {
        let (what, why) = line.split_once(" | ").unwrap_or((line, ""));
        // What made the server compare sizes: curl lost a block by itself.
        if what == "0 curl to tftp-server 512 20000 0.8 NEITHER" {
            continue;
        }
        let whole = what.ends_with("identical");
        assert!(
            whole || what.ends_with("error") && !why.is_empty(),
            "{line}"
        );
    }
}
