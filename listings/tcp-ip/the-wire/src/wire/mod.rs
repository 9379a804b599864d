//! The long wire: carries IP packets between two network namespaces, and does
//! to them what long wires do.
//!
//! - `options`, `units`, `named`, `way`: what was asked for
//! - `fate`: what a seed decides for a packet
//! - `packet`, `narrow`, `icmp`: what a packet is, and one that is too big
//! - `tun`: the two ends
//! - `line`, `direction`: when a packet arrives, if it does
//! - `flights`, `counts`: who is on the way; who was

pub mod counts;
pub mod direction;
pub mod fate;
pub mod flights;
pub mod icmp;
pub mod line;
pub mod named;
pub mod narrow;
pub mod options;
pub mod packet;
pub mod tun;
pub mod units;
pub mod way;
