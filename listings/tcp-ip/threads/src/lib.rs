//! What the programs of this chapter share.

pub mod crowd;
pub mod draw;
pub mod kernel;
mod rude;
pub mod seats;
pub mod server;
pub mod talks;
pub mod trial;
