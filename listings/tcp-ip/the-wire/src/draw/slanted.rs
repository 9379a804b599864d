//! A conversation between two hosts, drawn from what was captured at both: an
//! arrow leaves when one end saw it and arrives when the other did. One that
//! the other end never saw was lost.

use plotters::style::text_anchor::HPos;

use crate::draw::pen::{
    ACCENT, Area, Drawn, GRID, INK, MUTED, WIDTH, line, picture, text,
};
use crate::pcap::Packet;
use crate::segment::{FIN, SYN, Segment, parse};

const LANES: [i32; 2] = [150, 290];
const STEP: i32 = 17;
/// A silence is drawn as at most so many steps.
const SILENCE: f64 = 4.0;

struct Arrow {
    /// The lane that it leaves.
    side: usize,
    label: String,
    again: bool,
    left: f64,
    arrived: Option<f64>,
}

/// `left` and `right` are the captures; `skip` segments at the beginning and
/// those after `most` are not drawn.
pub fn slanted(
    id: &str,
    title: &str,
    left: &[Packet],
    right: &[Packet],
    (skip, most): (usize, usize),
) -> Drawn<String> {
    let arrows = arrows(left, right).into_iter().skip(skip).take(most);
    let mut arrows: Vec<Arrow> = arrows.collect();
    let began = arrows.first().map_or(0.0, |it| it.left);
    for arrow in &mut arrows {
        arrow.left -= began;
        arrow.arrived = arrow.arrived.map(|at| at - began);
    }
    let (ends, height) = places(&arrows);
    let words: Vec<String> = arrows.iter().map(in_words).collect();
    picture(id, title, &words.join(" "), height as u32, |area| {
        for (lane, name) in LANES.iter().zip(["left", "right"]) {
            text(area, (*lane, 12), name, HPos::Center, INK)?;
            line(area, vec![(*lane, 26), (*lane, height)], MUTED, 2)?;
        }
        for (arrow, (from, to)) in arrows.iter().zip(&ends) {
            draw(area, arrow, *from, *to)?;
        }
        silences(area, &arrows, &ends)
    })
}

/// In the order in which they left.
fn arrows(left: &[Packet], right: &[Packet]) -> Vec<Arrow> {
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
        }
        let seq = it.seq.wrapping_sub(first[side]);
        let again = it.len > 0 && seq < sent[side];
        sent[side] = sent[side].max(seq + it.len as u32);
        let ack = it.ack.wrapping_sub(first[1 - side]);
        let label = match (it.flag(SYN), it.flag(FIN), it.len) {
            (true, ..) => "SYN".to_owned(),
            (_, true, 0) => "FIN".to_owned(),
            (_, true, n) => format!("{seq} +{n}, FIN"),
            (.., 0) if it.window == 0 => format!("ack {ack}, win 0"),
            (.., 0) if seq < sent[side] => format!("probe {seq}"),
            (.., 0) => format!("ack {ack}"),
            (.., n) => format!("{seq} +{n}"),
        };
        let arrived = found.map(|(_, other)| other.0);
        arrows.push(Arrow {
            side,
            label,
            again,
            left: time,
            arrived,
        });
    }
    arrows
}

/// Heights of both ends of each arrow, and of the whole picture. Order is kept,
/// and so is time between two ends, up to a limit.
fn places(arrows: &[Arrow]) -> (Vec<(i32, Option<i32>)>, i32) {
    let mut events: Vec<(f64, usize, bool)> = Vec::new();
    for (n, arrow) in arrows.iter().enumerate() {
        events.push((arrow.left, n, true));
        events.extend(arrow.arrived.map(|at| (at, n, false)));
    }
    events.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut ends = vec![(0, None); arrows.len()];
    let mut used = [40 - STEP; 2];
    let (mut y, mut last) = (40, 0.0);
    for (time, n, leaves) in events {
        y += ((time - last) / 20.0).min(SILENCE).round() as i32 * STEP;
        last = time;
        let lane = if leaves {
            arrows[n].side
        } else {
            1 - arrows[n].side
        };
        y = y.max(used[lane] + STEP);
        used[lane] = y;
        match leaves {
            true => ends[n].0 = y,
            false => ends[n].1 = Some(y),
        }
    }
    (ends, y + 24)
}

fn draw(area: &Area, arrow: &Arrow, from: i32, to: Option<i32>) -> Drawn<()> {
    let ink = match (arrow.to_be_noticed(), arrow.label.contains("+")) {
        (true, _) => ACCENT,
        (_, true) => INK,
        _ => MUTED,
    };
    let (near, far) = (LANES[arrow.side], LANES[1 - arrow.side]);
    let way = (far - near).signum();
    let outside = if way > 0 { HPos::Right } else { HPos::Left };
    text(area, (near - 8 * way, from), &arrow.label, outside, ink)?;
    match to {
        Some(to) => {
            line(area, vec![(near, from), (far, to)], ink, 1)?;
            let tip = (far - way, to);
            for up in [-4, 4] {
                line(
                    area,
                    vec![(far - 9 * way, to + up - (to - from) / 16), tip],
                    ink,
                    1,
                )?;
            }
        }
        None => {
            let (x, y) = (near + 52 * way, from + STEP);
            line(area, vec![(near, from), (x, y)], ink, 1)?;
            line(area, vec![(x - 5, y - 5), (x + 5, y + 5)], ink, 2)?;
            line(area, vec![(x - 5, y + 5), (x + 5, y - 5)], ink, 2)?;
        }
    }
    Ok(())
}

impl Arrow {
    fn to_be_noticed(&self) -> bool {
        self.arrived.is_none() || self.again || self.label.starts_with("probe")
    }
}

/// Between two that left one after the other with more than 100 ms between.
fn silences(
    area: &Area,
    arrows: &[Arrow],
    ends: &[(i32, Option<i32>)],
) -> Drawn<()> {
    for (pair, places) in arrows.windows(2).zip(ends.windows(2)) {
        let ms = pair[1].left - pair[0].left;
        let y = places[1].0 - 2 * STEP + 4;
        if ms > 100.0 && y - places[0].0 > STEP {
            let words = format!("{:.0} ms", ms);
            line(area, vec![(2, y + 11), (WIDTH as i32 - 2, y + 11)], GRID, 1)?;
            text(area, (2, y), &words, HPos::Left, MUTED)?;
        }
    }
    Ok(())
}

fn in_words(arrow: &Arrow) -> String {
    let name = ["left", "right"][arrow.side];
    let again = if arrow.again { ", again" } else { "" };
    let end = match arrow.arrived {
        Some(at) => format!("arrives after {at:.0} ms"),
        None => "is lost".to_owned(),
    };
    format!(
        "{:.0} ms: {name} sends {}{again}; it {end}.",
        arrow.left, arrow.label
    )
}
