//! The plots: SVG in the page's own colours, ready to be included.

use std::error::Error;

use plotters::prelude::*;

use crate::draw::curve::curves;
use crate::draw::panel::{Panel, draw_panel};
use crate::results::Results;
use crate::words;

/// What may go wrong is in plotters' hands.
pub type Drawn<T> = Result<T, Box<dyn Error>>;

const WIDTH: u32 = 440;
const HEIGHT: u32 = 320;
/// Between a diagram's axis and the heading of the next.
const GAP: u32 = 20;

/// What plotters is given, and what the page makes of it: the theme's colours,
/// with fallbacks for a page without the theme.
pub const INK: RGBColor = RGBColor(0, 0, 0);
pub const MUTED: RGBColor = RGBColor(1, 1, 1);
pub const ACCENT: RGBColor = RGBColor(2, 2, 2);
pub const GRID: RGBColor = RGBColor(3, 3, 3);
const COLOURS: [(&str, &str); 4] = [
    ("\"#000000\"", "\"currentColor\""),
    ("\"#010101\"", "\"var(--muted, #777)\""),
    ("\"#020202\"", "\"var(--accent, #b3541e)\""),
    ("\"#030303\"", "\"var(--line, #8884)\""),
];

/// The plots and the files they belong in.
pub fn all(results: &Results) -> Drawn<Vec<(&'static str, String)>> {
    let trip = |cores: usize| Panel {
        heading: format!("There and back, {}", words::CORES[cores - 1]),
        values: vec![1e2, 1e3, 1e4, 1e5, 1e6, 1e7],
        label: |ns| words::time(ns as u64).replace(".0", ""),
        curves: curves(results, cores, |row| {
            Some(row.round_trip?.median as f64)
        }),
    };
    let one_way = Panel {
        heading: "One way, bytes a second, two cores".into(),
        values: vec![1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11],
        label: |rate| words::bytes(rate).replace(".0", ""),
        curves: curves(results, 2, |row| {
            Some(row.one_way?.bytes_per_second as f64)
        }),
    };
    let trips = draw(
        "round-trip",
        "Median round trip by size of message",
        &[trip(1), trip(2)],
    )?;
    let one_way = draw("one-way", "Throughput by size of message", &[one_way])?;
    Ok(vec![("round-trip.html", trips), ("one-way.html", one_way)])
}

fn draw(id: &str, title: &str, panels: &[Panel]) -> Drawn<String> {
    let height = (HEIGHT + GAP) * panels.len() as u32 - GAP;
    let mut svg = String::new();
    {
        let root = SVGBackend::with_string(&mut svg, (WIDTH, height))
            .into_drawing_area();
        for (panel, top) in panels.iter().zip(0..) {
            let corner = (0, top * (HEIGHT + GAP));
            draw_panel(&root.clone().shrink(corner, (WIDTH, HEIGHT)), panel)?;
        }
        root.present()?;
    }
    for (theirs, ours) in COLOURS {
        svg = svg.replace(theirs, ours);
    }
    svg = svg
        .replace(" font-family=\"sans-serif\"", "")
        .replace(" opacity=\"1\"", "");
    let words: Vec<String> = panels.iter().map(Panel::in_words).collect();
    let head = format!(
        "<svg class=\"plot\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" \
         style=\"max-width:{WIDTH}px\" xmlns=\"http://www.w3.org/2000/svg\" \
         viewBox=\"0 0 {WIDTH} {height}\">\n<title id=\"{id}-title\">{title}</title>\n\
         <desc id=\"{id}-desc\">{}</desc>",
        words.join(" ")
    );
    let body = svg.split_once('>').map_or("", |(_, body)| body).trim();
    Ok(format!(
        "<figure class=\"picture\">\n{head}\n{body}\n</figure>\n"
    ))
}
