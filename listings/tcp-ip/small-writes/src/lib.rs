//! What the programs of this chapter share.

pub mod answer;
pub mod draw;
pub mod measuring;
pub mod vectored;
pub mod ways;
