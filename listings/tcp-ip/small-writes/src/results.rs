//! What was measured: a line for each way, written and read again.

use std::fmt::{self, Display};
use std::time::Duration;

/// IPv4, TCP, and the clock.
const HEADERS: f64 = 52.0;

/// Per request.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Row {
    pub median_ms: f64,
    pub worst_ms: f64,
    /// Segments with a part of the message, and segments with no data.
    pub data: f64,
    pub acks: f64,
    /// Bytes of headers, both ways.
    pub headers: f64,
}

impl Row {
    pub fn new(
        times: &mut [Duration],
        data: u32,
        acks: u32,
        answers: u32,
    ) -> Self {
        times.sort();
        let ms = |at: usize| times[at].as_secs_f64() * 1e3;
        let each = |n: u32| f64::from(n) / times.len() as f64;
        Self {
            median_ms: ms(times.len() / 2),
            worst_ms: ms(times.len() - 1),
            data: each(data),
            acks: each(acks),
            headers: each(data + acks + answers) * HEADERS,
        }
    }

    pub fn read(line: &str) -> Option<(&str, Self)> {
        let (name, rest) = line.split_at_checked(24)?;
        let mut numbers = rest.split_whitespace().map(|it| it.parse().ok());
        let mut next = || numbers.next().flatten();
        let row = Self {
            median_ms: next()?,
            worst_ms: next()?,
            data: next()?,
            acks: next()?,
            headers: next()?,
        };
        Some((name.trim_end(), row))
    }
}

pub const TITLE: &str =
    "                        median ms  worst  segments  ACKs  headers";

impl Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Row { median_ms, worst_ms, data, acks, headers } = self;
        write!(
            f,
            "{median_ms:9.1} {worst_ms:6.1} {data:9.1} {acks:5.1} \
             {headers:8.0}"
        )
    }
}

/// The finding, in a sentence. `rows` begin with the way of two writes.
pub fn finding(rows: &[(&str, Row)]) -> String {
    let best = rows.iter().map(|it| it.1.median_ms);
    let best = best.fold(f64::INFINITY, f64::min);
    let slow = |it: &&(&str, Row)| it.1.median_ms > best + 20.0;
    let names: Vec<_> = rows.iter().filter(slow).map(|it| it.0).collect();
    match &names[..] {
        [] => "No way waits.".to_owned(),
        some => format!("Over 20 ms slower than the best: {}.", some.join("; ")),
    }
}
