//! Measures the ways in which two processes of one machine can talk.

pub mod channel;
pub mod curve;
pub mod doorbell;
pub mod measure;
pub mod panel;
pub mod peer;
pub mod plot;
pub mod results;
pub mod ring;
pub mod table;
pub mod traffic;
pub mod transport;
