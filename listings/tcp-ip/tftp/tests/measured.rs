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

/// None is excused, and the page counts what was recorded.
#[test]
fn no_transfer_made_a_wrong_file() {
    let recorded = fs::read_to_string(measured("transfers.txt"));
    let recorded = recorded.expect("a recording");
    let [mut fine, mut stopped, mut failed] = [0; 3];
    for line in recorded.lines() {
        let (what, why) = line.split_once(" | ").unwrap_or((line, ""));
        match what.rsplit(' ').next() {
            Some("identical") if why.is_empty() => fine += 1,
            Some("stopped") => stopped += 1,
            Some("error") if !why.is_empty() => failed += 1,
            _ => panic!("{line}"),
        }
    }
    let all = fine + stopped + failed;
    let words = format!(
        "Of {all} transfers, {fine} made the same file, and the program said \
         so. {failed} ended with an error. {stopped} were stopped after 400 \
         seconds."
    );
    let page = measured("../../../../src/tcp-ip/tftp.md");
    let page = fs::read_to_string(page).expect("the page");
    assert!(page.contains(&words), "the page does not say: {words}");
}
