//! What the programs of this chapter share.

pub mod certs;
pub mod config;
pub mod hello;
pub mod https;
pub mod keys;
pub mod lines;
pub mod memory;
pub mod reader;
pub mod records;
pub mod secure;
pub mod why;
