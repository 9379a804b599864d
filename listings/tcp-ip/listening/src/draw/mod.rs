//! The picture of both queues, from what `fill-queues` printed.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;
use the_wire::draw::pen::{
    ACCENT, Area, Drawn, GRID, INK, MUTED, line, picture, text,
};

const HEIGHT: u32 = 300;
const LEFT: i32 = 40;
const STEP: i32 = 26;
const GROUND: i32 = 200;
const UNIT: i32 = 26;

/// What one client found.
pub struct Row {
    pub good: bool,
    pub answer: String,
    pub notes: i32,
    pub queue: i32,
}

/// The rows of a run of `fill-queues`.
pub fn read(printed: &str) -> Vec<Row> {
    let rows = printed.lines().filter_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [_, client @ ("deaf" | "good"), notes, queue, answer @ ..] =
            &words[..]
        else {
            return None;
        };
        Some(Row {
            good: *client == "good",
            answer: answer.join(" "),
            notes: notes.parse().ok()?,
            queue: queue.parse().ok()?,
        })
    });
    rows.collect()
}

pub fn plot(rows: &[Row]) -> Drawn<String> {
    let words: Vec<String> = rows.iter().map(describe).collect();
    let title = "Two queues, with a backlog of 4";
    picture("two-queues", title, &words.join(" "), HEIGHT, |area| {
        text(area, (0, 12), title, HPos::Left, INK)?;
        for n in 0..=5 {
            let y = GROUND - n * UNIT;
            let right = LEFT + STEP * rows.len() as i32;
            line(area, vec![(LEFT, y), (right, y)], GRID, 1)?;
            let at = (LEFT - 12, y);
            text(area, at, &n.to_string(), HPos::Right, MUTED)?;
        }
        let notes: Vec<i32> = rows.iter().map(|row| row.notes).collect();
        let queue: Vec<i32> = rows.iter().map(|row| row.queue).collect();
        steps(area, &notes, 0, MUTED)?;
        steps(area, &queue, 2, ACCENT)?;
        let at = (LEFT + 4, GROUND - 5 * UNIT - 16);
        text(area, at, "SYN queue", HPos::Left, MUTED)?;
        let at = (LEFT + 14 * STEP, GROUND - 5 * UNIT - 16);
        text(area, at, "accept queue", HPos::Right, ACCENT)?;
        for (n, row) in rows.iter().enumerate() {
            let x = LEFT + STEP * n as i32 + STEP / 2;
            answer(area, (x, GROUND + 18), row)?;
        }
        let clients = [(true, rows.len() / 2), (false, 0)];
        for (good, first) in clients {
            let name = if good { "good clients" } else { "deaf clients" };
            let at = (LEFT + STEP * first as i32 + 6, GROUND + 40);
            text(area, at, name, HPos::Left, INK)?;
        }
        let key = "\u{25cf} SYN-ACK, \u{25cb} with a cookie, \u{d7} none";
        text(area, (LEFT + 6, GROUND + 72), key, HPos::Left, INK)
    })
}

fn describe(row: &Row) -> String {
    let client = if row.good { "good" } else { "deaf" };
    format!(
        "{client}: {}, then {} and {}.",
        row.answer, row.notes, row.queue
    )
}

fn steps(area: &Area, all: &[i32], up: i32, ink: RGBColor) -> Drawn<()> {
    let mut points = vec![(LEFT, GROUND - up)];
    for (n, height) in all.iter().enumerate() {
        let y = GROUND - height * UNIT - up;
        let x = LEFT + STEP * n as i32;
        points.push((x + STEP / 2, points[points.len() - 1].1));
        points.push((x + STEP / 2, y));
        points.push((x + STEP, y));
    }
    line(area, points, ink, 2)
}

fn answer(area: &Area, at: (i32, i32), row: &Row) -> Drawn<()> {
    match row.answer.as_str() {
        "none" => text(area, at, "\u{d7}", HPos::Center, INK),
        "SYN-ACK" => {
            area.draw(&Circle::new(at, 5, INK.filled()))?;
            Ok(())
        }
        _ => {
            area.draw(&Circle::new(at, 5, INK.stroke_width(2)))?;
            Ok(())
        }
    }
}
