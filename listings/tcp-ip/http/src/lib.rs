//! HTTP/1.1: what a server and a client share, and both of them.

pub mod answer;
pub mod body;
pub mod client;
pub mod conversation;
pub mod fields;
pub mod files;
pub mod framing;
pub mod head;
pub mod hostile;
pub mod limits;
pub mod log;
pub mod reply;
pub mod serve;
pub mod server;
pub mod site;
pub mod target;
