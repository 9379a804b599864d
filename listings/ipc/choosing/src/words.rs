//! Numbers and rows in words.

use crate::results::Row;

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

// ANCHOR: scaled
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
// ANCHOR_END: scaled
