//! The plots: SVG in the page's own colours, drawn by plotters.

pub mod curve;
pub mod panel;
pub mod pen;
pub mod plot;
