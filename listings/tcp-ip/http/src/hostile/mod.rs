//! Requests that nobody should send, and what becomes of them: straight to
//! the server, and through nginx and haproxy.

pub mod front;
pub mod table;
pub mod trial;
