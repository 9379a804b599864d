//! A log that nobody waits for.

use std::io;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use no_messages::say;

/// So many lines may wait for whoever takes the log.
pub const MOST: usize = 1000;

// ANCHOR: log
#[derive(Clone)]
pub struct Log(SyncSender<String>);

impl Log {
    /// Starts the thread that writes. If it is stuck, lines are lost, and no
    /// client waits.
    pub fn start() -> io::Result<Log> {
        let (log, lines) = Log::new();
        let write = move || lines.iter().for_each(say);
        thread::Builder::new().spawn(write).map_err(|why| {
            io::Error::other(format!("no thread for the log: {why}"))
        })?;
        Ok(log)
    }

    /// The lines are for whoever holds the other end.
    pub fn new() -> (Log, Receiver<String>) {
        let (log, lines) = sync_channel(MOST);
        (Log(log), lines)
    }

    pub fn line(&self, line: String) {
        let _ = self.0.try_send(line);
    }
}
// ANCHOR_END: log
