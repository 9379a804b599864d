//! HTTP/1.1: what a server and a client share, and both of them.

pub mod answer;
pub mod body;
pub mod conversation;
pub mod fields;
pub mod files;
pub mod framing;
pub mod head;
pub mod limits;
pub mod log;
pub mod serve;
pub mod server;
pub mod site;
pub mod target;
