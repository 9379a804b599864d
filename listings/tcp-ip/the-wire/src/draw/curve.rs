//! The congestion window over time, from what `watch-slow-start` printed.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use crate::draw::pen::{ACCENT, Drawn, GRID, INK, MUTED, line, picture, text};

const HEIGHT: i32 = 330;
const BOX: [i32; 4] = [52, 40, 320, 290];

/// Milliseconds and segments, of each line.
pub fn read(printed: &str) -> Vec<(f64, f64)> {
    let lines = printed.lines().filter_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [ms, "ms", "cwnd", window, ..] = words[..] else {
            return None;
        };
        Some((ms.parse().ok()?, window.parse().ok()?))
    });
    lines.collect()
}

pub fn plot(
    id: &str,
    title: &str,
    curves: &[(&str, Vec<(f64, f64)>)],
) -> Drawn<String> {
    let end = |it: &(f64, f64)| format!("{} after {:.0} ms", it.1, it.0);
    let words = curves.iter().map(|(name, points)| {
        let all: Vec<String> = points.iter().map(end).collect();
        format!("{name}: {}.", all.join(", "))
    });
    let words: Vec<String> = words.collect();
    picture(id, title, &words.join(" "), HEIGHT as u32, |area| {
        let most_ms = 1600.0;
        let most = 340.0;
        let [left, top, right, bottom] = BOX;
        let x =
            |ms: f64| left + (ms / most_ms * f64::from(right - left)) as i32;
        let y = |n: f64| bottom - (n / most * f64::from(bottom - top)) as i32;
        text(area, (0, 12), title, HPos::Left, INK)?;
        for n in [0, 80, 160, 240, 320] {
            let at = y(f64::from(n));
            line(area, vec![(left, at), (right, at)], GRID, 1)?;
            text(area, (left - 12, at), &n.to_string(), HPos::Right, MUTED)?;
        }
        for ms in [0, 400, 800, 1200, 1600] {
            let at = (x(f64::from(ms)), bottom + 16);
            text(area, at, &ms.to_string(), HPos::Center, MUTED)?;
        }
        text(area, (right + 28, bottom + 16), "ms", HPos::Left, MUTED)?;
        for (n, (name, points)) in curves.iter().enumerate() {
            let ink = if n == 0 { INK } else { ACCENT };
            let seen =
                points.iter().filter(|it| it.0 <= most_ms && it.1 <= most);
            let mut steps: Vec<(i32, i32)> = Vec::new();
            for (ms, window) in seen {
                let at = (x(*ms), y(*window));
                steps.extend(steps.last().map(|before| (at.0, before.1)));
                steps.push(at);
                area.draw(&Circle::new(at, 4, ink.filled()))?;
            }
            if let Some(last) = steps.last().copied() {
                text(area, (last.0 + 10, last.1), name, HPos::Left, ink)?;
            }
            line(area, steps, ink, 2)?;
        }
        Ok(())
    })
}
