//! Results in columns.

use std::fmt::Write;

use crate::results::{Results, Row};
use crate::transport::Transport;
use crate::words::{bytes, count, time};

// ANCHOR: tables
/// The round trips of 1 byte: the median, and what one of a hundred exceeds.
pub fn round_trips(results: &Results) -> String {
    let cell = |row: &Row| {
        let there = row.round_trip?;
        Some(format!("{} | {}", time(there.median), time(there.p99)))
    };
    let head = "| 1 byte and back | one core | p99 | two cores | p99 |";
    table(head, results, &[(1, 1), (2, 1)], "– | –", cell)
}

/// The throughput of small messages and of large ones.
pub fn one_ways(results: &Results) -> String {
    let cell = |row: &Row| {
        let rate = row.one_way?.bytes_per_second as f64;
        let small = || format!("{}/s", count(rate));
        let large = || format!("{}/s", bytes(rate));
        Some(if row.size == 1 { small() } else { large() })
    };
    let head = "| One way | 1 byte | 64 KiB | 64 KiB, one core |";
    let places = [(2, 1), (2, 64 << 10), (1, 64 << 10)];
    table(head, results, &places, "–", cell)
}

/// A row for each transport, with a cell for each of (cores, size).
fn table(
    head: &str,
    results: &Results,
    places: &[(usize, usize)],
    nothing: &str,
    cell: impl Fn(&Row) -> Option<String>,
) -> String {
    let line = "|---".repeat(head.matches('|').count() - 1);
    let mut text = format!("{head}\n{line}|\n");
    for transport in Transport::ALL {
        let row = |(cores, size): &(usize, usize)| {
            let mut rows = results.rows(transport, *cores);
            rows.find(|row| row.size == *size).and_then(&cell)
        };
        let cells: Vec<_> = places.iter().map(row).collect();
        if cells.iter().any(Option::is_some) {
            let words = cells.iter().map(|c| c.as_deref().unwrap_or(nothing));
            // A no-break space keeps a number and its unit together.
            let words: Vec<_> = words
                .map(|c| {
                    c.replace(' ', "\u{a0}").replace("\u{a0}|\u{a0}", " | ")
                })
                .collect();
            let _ = writeln!(
                text,
                "| {} | {} |",
                transport.name(),
                words.join(" | ")
            );
        }
    }
    text
}
// ANCHOR_END: tables

/// The files that a page includes: the tables, and where it was measured.
pub fn all(results: &Results) -> Vec<(&'static str, String)> {
    let [machine, kernel, governor, build, date] =
        ["machine", "kernel", "governor", "build", "date"]
            .map(|key| results.about(key));
    let machine = format!(
        "Measured on: {machine}; {kernel}; frequency governor: {governor}; \
         {build}; {date}.\n"
    );
    vec![
        ("round-trip.md", round_trips(results)),
        ("one-way.md", one_ways(results)),
        ("machine.md", machine),
    ]
}
