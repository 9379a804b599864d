//! A host that is far away, and what finds out that it has vanished.

pub mod apart;
pub mod limits;
pub mod line;
pub mod net;
pub mod peer;
pub mod ways;
