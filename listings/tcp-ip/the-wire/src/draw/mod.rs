//! The pictures: SVG in the page's own colours, drawn by plotters.

pub mod arrow;
pub mod curve;
pub mod pen;
pub mod places;
pub mod slanted;
