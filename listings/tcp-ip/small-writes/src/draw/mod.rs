//! The plot: a bar for the median of each way, and a mark for its worst.

use plotters::style::text_anchor::HPos;
use the_wire::draw::pen::{Drawn, GRID, INK, MUTED, line, picture, text};

use crate::measuring::results::Row;

const STEP: i32 = 34;
const TOP: i32 = 44;
const LEFT: i32 = 8;
const RIGHT: i32 = 420;

pub fn plot(id: &str, title: &str, rows: &[(&str, Row)]) -> Drawn<String> {
    let words = rows.iter().map(|(name, row)| {
        let (median, worst) = (row.median_ms, row.worst_ms);
        format!("{name}: median {median:.1} ms, worst {worst:.1} ms.")
    });
    let words: Vec<String> = words.collect();
    let bottom = TOP + STEP * rows.len() as i32;
    let height = (bottom + 26) as u32;
    let most = rows.iter().map(|it| it.1.worst_ms).fold(1.0, f64::max);
    // A step of the scale: 1, 2 or 5 and zeros, at most six of them.
    let mut steps = [1.0, 2.0, 5.0].into_iter().cycle().enumerate();
    let step = steps.find_map(|(n, digit)| {
        let step = digit * 10f64.powi((n / 3) as i32);
        (step * 6.0 >= most).then_some(step)
    });
    let step = step.unwrap_or(most);
    let last = (most / step).ceil();
    picture(id, title, &words.join(" "), height, |area| {
        let x = |ms: f64| {
            LEFT + (ms / (last * step) * f64::from(RIGHT - LEFT)) as i32
        };
        text(area, (0, 12), title, HPos::Left, INK)?;
        for n in 0..=last as i32 {
            let ms = f64::from(n) * step;
            let line_at = vec![(x(ms), TOP - 14), (x(ms), bottom)];
            line(area, line_at, GRID, 1)?;
            let at = (x(ms), bottom + 14);
            text(area, at, &format!("{ms:.0}"), HPos::Center, MUTED)?;
        }
        for (n, (name, row)) in rows.iter().enumerate() {
            let y = TOP + STEP * n as i32;
            text(area, (LEFT + 4, y), name, HPos::Left, INK)?;
            let y = y + 14;
            line(area, vec![(LEFT, y), (x(row.median_ms), y)], INK, 8)?;
            let end = x(row.worst_ms);
            line(area, vec![(x(row.median_ms), y), (end, y)], INK, 1)?;
            line(area, vec![(end, y - 4), (end, y + 4)], INK, 2)?;
        }
        Ok(())
    })
}
