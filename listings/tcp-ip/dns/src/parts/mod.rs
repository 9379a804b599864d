//! What the page need not show.

pub mod liar;
