//! Lines and words, and how words keep out of one another's way.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use crate::draw::plot::Drawn;

const TEXT: i32 = 21; // plotters' measure of a height of 17
const LINE: i32 = 17;

/// A part of a picture.
pub type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// Writes words at a point.
pub fn text(
    area: &Area,
    at: (i32, i32),
    words: &str,
    pos: (HPos, VPos),
    ink: RGBColor,
) -> Drawn<()> {
    let style = TextStyle::from(("sans-serif", TEXT).into_font()).color(&ink);
    area.draw(&Text::new(
        words.to_owned(),
        at,
        style.pos(Pos::new(pos.0, pos.1)),
    ))?;
    Ok(())
}

/// Draws a line through points.
pub fn line(
    area: &Area,
    points: Vec<(i32, i32)>,
    ink: RGBColor,
    width: u32,
) -> Drawn<()> {
    area.draw(&PathElement::new(points, ink.stroke_width(width)))?;
    Ok(())
}

/// Moves sorted heights apart until a line of text fits between each two.
pub fn spread(mut heights: Vec<i32>, top: i32, bottom: i32) -> Vec<i32> {
    let mut least = top;
    for height in &mut heights {
        *height = (*height).max(least);
        least = *height + LINE;
    }
    let mut most = bottom;
    for height in heights.iter_mut().rev() {
        *height = (*height).min(most);
        most = *height - LINE;
    }
    heights
}
