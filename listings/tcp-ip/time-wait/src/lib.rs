//! What the programs of this chapter share.

pub mod numbers;
pub mod pair;
pub mod table;
