//! What the programs of this chapter share.

pub mod copies;
pub mod draw;
pub mod field;
pub mod info;
pub mod ip;
pub mod pcap;
pub mod segment;
pub mod tcp;
pub mod wire;
