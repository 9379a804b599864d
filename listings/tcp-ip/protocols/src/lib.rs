//! One small protocol: its grammar, its shop, what a server says to each line,
//! the server around that, and what a client needs.

pub mod client;
pub mod conversation;
pub mod grammar;
pub mod hello;
pub mod reply;
pub mod server;
pub mod shop;
