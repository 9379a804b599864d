//! What was captured at both ends, as arrows from one to the other.

use crate::pcap::Packet;
use crate::segment::{FIN, RST, SYN, Segment, parse};

/// A segment on its way.
pub struct Arrow {
    /// The lane that it leaves.
    pub side: usize,
    pub label: String,
    pub again: bool,
    /// Opens a window that was closed.
    pub opens: bool,
    pub left: f64,
    pub arrived: Option<f64>,
}

/// All of them, in the order in which they left.
pub fn arrows(left: &[Packet], right: &[Packet]) -> Vec<Arrow> {
    let sides = [left, right].map(|packets| {
        let whole = packets.iter().filter_map(|it| {
            Some((it.time.as_secs_f64() * 1e3, &it.bytes, parse(&it.bytes)?))
        });
        whole.collect::<Vec<_>>()
    });
    // Whoever sent the first segment is the client.
    let client = sides[0].first().map(|(_, _, it)| it.from);
    let client_side = usize::from(
        sides[0].first().map(|it| it.0) > sides[1].first().map(|it| it.0),
    );
    let mut arrows = Vec::new();
    let mut first = [0, 0];
    let mut sent = [0u32; 2];
    let mut scale = [None; 2];
    let mut before = [(0, 0); 2]; // acknowledgment and window
    let mut taken = [&sides[0], &sides[1]].map(|it| vec![false; it.len()]);
    let mut all: Vec<(f64, usize, &Vec<u8>, &Segment)> = Vec::new();
    for (side, seen) in sides.iter().enumerate() {
        for (time, bytes, it) in seen {
            let from = if Some(it.from) == client {
                client_side
            } else {
                1 - client_side
            };
            if from == side {
                all.push((*time, side, bytes, it));
            }
        }
    }
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (time, side, bytes, it) in all {
        let there = &sides[1 - side];
        let found = there.iter().enumerate().find(|(n, other)| {
            other.1 == bytes && other.0 >= time && !taken[1 - side][*n]
        });
        if let Some((n, _)) = found {
            taken[1 - side][n] = true;
        }
        if it.flag(SYN) {
            first[side] = it.seq;
            scale[side] = it.scale;
        }
        let seq = it.seq.wrapping_sub(first[side]);
        let again = it.len > 0 && seq < sent[side];
        sent[side] = sent[side].max(seq + it.len as u32);
        let ack = it.ack.wrapping_sub(first[1 - side]);
        let scale = match scale {
            [Some(_), Some(_)] if !it.flag(SYN) => scale[side].unwrap_or(0),
            _ => 0,
        };
        let window = u32::from(it.window) << scale.min(14);
        let told = before[side];
        before[side] = (ack, window);
        let only_the_window = told.0 == ack && it.gaps.is_empty();
        let label = match (it.flag(SYN), it.flag(FIN), it.len) {
            _ if it.flag(RST) => "RST".to_owned(),
            (true, ..) => "SYN".to_owned(),
            (_, true, 0) => "FIN".to_owned(),
            (_, true, n) => format!("{seq} +{n}, FIN"),
            (.., 0) if it.window == 0 => format!("ack {ack}, win 0"),
            (.., 0) if seq < sent[side] => format!("probe {seq}"),
            (.., 0) if only_the_window => format!("win {window}"),
            (.., 0) => format!("ack {ack}"),
            (.., n) => format!("{seq} +{n}"),
        };
        let arrived = found.map(|(_, other)| other.0);
        arrows.push(Arrow {
            side,
            label,
            again,
            opens: told == (ack, 0) && window > 0,
            left: time,
            arrived,
        });
    }
    arrows
}

impl Arrow {
    pub fn to_be_noticed(&self) -> bool {
        self.arrived.is_none()
            || self.again
            || self.opens
            || self.label.starts_with("probe")
            || self.label == "RST"
    }

    pub fn in_words(&self) -> String {
        let name = ["left", "right"][self.side];
        let again = if self.again { ", again" } else { "" };
        let end = match self.arrived {
            Some(at) => format!("arrives after {at:.0} ms"),
            None => "is lost".to_owned(),
        };
        format!(
            "{:.0} ms: {name} sends {}{again}; it {end}.",
            self.left, self.label
        )
    }
}
