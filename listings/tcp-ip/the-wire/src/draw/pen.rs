//! Lines and words, in colours that the page replaces by its own.

use std::error::Error;

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// What may go wrong is in plotters' hands.
pub type Drawn<T> = Result<T, Box<dyn Error>>;

pub type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

pub const WIDTH: u32 = 440;
const TEXT: i32 = 20; // plotters' measure of a height of 16

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

pub fn text(
    area: &Area,
    at: (i32, i32),
    words: &str,
    side: HPos,
    ink: RGBColor,
) -> Drawn<()> {
    let style = TextStyle::from(("sans-serif", TEXT).into_font()).color(&ink);
    let style = style.pos(Pos::new(side, VPos::Center));
    area.draw(&Text::new(words.to_owned(), at, style))?;
    Ok(())
}

pub fn line(
    area: &Area,
    points: Vec<(i32, i32)>,
    ink: RGBColor,
    width: u32,
) -> Drawn<()> {
    area.draw(&PathElement::new(points, ink.stroke_width(width)))?;
    Ok(())
}

/// A picture as a page includes it. `words` are for who cannot see it.
pub fn picture(
    id: &str,
    title: &str,
    words: &str,
    height: u32,
    draw: impl FnOnce(&Area) -> Drawn<()>,
) -> Drawn<String> {
    let mut svg = String::new();
    {
        let root = SVGBackend::with_string(&mut svg, (WIDTH, height))
            .into_drawing_area();
        draw(&root)?;
        root.present()?;
    }
    for (theirs, ours) in COLOURS {
        svg = svg.replace(theirs, ours);
    }
    svg = svg
        .replace(" font-family=\"sans-serif\"", "")
        .replace(" opacity=\"1\"", "");
    let body = svg.split_once('>').map_or("", |(_, body)| body).trim();
    Ok(format!(
        "<figure class=\"picture\">\n<svg class=\"plot\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" \
         style=\"max-width:{WIDTH}px\" xmlns=\"http://www.w3.org/2000/svg\" \
         viewBox=\"0 0 {WIDTH} {height}\">\n\
         <title id=\"{id}-title\">{title}</title>\n\
         <desc id=\"{id}-desc\">{words}</desc>\n{body}\n</figure>\n"
    ))
}
