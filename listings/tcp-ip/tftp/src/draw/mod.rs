//! The plot: kilobytes a second by window, a curve for each loss.

use plotters::style::text_anchor::HPos;
use the_wire::draw::pen::{
    ACCENT, Drawn, GRID, INK, MUTED, line, picture, text,
};

const BOX: [i32; 4] = [56, 50, 340, 290];
const MOST: f64 = 3_000.0;

/// Loss in percent, window, kilobytes a second.
pub type Point = (u32, u32, f64);

/// The medians of what `windows.sh` recorded, of a file of a million bytes.
pub fn read(recorded: &str) -> Vec<Point> {
    let mut all: Vec<(u32, u32, f64)> = Vec::new();
    for row in recorded.lines() {
        let words: Vec<&str> = row.split_whitespace().collect();
        if let ["loss", loss, "window", window, "seed", _, ms, "ms"] = words[..]
        {
            let whole = |it: &str| it.parse::<u32>().ok();
            let row = whole(loss).zip(whole(window));
            let ms = ms.parse::<f64>().ok();
            all.extend(row.zip(ms).map(|((l, w), ms)| (l, w, 1e6 / ms)));
        }
    }
    all.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
    let groups = all.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1));
    groups.map(|group| group[group.len() / 2]).collect()
}

pub fn plot(id: &str, title: &str, points: &[Point]) -> Drawn<String> {
    let words = points.iter().map(|(loss, window, speed)| {
        format!("Loss {loss} %, window {window}: {speed:.0} kB/s.")
    });
    let words: Vec<String> = words.collect();
    let [left, top, right, bottom] = BOX;
    let x = |window: u32| {
        let share = f64::from(window).log2() / 6.0;
        left + (share * f64::from(right - left)) as i32
    };
    let y =
        |speed: f64| bottom - (speed / MOST * f64::from(bottom - top)) as i32;
    picture(id, title, &words.join(" "), 330, |area| {
        text(area, (0, 12), title, HPos::Left, INK)?;
        for n in [0, 1000, 2000, 3000] {
            let at = y(f64::from(n));
            line(area, vec![(left, at), (right, at)], GRID, 1)?;
            text(area, (left - 10, at), &n.to_string(), HPos::Right, MUTED)?;
        }
        for window in [1, 2, 4, 8, 16, 32, 64] {
            let at = (x(window), bottom + 16);
            text(area, at, &window.to_string(), HPos::Center, MUTED)?;
        }
        text(area, (right + 20, bottom + 16), "blocks", HPos::Left, MUTED)?;
        let curves = points.chunk_by(|a, b| a.0 == b.0);
        for (n, curve) in curves.enumerate() {
            let ink = [INK, MUTED, ACCENT][n % 3];
            let steps = curve.iter().map(|it| (x(it.1), y(it.2)));
            let steps: Vec<(i32, i32)> = steps.collect();
            if let (Some(end), Some(first)) = (steps.last(), curve.first()) {
                let name = format!("{} % lost", first.0);
                text(area, (end.0 + 10, end.1), &name, HPos::Left, ink)?;
            }
            line(area, steps, ink, 2)?;
        }
        Ok(())
    })
}
