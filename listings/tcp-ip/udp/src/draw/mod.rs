//! The plot: how much of a burst of a thousand is lost, by receive buffer.

use plotters::style::text_anchor::HPos;
use the_wire::draw::pen::{
    ACCENT, Drawn, GRID, INK, MUTED, line, picture, text,
};

const BOX: [i32; 4] = [52, 40, 314, 260];
const MOST: f64 = 2_000_000.0;

/// Points are the buffer in bytes, and the lost of a thousand.
pub type Curve<'a> = (&'a str, Vec<(f64, f64)>);

pub fn plot(id: &str, title: &str, curves: &[Curve]) -> Drawn<String> {
    let words: Vec<String> = curves
        .iter()
        .map(|(name, points)| {
            let all = points.iter().map(|(x, y)| format!("{y} with {x}"));
            format!("{name}: {}.", all.collect::<Vec<_>>().join(", "))
        })
        .collect();
    picture(id, title, &words.join(" "), 310, |area| {
        let [left, top, right, bottom] = BOX;
        let wide = f64::from(right - left);
        let x = |n: f64| left + (n / MOST * wide) as i32;
        let y = |n: f64| bottom - (n / 1000.0 * f64::from(bottom - top)) as i32;
        text(area, (0, 12), title, HPos::Left, INK)?;
        for n in [0, 250, 500, 750, 1000] {
            let at = y(f64::from(n));
            line(area, vec![(left, at), (right, at)], GRID, 1)?;
            text(area, (left - 10, at), &n.to_string(), HPos::Right, MUTED)?;
        }
        for n in [0, 500_000, 1_000_000, 1_500_000, 2_000_000] {
            let at = (x(f64::from(n)), bottom + 16);
            text(area, at, &(n / 1000).to_string(), HPos::Center, MUTED)?;
        }
        let at = (left, bottom + 40);
        text(
            area,
            at,
            "receive buffer, in 1,000 bytes",
            HPos::Left,
            MUTED,
        )?;
        // From the lowest: names that would touch move up.
        let mut lowest = bottom;
        for (n, (name, points)) in curves.iter().enumerate().rev() {
            let ink = [INK, ACCENT, MUTED][n % 3];
            let all = points.iter().map(|it| (x(it.0), y(it.1)));
            let all: Vec<(i32, i32)> = all.collect();
            if let Some(end) = all.last().copied() {
                let place = (right + 22, end.1.min(lowest));
                lowest = place.1 - 17;
                let near = (place.0 - 4, place.1);
                line(area, vec![(end.0 + 4, end.1), near], MUTED, 1)?;
                text(area, place, name, HPos::Left, ink)?;
            }
            line(area, all, ink, 2)?;
        }
        Ok(())
    })
}
