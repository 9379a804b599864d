//! Happy Eyeballs (RFC 8305): ask one address after the other, keep the first.

pub mod race;
pub mod schedule;
pub mod world;
