//! What a page need not show: how a server begins, and wrong ways to stop it.

use std::io;
use std::net::{Shutdown, TcpListener};
use std::sync::atomic::AtomicU64;

use crate::seats::Seats;
use crate::server::Server;
use crate::talks::Talks;

impl<A: Fn(&[u8]) -> io::Result<Vec<u8>> + Sync> Server<A> {
    pub fn new(listener: TcpListener, seats: usize, answer: A) -> Self {
        Self {
            listener,
            seats: Seats::new(seats),
            talks: Talks::default(),
            answer,
            answered: AtomicU64::new(0),
        }
    }

    /// Wrong on purpose: all at once, whoever is in the middle of something.
    pub fn stop_rudely(&self, how: Shutdown) -> usize {
        self.talks.cut(how);
        self.end_queue();
        0
    }
}
