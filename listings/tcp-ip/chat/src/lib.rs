//! A chat server that speaks enough of IRC (RFC 1459, RFC 2812).

mod bucket;
pub mod draw;
mod hall;
pub mod line;
mod member;
pub mod message;
pub mod outbox;
mod person;
pub mod server;
mod talk;
pub mod trial;
pub mod wire;
