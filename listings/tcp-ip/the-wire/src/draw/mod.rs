//! The pictures: SVG in the page's own colours, drawn by plotters.

pub mod curve;
pub mod pen;
pub mod slanted;
