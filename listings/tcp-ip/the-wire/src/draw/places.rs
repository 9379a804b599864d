//! Where the ends of arrows stand.

use crate::draw::arrow::Arrow;

pub const STEP: i32 = 17;
/// A silence is drawn as at most so many steps.
const SILENCE: f64 = 4.0;

/// Heights of both ends of each arrow, and of the whole picture. Order is kept,
/// and so is time between two ends, up to a limit.
pub fn places(arrows: &[Arrow]) -> (Vec<(i32, Option<i32>)>, i32) {
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
