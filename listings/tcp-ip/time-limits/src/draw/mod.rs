//! The plot: for each policy, the requests answered in each second.

use plotters::style::text_anchor::HPos;
use the_wire::draw::pen::{
    ACCENT, Drawn, GRID, INK, MUTED, line, picture, text,
};

use crate::storm::{OUTAGE, Second};

const STRIP: i32 = 92;
const HIGH: i32 = 50;
const LEFT: i32 = 48;
const RIGHT: i32 = 430;

pub fn plot(rows: &[(&str, Vec<Second>)]) -> Drawn<String> {
    let title = "Requests answered in each second";
    let words = rows.iter().map(|(name, seconds)| {
        let last = seconds.last().map_or(0, |it| it.answered);
        format!("{name}: {last} a second at the end.")
    });
    let words: Vec<String> = words.collect();
    let height = (52 + STRIP * rows.len() as i32) as u32;
    picture("storm", title, &words.join(" "), height, |area| {
        let seconds = rows.first().map_or(1, |it| it.1.len()) as i32;
        let x = |second: i32| LEFT + (RIGHT - LEFT) * second / seconds;
        text(area, (0, 12), title, HPos::Left, INK)?;
        for (n, (name, row)) in rows.iter().enumerate() {
            let bottom = 40 + STRIP * n as i32 + HIGH + 18;
            let y = |count: u32| bottom - HIGH * count as i32 / 1000;
            for count in [0, 1000] {
                let at = vec![(LEFT, y(count)), (RIGHT, y(count))];
                line(area, at, GRID, 1)?;
                let at = (LEFT - 4, y(count));
                text(area, at, &format!("{count}"), HPos::Right, MUTED)?;
            }
            for end in [OUTAGE.start, OUTAGE.end] {
                let at = x((end / 1000) as i32);
                line(area, vec![(at, y(1000)), (at, bottom)], MUTED, 1)?;
            }
            let ink = if n + 1 == rows.len() { ACCENT } else { INK };
            text(area, (LEFT, bottom - HIGH - 12), name, HPos::Left, ink)?;
            let points = row.iter().enumerate().flat_map(|(second, it)| {
                let at = second as i32;
                [(x(at), y(it.answered)), (x(at + 1), y(it.answered))]
            });
            line(area, points.collect(), ink, 2)?;
        }
        let y = height as i32 - 10;
        for second in [0, 5, 10, 20, 30, 40] {
            let side = if second == 40 {
                HPos::Right
            } else {
                HPos::Center
            };
            let word = format!("{second} s");
            text(area, (x(second), y), &word, side, MUTED)?;
        }
        Ok(())
    })
}
