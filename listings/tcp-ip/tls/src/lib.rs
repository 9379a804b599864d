//! What the programs of this chapter share.

pub mod certs;
pub mod config;
pub mod hello;
pub mod keys;
pub mod records;
pub mod secure;
pub mod why;
