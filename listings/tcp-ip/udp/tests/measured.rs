//! The page's plot is drawn from the recording beside it, and what the page
//! says of buffers is so.

use std::path::{Path, PathBuf};
use std::{env, fs};

use udp::draw::plot;
use udp::fill::fill;

trust::on_trust!();

fn measured(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("measured")
        .join(name)
}

#[test]
fn the_plot_is_fresh() {
    let text = fs::read_to_string(measured("loss.txt")).expect("a recording");
    let curve = |size: &str| -> Vec<(f64, f64)> {
        let lines = text.lines().filter_map(|line| {
            let words: Vec<&str> = line.split(' ').collect();
            let [its, buffer, lost] = words[..] else {
                panic!("a line of the recording is `{line}`");
            };
            let point = (buffer.parse().ok()?, lost.parse().ok()?);
            (its == size).then_some(point)
        });
        lines.collect()
    };
    let curves = [
        ("1,400 bytes", curve("1400")),
        ("500 bytes", curve("500")),
        ("100 bytes", curve("100")),
    ];
    assert!(curves.iter().all(|it| it.1.len() == 41), "{text}");
    let title = "Lost of a burst of 1,000 datagrams";
    let new = plot("loss", title, &curves).expect("a plot");
    let path = measured("loss.html");
    if env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite") {
        fs::write(&path, &new).expect("a place for the picture");
    }
    assert!(
        fs::read_to_string(&path).ok() == Some(new),
        "measured/loss.html is of another recording. Draw it anew: \
         SNAPSHOTS=overwrite cargo test -p udp"
    );
}

#[test]
fn a_buffer_counts_datagrams() {
    let (buffer, empty) = fill(Some(10_000), 0, 1000).expect("a socket");
    let (_, hundred) = fill(Some(10_000), 100, 1000).expect("a socket");
    assert_eq!(buffer, 20_000, "the kernel doubles");
    assert!((5..100).contains(&empty), "{empty} empty ones were kept");
    assert!(
        hundred.abs_diff(empty) <= empty / 4,
        "{empty} and {hundred}"
    );
}
