//! A deadline for the whole, a client that keeps it, and retries that end.

pub mod bad;
pub mod budget;
pub mod client;
pub mod deadline;
pub mod dice;
pub mod draw;
pub mod head;
pub mod peers;
pub mod storm;
pub mod trial;
