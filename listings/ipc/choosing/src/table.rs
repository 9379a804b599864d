//! Results in words and in columns.

use std::fmt::Write;

use crate::results::{Results, Row};
use crate::transport::Transport;

/// On how many cores the two processes ran.
pub const CORES: [&str; 2] = ["one core", "two cores"];

/// One row, for whoever waits at the terminal.
pub fn in_words(row: &Row) -> String {
    let (Some(there), Some(one)) = (row.round_trip, row.one_way) else {
        return "EMSGSIZE, too long for a message".into();
    };
    let rate = one.bytes_per_second as f64;
    format!(
        "{} there and back, {}/s one way",
        time(there.median),
        bytes(rate)
    )
}

// ANCHOR: summary
/// The table of the page: one row a transport.
pub fn summary(results: &Results) -> String {
    let mut text = String::from(
        "| | 1 byte and back, one core | two cores | two cores, p99 | \
         1 byte one way, two cores | 64 KiB one way, two cores |\n|---|---|---|---|---|---|\n",
    );
    for transport in Transport::ALL {
        if results.rows(transport, 1).next().is_none() {
            continue;
        }
        let row = |cores, size| {
            results.rows(transport, cores).find(|row| row.size == size)
        };
        let there = |cores| row(cores, 1)?.round_trip;
        let one = |size| row(2, size)?.one_way;
        let cells = [
            there(1).map(|there| time(there.median)),
            there(2).map(|there| time(there.median)),
            there(2).map(|there| time(there.p99)),
            one(1).map(|one| count(one.bytes_per_second as f64) + "/s"),
            one(64 << 10).map(|one| bytes(one.bytes_per_second as f64) + "/s"),
        ];
        let cells = cells.map(|cell| cell.unwrap_or("–".into()));
        let _ =
            writeln!(text, "| {} | {} |", transport.name(), cells.join(" | "));
    }
    text
}
// ANCHOR_END: summary

/// The files that a page includes: the table, and where it was measured.
pub fn all(results: &Results) -> Vec<(&'static str, String)> {
    let about = ["machine", "kernel", "governor", "build", "date"];
    let about = about
        .map(|key| format!("{key}: {}", results.about(key)))
        .join("; ");
    vec![
        ("table.md", summary(results)),
        ("machine.md", format!("Measured on {about}.\n")),
    ]
}

/// The sizes that a transport could not carry, in words.
pub fn too_long(results: &Results, transport: Transport) -> Vec<String> {
    let rows = results
        .rows(transport, 1)
        .filter(|row| row.one_way.is_none());
    rows.map(|row| size(row.size)).collect()
}

/// Bytes of a message: `64 KiB`.
pub fn size(bytes: usize) -> String {
    match bytes {
        ..1024 => format!("{bytes} B"),
        1024..1_048_576 => format!("{} KiB", bytes >> 10),
        _ => format!("{} MiB", bytes >> 20),
    }
}

/// Nanoseconds: `4.3 µs`.
pub fn time(ns: u64) -> String {
    scaled(ns as f64, &["ns", "µs", "ms", "s"])
}

/// Bytes of a stream: `3.1 GB`.
pub fn bytes(amount: f64) -> String {
    scaled(amount, &["B", "KB", "MB", "GB"])
}

/// Messages: `1.2 M`.
pub fn count(amount: f64) -> String {
    scaled(amount, &["", "K", "M"])
}

/// Two or three digits, and a unit that is a thousand times the one before.
fn scaled(mut amount: f64, units: &[&str]) -> String {
    let mut unit = 0;
    while amount >= 1000.0 && unit + 1 < units.len() {
        (amount, unit) = (amount / 1000.0, unit + 1);
    }
    let digits = if amount < 10.0 { 1 } else { 0 };
    format!("{amount:.digits$} {}", units[unit])
        .trim_end()
        .to_owned()
}
