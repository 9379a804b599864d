//! One small protocol: its grammar, its shop, what a server says to each line,
//! the server around that, and what a client needs.

pub use client::{Talk, address};
pub use conversation::{Conversation, Next};
pub use grammar::{Hello, LINE, Reply, Request, name, number};
pub use server::serve;
pub use shop::Shop;

mod client;
mod conversation;
mod grammar;
mod server;
mod shop;
