//! What the programs of this chapter share.

pub mod wire;
