//! The plot: the longest delay of each second, for both servers.

use plotters::style::text_anchor::HPos;
use the_wire::draw::pen::{
    ACCENT, Drawn, GRID, INK, MUTED, line, picture, text,
};

const HEIGHT: i32 = 290;
const BOX: [i32; 4] = [62, 44, 330, 244];

/// The lines that were sent in one second.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub server: String,
    pub what: String,
    pub second: f64,
    pub worst: f64,
    pub missing: u64,
}

pub fn read(printed: &str) -> Vec<Row> {
    let rows = printed.lines().filter_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [server, what, second, worst, missing] = words[..] else {
            return None;
        };
        let (server, what) = (server.to_owned(), what.to_owned());
        let second = second.parse().ok()?;
        let worst = worst.parse().ok()?;
        let missing = missing.parse().ok()?;
        Some(Row {
            server,
            what,
            second,
            worst,
            missing,
        })
    });
    rows.collect()
}

pub fn plot(id: &str, title: &str, rows: &[Row]) -> Drawn<String> {
    let words = rows.iter().filter(|it| it.what == "both").map(|row| {
        let Row {
            server,
            second,
            worst,
            missing,
            ..
        } = row;
        match missing {
            0 => format!("{server}, second {second}: {worst:.0} ms."),
            _ => format!("{server}, second {second}: some never came."),
        }
    });
    let words: Vec<String> = words.collect();
    picture(id, title, &words.join(" "), HEIGHT as u32, |area| {
        let [left, top, right, bottom] = BOX;
        let x = |n: f64| left + (n / 11.0 * f64::from(right - left)) as i32;
        // Four powers of ten, from 1 ms to 10 s.
        let part = |ms: f64| ms.clamp(1.0, 10_000.0).log10() / 4.0;
        let y = |ms: f64| bottom - (part(ms) * f64::from(bottom - top)) as i32;
        text(area, (0, 12), title, HPos::Left, INK)?;
        let marks = [(1.0, "1 ms"), (100.0, "0.1 s"), (10_000.0, "never")];
        for (ms, word) in marks {
            line(area, vec![(left, y(ms)), (right, y(ms))], GRID, 1)?;
            text(area, (left - 8, y(ms)), word, HPos::Right, MUTED)?;
        }
        for n in [0, 3, 6, 9] {
            let at = (x(f64::from(n)), bottom + 22);
            text(area, at, &format!("{n} s"), HPos::Center, MUTED)?;
        }
        for (server, ink) in [("tell-all", INK), ("chat-server", ACCENT)] {
            let ours = |it: &&Row| it.server == server && it.what == "both";
            let points = rows.iter().filter(ours).map(|it| {
                let worst = if it.missing > 0 { 10_000.0 } else { it.worst };
                (x(it.second), y(worst))
            });
            let points: Vec<(i32, i32)> = points.collect();
            if let Some(last) = points.last() {
                text(area, (last.0 + 8, last.1), server, HPos::Left, ink)?;
            }
            line(area, points, ink, 2)?;
        }
        Ok(())
    })
}
