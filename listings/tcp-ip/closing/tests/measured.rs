//! The page's picture is drawn from the recordings beside it: measured/
//! lost.left.pcap, lost.right.pcap and lost.html.

use std::path::Path;
use std::{env, fs};

use the_wire::draw::arrow::arrows;
use the_wire::draw::slanted::slanted;
use the_wire::pcap;

trust::on_trust!();

#[test]
fn the_picture_is_fresh() {
    let measured = Path::new(env!("CARGO_MANIFEST_DIR")).join("measured");
    let [left, right] = ["left", "right"].map(|side| {
        let mut packets = Vec::new();
        let path = measured.join(format!("lost.{side}.pcap"));
        pcap::read(&path, &mut packets).expect("a whole recording");
        packets
    });
    for arrow in arrows(&left, &right) {
        let ms = arrow.arrived.map_or(40.0, |at| at - arrow.left);
        assert!(ms < 45.0, "`{}` took {ms:.0} ms: record anew", arrow.label);
    }
    let title = "A page, and the reset behind its first part";
    let drawn = slanted("page-lost", title, &left, &right, (3, 13));
    let drawn = drawn.expect("a picture");
    let path = measured.join("lost.html");
    if env::var("SNAPSHOTS").is_ok_and(|it| it == "overwrite") {
        fs::write(&path, &drawn).expect("it is written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(drawn == kept, "{} is not this picture", path.display());
}
