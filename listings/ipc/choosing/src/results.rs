//! What was measured, on which machine, and the file that keeps it.

use std::fmt::Write;

use crate::measure::{OneWay, RoundTrip};
use crate::transport::Transport;

/// Everything about one run.
pub struct Results {
    /// `key: value`, one line each: where and how it was measured.
    pub about: Vec<String>,
    pub rows: Vec<Row>,
}

/// One transport, at one size of message, on one core or on two; `None` where
/// such a message cannot be sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    pub transport: Transport,
    pub cores: usize,
    pub size: usize,
    pub round_trip: Option<RoundTrip>,
    pub one_way: Option<OneWay>,
}

const COLUMNS: &str =
    "transport cores size median_ns p99_ns rounds bytes_per_s messages";
const TOO_LONG: &str = "EMSGSIZE";

impl Results {
    /// The value of a line of `about`.
    pub fn about(&self, key: &str) -> &str {
        let mut lines =
            self.about.iter().filter_map(|line| line.split_once(": "));
        lines
            .find(|(name, _)| *name == key)
            .map_or("unknown", |(_, value)| value)
    }

    /// The rows of a transport on one core or on two, from small to large.
    pub fn rows(
        &self,
        transport: Transport,
        cores: usize,
    ) -> impl Iterator<Item = &Row> {
        self.rows
            .iter()
            .filter(move |row| row.transport == transport && row.cores == cores)
    }

    // ANCHOR: write
    /// As text: what is known about the run, then a line for each row.
    pub fn write(&self) -> String {
        let mut text = self.about.join("\n") + "\n\n" + COLUMNS + "\n";
        for row in &self.rows {
            let (name, cores, size) =
                (row.transport.name(), row.cores, row.size);
            let line = match (row.round_trip, row.one_way) {
                (Some(there), Some(one)) => format!(
                    "{} {} {} {} {}",
                    there.median,
                    there.p99,
                    there.rounds,
                    one.bytes_per_second,
                    one.messages
                ),
                _ => TOO_LONG.to_owned(),
            };
            let _ = writeln!(text, "{name} {cores} {size} {line}");
        }
        text
    }
    // ANCHOR_END: write

    /// Reads what `write` wrote. `None` if it is something else.
    pub fn read(text: &str) -> Option<Results> {
        let (about, table) = text.split_once("\n\n")?;
        let rows = table.strip_prefix(COLUMNS)?.trim().lines().map(row);
        Some(Results {
            about: about.lines().map(str::to_owned).collect(),
            rows: rows.collect::<Option<_>>()?,
        })
    }
}

fn row(line: &str) -> Option<Row> {
    let words: Vec<&str> = line.split(' ').collect();
    let transport = Transport::named(words.first()?)?;
    let number = |at: usize| words.get(at)?.parse().ok();
    let (cores, size) = (number(1)? as usize, number(2)? as usize);
    let row = Row {
        transport,
        cores,
        size,
        round_trip: None,
        one_way: None,
    };
    if words.get(3) == Some(&TOO_LONG) {
        return Some(row);
    }
    let round_trip = RoundTrip {
        median: number(3)?,
        p99: number(4)?,
        rounds: number(5)?,
    };
    let one_way = OneWay {
        bytes_per_second: number(6)?,
        messages: number(7)?,
    };
    Some(Row {
        round_trip: Some(round_trip),
        one_way: Some(one_way),
        ..row
    })
}
