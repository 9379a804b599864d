//! What the programs of this chapter share.

pub mod crew;
pub mod draw;
pub mod queues;
pub mod signals;
