//! The plot is drawn from the recording beside it, and what the page says of
//! it is so.

use std::path::{Path, PathBuf};
use std::{env, fs};

use chat::draw::{Row, plot, read};

trust::on_trust!();

fn measured(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("measured")
        .join(name)
}

fn rows() -> Vec<Row> {
    read(&fs::read_to_string(measured("delay.txt")).expect("a recording"))
}

#[test]
fn the_plot_is_fresh() {
    let title = "The longest delay of a line, by the second";
    let new = plot("delay", title, &rows()).expect("a plot");
    let path = measured("delay.html");
    if env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite") {
        fs::write(&path, &new).expect("a place for the picture");
    }
    assert!(
        fs::read_to_string(&path).ok().as_ref() == Some(&new),
        "measured/delay.html is of another recording. Draw it anew: \
         SNAPSHOTS=overwrite cargo test -p chat"
    );
}

#[test]
fn the_page_is_right_about_it() {
    let all = rows();
    assert_eq!(all.len(), 48);
    for row in &all {
        let late = row.second >= 3.0;
        match (row.server.as_str(), row.what.as_str(), late) {
            ("tell-all", "both", true) => assert!(row.missing > 0, "{row:?}"),
            ("chat-server", "both", _) => {
                assert_eq!(row.missing, 0, "{row:?}");
                assert!(row.worst < 10.0, "{row:?}");
            }
            _ => {
                assert_eq!(row.missing, 0, "{row:?}");
                assert!(row.worst < 50.0, "{row:?}");
            }
        }
    }
}

/// `1000 join: 500500 lines in 4000 ms, a bystander 30.0 ms`
#[test]
fn the_page_is_right_about_bystanders() {
    let all = fs::read_to_string(measured("bystanders.txt"));
    let all = all.expect("a recording");
    let lines: Vec<&str> = all.lines().collect();
    let [_, joins, speak] = lines[..] else {
        panic!("three lines: {all}");
    };
    assert!(joins.starts_with("1000 join: 500500 lines"), "{joins}");
    assert!(speak.starts_with("200 speak: 199800 lines"), "{speak}");
    for line in [joins, speak] {
        let words: Vec<&str> = line.split(' ').collect();
        let [.., crowd, _, _, _, late, _] = words[..] else {
            panic!("no delay: {line}");
        };
        let crowd: f64 = crowd.parse().expect("milliseconds");
        let late: f64 = late.parse().expect("milliseconds");
        assert!(late < 100.0 && late * 10.0 < crowd, "{line}");
    }
}
