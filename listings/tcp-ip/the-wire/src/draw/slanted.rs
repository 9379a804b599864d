//! A conversation between two hosts, drawn from what was captured at both: an
//! arrow leaves when one end saw it and arrives when the other did. One that
//! the other end never saw was lost.

use plotters::style::text_anchor::HPos;

use crate::draw::arrow::{Arrow, arrows};
use crate::draw::pen::{
    ACCENT, Area, Drawn, GRID, INK, MUTED, WIDTH, line, picture, text,
};
use crate::draw::places::{STEP, places};
use crate::pcap::Packet;

const LANES: [i32; 2] = [150, 290];

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
    let words: Vec<String> = arrows.iter().map(Arrow::in_words).collect();
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
