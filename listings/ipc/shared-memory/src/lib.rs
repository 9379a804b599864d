//! A ring of messages in memory that two processes map, and bells to wake
//! each other. Neither side trusts the other.

pub mod bell;
pub mod channel;
pub mod consumer;
pub mod handover;
pub mod producer;
pub mod region;
pub mod ring;
pub mod sleep;

pub use channel::{Receiver, Sender};
pub use region::Region;

// ANCHOR: atomics
/// What the ring and the sleep are made of. The model checker compiles them
/// with its own in their place.
mod atomics {
    pub use std::sync::atomic::Ordering::{Acquire, Relaxed, Release, SeqCst};
    pub use std::sync::atomic::{AtomicU64, fence};
}
// ANCHOR_END: atomics
