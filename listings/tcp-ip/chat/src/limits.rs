//! Every limit of the server.

use std::time::Duration;

pub struct Limits {
    /// Until NICK and USER have been said.
    pub register: Duration,
    /// Silent for so long, and a PING is sent. Then the time for the PONG.
    pub idle: Duration,
    pub pong: Duration,
    /// For 16 KiB that are written.
    pub write: Duration,
    /// So many lines at once, and then one each so often.
    pub burst: u32,
    pub each: Duration,
    /// Bytes that may wait for a member: here, and in the kernel.
    pub outbox: usize,
    pub buffer: usize,
    pub seats: usize,
    /// Members of one channel.
    pub channel: usize,
    /// For the last words and the close, when the server stops.
    pub stop: Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            register: Duration::from_secs(20),
            idle: Duration::from_secs(120),
            pong: Duration::from_secs(60),
            write: Duration::from_secs(30),
            burst: 10,
            each: Duration::from_millis(500),
            outbox: 256 * 1024,
            buffer: 64 * 1024,
            seats: 6000,
            channel: 1000,
            stop: Duration::from_secs(3),
        }
    }
}

impl Limits {
    /// Changes one, as in `idle=30`. Says whether there is such a limit.
    pub fn set(&mut self, words: &str) -> bool {
        let (name, number) = words.split_once('=').unwrap_or_default();
        let Ok(number) = number.parse::<u32>() else {
            return false;
        };
        let size = number as usize;
        let seconds = Duration::from_secs(number.into());
        match name {
            "register" => self.register = seconds,
            "idle" => self.idle = seconds,
            "pong" => self.pong = seconds,
            "write" => self.write = seconds,
            "burst" => self.burst = number,
            "each" => self.each = Duration::from_millis(number.into()),
            "outbox" => self.outbox = size,
            "buffer" => self.buffer = size,
            "seats" => self.seats = size,
            "channel" => self.channel = size,
            "stop" => self.stop = seconds,
            _ => return false,
        }
        true
    }
}
