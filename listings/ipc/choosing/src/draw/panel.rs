//! One diagram: two logarithmic axes, curves, and a name at the end of each.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, VPos};

use crate::draw::curve::Curve;
use crate::draw::pen::{Area, line, spread, text};
use crate::draw::plot::{Drawn, GRID, INK, MUTED};
use crate::words;

pub struct Panel {
    pub heading: String,
    /// The values named at the axis, from low to high.
    pub values: Vec<f64>,
    pub label: fn(f64) -> String,
    pub curves: Vec<Curve>,
}

impl Panel {
    /// For who cannot see it: each curve at its beginning and at its end.
    pub fn in_words(&self) -> String {
        let end = |(size, value): &(f64, f64)| {
            format!(
                "{} at {}",
                (self.label)(*value),
                words::size(*size as usize)
            )
        };
        let words = |curve: &Curve| {
            let ends = curve.points.first().zip(curve.points.last());
            let (first, last) = ends
                .map_or(("–".into(), "–".into()), |(a, b)| {
                    (end(a), end(b))
                });
            format!("{}: {first}, {last}.", curve.label)
        };
        let curves: Vec<String> = self.curves.iter().map(words).collect();
        format!("{}. {}", self.heading, curves.join(" "))
    }
}

/// Draws one diagram into its part of the picture.
pub fn draw_panel(area: &Area, panel: &Panel) -> Drawn<()> {
    let (low, high) = (panel.values[0], panel.values[panel.values.len() - 1]);
    let chart = ChartBuilder::on(area)
        .margin_left(78)
        .margin_right(132)
        .margin_top(40)
        .margin_bottom(40)
        .build_cartesian_2d(
            (1f64..1_048_576f64).log_scale(),
            (low..high).log_scale(),
        )?;
    let corner = area.get_base_pixel();
    let place = |x: f64, y: f64| {
        let (x, y) = chart.backend_coord(&(x, y));
        (x - corner.0, y - corner.1)
    };
    text(area, (0, 2), &panel.heading, (HPos::Left, VPos::Top), INK)?;
    for &value in &panel.values {
        let (left, right) = (place(1.0, value), place(1_048_576.0, value));
        line(area, vec![left, right], GRID, 1)?;
        text(
            area,
            (left.0 - 14, left.1),
            &(panel.label)(value),
            (HPos::Right, VPos::Center),
            MUTED,
        )?;
    }
    for size in [1, 1 << 6, 1 << 12, 1 << 20] {
        let (x, y) = place(size as f64, low);
        text(
            area,
            // Below the lowest value's name, beside which it begins.
            (x, y + 14),
            &words::size(size),
            (HPos::Center, VPos::Top),
            MUTED,
        )?;
    }
    let mut names = Vec::new();
    for curve in &panel.curves {
        let points: Vec<_> =
            curve.points.iter().map(|(x, y)| place(*x, *y)).collect();
        for point in &points {
            let (outlines, filled) = curve.mark.outlines(*point);
            for outline in outlines {
                match filled {
                    true => area
                        .draw(&Polygon::new(outline, curve.colour.filled()))?,
                    false => line(area, outline, curve.colour, 2)?,
                }
            }
        }
        names.extend(points.last().map(|end| (*end, curve)));
        line(area, points, curve.colour, 1)?;
    }
    names.sort_by_key(|((_, y), _)| *y);
    let heights = spread(
        names.iter().map(|((_, y), _)| *y).collect(),
        20,
        place(1.0, low).1,
    );
    for (((x, y), curve), height) in names.into_iter().zip(heights) {
        let edge = place(1_048_576.0, low).0 + 22;
        line(area, vec![(x + 7, y), (edge - 4, height)], MUTED, 1)?;
        text(
            area,
            (edge, height),
            curve.label,
            (HPos::Left, VPos::Center),
            curve.colour,
        )?;
    }
    Ok(())
}
