//! What was measured: a line for each way, written and read again.

use std::fmt::{self, Display};
use std::time::Duration;

/// Bytes in front of what is carried: IPv4, TCP, and the clock.
const HEADERS: u32 = 20 + 20 + 12;

/// What one request cost.
#[derive(Clone, Copy)]
pub struct Cost {
    pub time: Duration,
    /// Segments with a part of the message.
    pub data: u32,
    /// Segments without data, both ways.
    pub acks: u32,
    pub answers: u32,
}

/// What most requests cost.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Row {
    pub median_ms: f64,
    pub worst_ms: f64,
    pub data: u32,
    pub acks: u32,
    /// Bytes of headers, both ways.
    pub headers: u32,
}

impl Row {
    /// The medians, and the slowest.
    pub fn of(costs: &[Cost]) -> Option<Self> {
        let median = |part: fn(&Cost) -> u32| {
            let mut all: Vec<u32> = costs.iter().map(part).collect();
            all.sort();
            all.get(all.len() / 2).copied()
        };
        let mut times: Vec<_> = costs.iter().map(|it| it.time).collect();
        times.sort();
        let ms = |time: &Duration| time.as_secs_f64() * 1e3;
        let (data, acks) = (median(|it| it.data)?, median(|it| it.acks)?);
        Some(Self {
            median_ms: ms(times.get(times.len() / 2)?),
            worst_ms: ms(times.last()?),
            data,
            acks,
            headers: (data + acks + median(|it| it.answers)?) * HEADERS,
        })
    }

    pub fn read(line: &str) -> Option<(&str, Self)> {
        let (name, rest) = line.split_at_checked(24)?;
        let words: Vec<_> = rest.split_whitespace().collect();
        let [median, worst, data, acks, headers] = words[..] else {
            return None;
        };
        let row = Self {
            median_ms: median.parse().ok()?,
            worst_ms: worst.parse().ok()?,
            data: data.parse().ok()?,
            acks: acks.parse().ok()?,
            headers: headers.parse().ok()?,
        };
        Some((name.trim_end(), row))
    }
}

pub const TITLE: &str =
    "                        median ms  worst  segments  ACKs  headers";

impl Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Row {
            median_ms: median,
            worst_ms: worst,
            ..
        } = self;
        let Row {
            data,
            acks,
            headers,
            ..
        } = self;
        write!(f, "{median:9.2} {worst:6.2} {data:9} {acks:5} {headers:8}")
    }
}

/// What was found, in two sentences.
pub fn finding(rows: &[(&str, Row)]) -> String {
    let best = rows.iter().map(|it| it.1.median_ms);
    let best = best.fold(f64::INFINITY, f64::min);
    let list = |holds: &dyn Fn(&Row) -> bool| {
        let names = rows.iter().filter(|it| holds(&it.1)).map(|it| it.0);
        match names.collect::<Vec<_>>().join("; ") {
            none if none.is_empty() => "none".to_owned(),
            some => some,
        }
    };
    let small = list(&|it| it.data == 1 && it.acks == 0);
    let slow = list(&|it| it.median_ms > best + 15.0);
    format!(
        "One segment for a message, and no ACK:\n  {small}.\n\
         Over 15 ms slower than the best:\n  {slow}."
    )
}
