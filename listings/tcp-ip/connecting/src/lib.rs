//! Happy Eyeballs (RFC 8305): ask several addresses, not all at once, and take
//! the first that answers.

pub mod race;
pub mod schedule;
pub mod world;
