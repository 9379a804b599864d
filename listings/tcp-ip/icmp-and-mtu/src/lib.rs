//! What the programs of this chapter share.

pub mod longest;
pub mod option;
pub mod probe;
pub mod wait;
