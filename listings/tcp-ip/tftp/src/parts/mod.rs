//! What the page need not show.

pub mod answering;
pub mod display;
pub mod failure;
pub mod plain;
