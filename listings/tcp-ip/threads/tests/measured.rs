//! The plot is drawn from the recording beside it, and what the page says of
//! it is so.

use std::path::{Path, PathBuf};
use std::{env, fs};

use threads::draw::{Row, plot, read};

trust::on_trust!();

fn measured(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("measured")
        .join(name)
}

fn rows() -> Vec<Row> {
    read(&fs::read_to_string(measured("cost.txt")).expect("a recording"))
}

fn row(server: &str, clients: f64) -> Row {
    rows()
        .into_iter()
        .find(|it| it.server == server && it.clients == clients)
        .expect("a row")
}

#[test]
fn the_plot_is_fresh() {
    let title = "MiB in use, by the number of idle clients";
    let new = plot("cost", title, &rows()).expect("a plot");
    let path = measured("cost.html");
    if env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite") {
        fs::write(&path, &new).expect("a place for the picture");
    }
    assert!(
        fs::read_to_string(&path).ok().as_ref() == Some(&new),
        "measured/cost.html is of another recording. Draw it anew: \
         SNAPSHOTS=overwrite cargo test -p threads"
    );
}

#[test]
fn the_page_is_right_about_it() {
    let kib = |it: &Row| it.used + it.kernel;
    // At 1000, what other programs do weighs too much.
    for clients in [2000.0, 4000.0] {
        let none = row("no thread", clients);
        let thread = row("thread", clients);
        let fork = row("fork", clients);
        assert!((2048.0..4096.0).contains(&thread.mapped), "{thread:?}");
        assert!(thread.used < 20.0, "{thread:?}");
        // The kernel's share is the larger one, the sockets left out.
        assert!(thread.kernel - none.kernel > thread.used, "{thread:?}");
        assert!(kib(&fork) > 2.0 * kib(&thread), "{fork:?}");
        assert!((0.9..1.3).contains(&thread.switches), "{thread:?}");
        assert!((20.0..45.0).contains(&thread.kernel), "{thread:?}");
        assert!((60.0..130.0).contains(&fork.kernel), "{fork:?}");
        assert!(none.kernel < 15.0, "{none:?}");
    }
    let (few, many) = (row("thread", 2000.0), row("thread", 8000.0));
    let ratio = kib(&many) / kib(&few);
    assert!((0.7..1.4).contains(&ratio), "{few:?} {many:?}");
}

/// Five hundred stops on a busy machine.
#[test]
fn five_hundred_stops() {
    let stops = fs::read_to_string(measured("stops.txt")).expect("a file");
    let lines: Vec<&str> = stops.lines().collect();
    let [one, two] = lines[..] else {
        panic!("{stops}");
    };
    assert_eq!(one, "500 stops, answers lost: none (0)");
    assert_eq!(two, "cut: 0, descriptors left: 0");
}
