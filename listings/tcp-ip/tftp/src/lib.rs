//! What the programs of this chapter share. `sending` and `receiving` know
//! neither sockets nor clocks: they are told what came, and what time it is.

pub mod clock;
pub mod draw;
pub mod fetching;
pub mod link;
pub mod packet;
pub mod parts;
pub mod place;
pub mod receiving;
pub mod sending;
pub mod serving;
pub mod terms;
pub mod transfer;
