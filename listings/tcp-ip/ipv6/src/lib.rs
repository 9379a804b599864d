//! Who called? What the servers of this chapter share.

pub mod door;
pub mod host;
