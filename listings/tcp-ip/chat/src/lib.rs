//! A chat server that speaks enough of IRC (RFC 1459, RFC 2812).

mod ask;
pub mod bucket;
pub mod certificate;
pub mod door;
pub mod draw;
mod entry;
pub mod hall;
mod later;
pub mod limits;
pub mod line;
pub mod lock;
mod member;
pub mod message;
mod names;
pub mod outbox;
mod pause;
mod person;
mod reading;
pub mod server;
mod shared;
mod talk;
pub mod trial;
pub mod wire;
