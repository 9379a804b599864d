//! The page's pictures are drawn from the recordings beside them, and what
//! the page says of the ways to write is so.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::{env, fs, thread};

use small_writes::answer::serve;
use small_writes::draw::plot;
use small_writes::measuring::results::{Row, finding};
use small_writes::ways::Way;
use the_wire::draw::arrow::arrows;
use the_wire::draw::slanted::slanted;
use the_wire::pcap;

trust::on_trust!();

fn measured(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("measured")
        .join(name)
}

fn stall() -> String {
    let [left, right] = ["left", "right"].map(|side| {
        let mut packets = Vec::new();
        pcap::read(&measured(&format!("stall.{side}.pcap")), &mut packets)
            .expect("a whole recording");
        packets
    });
    for arrow in arrows(&left, &right) {
        let ms = arrow.arrived.map_or(40.0, |at| at - arrow.left);
        assert!(
            ms < 45.0,
            "`{}` took {ms:.0} ms for a wire of 40. Record it anew, when the \
             computer is idle.",
            arrow.label
        );
    }
    // The second request: its two segments, what they met, and the answer.
    slanted("stall", "The second visit", &left, &right, (9, 5))
        .expect("a ladder")
}

fn recorded(text: &str) -> Vec<(&str, Row)> {
    text.lines().filter_map(Row::read).collect()
}

#[test]
fn pictures_are_fresh() {
    let far = fs::read_to_string(measured("far.txt")).expect("a recording");
    let rows = recorded(&far);
    let names: Vec<_> = rows.iter().map(|it| it.0).collect();
    assert_eq!(names, Way::ALL.map(|it| it.1));
    assert!(far.ends_with(&(finding(&rows) + "\n")), "{far}");
    let title = "Milliseconds for a request, over the wire";
    let pictures = [
        ("stall.html", stall()),
        ("far.html", plot("far", title, &rows).expect("a plot")),
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
             SNAPSHOTS=overwrite cargo test -p small-writes"
        );
    }
}

/// Over loopback: who waits for a delayed acknowledgment, and who does not.
#[test]
fn stalls_and_cures() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let server = listener.local_addr().expect("an address");
    thread::Builder::new()
        .spawn(move || serve(&listener))
        .expect("a thread");
    for (way, name) in Way::ALL {
        let row = way.measure(server).expect(name);
        let stalls = matches!(way, Way::TwoWrites | Way::QuickOnce);
        let pieces = matches!(way, Way::NoDelay | Way::QuickEach);
        match stalls {
            true => assert!(row.median_ms >= 35.0, "{name}: {row}"),
            false => assert!(row.median_ms < 5.0, "{name}: {row}"),
        }
        let segments = if stalls || pieces { 2 } else { 1 };
        assert_eq!(row.data, segments, "{name}: {row}");
        assert_eq!(row.acks > 0, segments == 2, "{name}: {row}");
    }
}
