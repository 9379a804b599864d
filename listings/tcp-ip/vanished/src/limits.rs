//! The kernel's limits, set and predicted.

use std::io::{self, ErrorKind, Read};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use nix::sys::socket::{setsockopt, sockopt};
use socket2::{SockRef, TcpKeepalive};

// ANCHOR: set
/// Asks after `idle`, then each `every`; gives up when `times` were in vain.
pub fn keepalive(
    stream: &TcpStream,
    [idle, every]: [Duration; 2],
    times: u32,
) -> io::Result<()> {
    let how = TcpKeepalive::new()
        .with_time(idle)
        .with_interval(every)
        .with_retries(times);
    SockRef::from(stream).set_tcp_keepalive(&how)
}

/// Limits how long nothing may be acknowledged.
pub fn user_timeout(stream: &TcpStream, ms: u32) -> io::Result<()> {
    Ok(setsockopt(stream, sockopt::TcpUserTimeout, &ms)?)
}
// ANCHOR_END: set

// ANCHOR: predict
/// When keepalive gives up, counted from the last segment that came.
pub fn keepalive_ends(
    [idle, every]: [f64; 2],
    times: u32,
    user_timeout: Option<f64>,
) -> f64 {
    let Some(limit) = user_timeout else {
        return idle + every * f64::from(times);
    };
    // Looked at when a probe is due, and after at least one.
    let turns = ((limit - idle) / every).ceil().max(1.0);
    idle + every * turns
}

/// When the kernel gives up on data, counted from the write.
pub fn data_ends(rto: f64, limit: Limit) -> f64 {
    // The loss probe; then timeouts, each twice as long as the one before.
    let first = 2.0 * rto;
    match limit {
        // The last timeout is cut to fit.
        Limit::UserTimeout(seconds) => first + seconds,
        // Looked at when a timeout is over.
        Limit::Retries(n) => {
            let mut since = 0.0;
            let mut next = 2.0 * rto;
            while since < at_least(n) {
                since += next;
                next = (2.0 * next).min(120.0);
            }
            first + since
        }
    }
}

/// The time that so many retries stand for.
pub fn at_least(retries: u32) -> f64 {
    let timeout = |n| (RTO_LEAST * 2_f64.powf(f64::from(n))).min(120.0);
    (0..=retries).map(timeout).sum()
}
// ANCHOR_END: predict

pub const RTO_LEAST: f64 = 0.2;

#[derive(Clone, Copy)]
pub enum Limit {
    UserTimeout(f64),
    Retries(u32),
}

// ANCHOR: end
/// Waits for the end of a connection: what it is, and when it came.
pub fn end(
    stream: &TcpStream,
    most: Duration,
) -> io::Result<(String, Duration)> {
    let start = Instant::now();
    loop {
        let left = most.saturating_sub(start.elapsed());
        if left.is_zero() {
            return Ok(("nothing".to_owned(), start.elapsed()));
        }
        stream.set_read_timeout(Some(left))?;
        let mut stream = stream;
        let what = match stream.read(&mut [0; 64]) {
            Ok(0) => "end of file".to_owned(),
            Ok(_) => continue,
            Err(e) => match e.kind() {
                ErrorKind::WouldBlock | ErrorKind::Interrupted => continue,
                _ => name(&e),
            },
        };
        return Ok((what, start.elapsed()));
    }
}
// ANCHOR_END: end

/// The name of an error, as manuals write it.
pub fn name(error: &io::Error) -> String {
    let number = error.raw_os_error().unwrap_or(0);
    format!("{:?}", nix::errno::Errno::from_raw(number))
}
