//! Measures the ways in which two processes of one machine can talk.

pub mod channel;
pub mod doorbell;
pub mod draw;
pub mod ends;
pub mod machine;
pub mod mapping;
pub mod measure;
pub mod options;
pub mod peer;
pub mod results;
pub mod ring;
pub mod setup;
pub mod table;
pub mod traffic;
pub mod transport;
pub mod words;
