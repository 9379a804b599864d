//! A deadline for the whole, a client that keeps it, and retries that end.

pub mod budget;
pub mod client;
pub mod deadline;
pub mod draw;
pub mod peers;
pub mod storm;
pub mod trial;
