//! The page's pictures are drawn from the recordings beside them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use the_wire::draw::arrow::arrows;
use the_wire::draw::curve::{plot, read};
use the_wire::draw::slanted::slanted;
use the_wire::pcap;

trust::on_trust!();

fn measured(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("measured")
        .join(name)
}

fn ladder(name: &str, title: &str, part: (usize, usize)) -> String {
    let [left, right] = ["left", "right"].map(|side| {
        let path = measured(&format!("{name}.{side}.pcap"));
        let mut packets = Vec::new();
        pcap::read(&path, &mut packets).expect("a whole recording");
        packets
    });
    for arrow in arrows(&left, &right) {
        let ms = arrow.arrived.map_or(40.0, |at| at - arrow.left);
        assert!(
            ms < 45.0,
            "measured/{name}: `{}` took {ms:.0} ms for a wire of 40. Record \
             it anew, when the computer is idle.",
            arrow.label
        );
    }
    slanted(name, title, &left, &right, part).expect("a ladder")
}

fn window(name: &str) -> Vec<(f64, f64)> {
    let text = fs::read_to_string(measured(name)).expect("a recording");
    read(&text)
}

#[test]
fn pictures_are_fresh() {
    let curves = [
        ("nothing lost", window("slow-start.txt")),
        ("one lost", window("one-lost.txt")),
    ];
    let title = "Congestion window, in segments";
    let pictures = [
        (
            "middle-lost.html",
            ladder("middle-lost", "The fifth of eight is lost", (5, 18)),
        ),
        (
            "last-lost.html",
            ladder("last-lost", "The last of eight is lost", (5, 18)),
        ),
        (
            "closed-window.html",
            ladder("closed-window", "The reader does not read", (2, 18)),
        ),
        (
            "slow-start.html",
            plot("slow-start", title, &curves).expect("a plot"),
        ),
    ];
    let bless = env::var("SNAPSHOTS").is_ok_and(|action| action == "overwrite");
    for (name, new) in pictures {
        let path = measured(name);
        if bless {
            fs::write(&path, &new).expect("a place for the picture");
        }
        assert!(
            fs::read_to_string(&path).ok().as_ref() == Some(&new),
            "measured/{name} is of another recording. Draw it anew: \
             SNAPSHOTS=overwrite cargo test -p the-wire"
        );
    }
}
