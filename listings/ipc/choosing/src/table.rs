//! Results in words and in columns.

use std::fmt::Write;

use crate::measure::OneWay;
use crate::results::{Results, Row};
use crate::transport::Transport;

/// On how many cores the two processes ran.
pub const CORES: [&str; 2] = ["one core", "two cores"];

/// One row, for whoever waits at the terminal.
pub fn in_words(row: &Row) -> String {
    let (Some(there), Some(one)) = (row.round_trip, row.one_way) else {
        return "EMSGSIZE, too long for a message".into();
    };
    let (median, p99) = (time(there.median), time(there.p99));
    let rate = bytes(one.bytes_per_second as f64);
    format!("{median} there and back, p99 {p99}; {rate}/s one way")
}

// ANCHOR: summary
/// The table of the page: one row a transport.
pub fn summary(results: &Results) -> String {
    let mut text = String::from(
        "| | 1 byte and back, one core | two cores | 1 byte one way, two cores \
         | 64 KiB one way, two cores | one core |\n|---|---|---|---|---|---|\n",
    );
    for transport in Transport::ALL {
        if results.rows(transport, 1).next().is_none() {
            continue;
        }
        let row = |cores, size| {
            results.rows(transport, cores).find(|row| row.size == size)
        };
        let there = |cores| row(cores, 1)?.round_trip;
        let one = |cores, size| row(cores, size)?.one_way;
        let rate = |one: OneWay| bytes(one.bytes_per_second as f64) + "/s";
        let cells = [
            there(1).map(|there| time(there.median)),
            there(2).map(|there| time(there.median)),
            one(2, 1).map(|one| count(one.bytes_per_second as f64) + "/s"),
            one(2, 64 << 10).map(rate),
            one(1, 64 << 10).map(rate),
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
    let [machine, kernel, governor, build, date] =
        ["machine", "kernel", "governor", "build", "date"]
            .map(|key| results.about(key));
    let machine = format!(
        "Measured on: {machine}; {kernel}; frequency governor: {governor}; \
         {build}; {date}.\n"
    );
    vec![("table.md", summary(results)), ("machine.md", machine)]
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
