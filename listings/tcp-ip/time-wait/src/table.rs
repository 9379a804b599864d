//! What the kernel still knows of a connection.

use std::time::{Duration, Instant};
use std::{fs, io, thread};

// ANCHOR: find
/// The state of the end with these two ports, if there is such an end.
pub fn state(local: u16, remote: u16) -> io::Result<Option<&'static str>> {
    Ok(find(&fs::read_to_string("/proc/net/tcp")?, local, remote))
}

/// The columns: number, local, remote, state.
pub fn find(table: &str, local: u16, remote: u16) -> Option<&'static str> {
    let ports = (format!(":{local:04X}"), format!(":{remote:04X}"));
    table.lines().skip(1).find_map(|line| {
        let mut words = line.split_whitespace().skip(1);
        let (ours, theirs) = (words.next()?, words.next()?);
        let here = ours.ends_with(&ports.0) && theirs.ends_with(&ports.1);
        here.then(|| name(words.next().unwrap_or("")))
    })
}
// ANCHOR_END: find

fn name(state: &str) -> &'static str {
    match state {
        "01" => "ESTAB",
        "04" => "FIN-WAIT-1",
        "05" => "FIN-WAIT-2",
        "06" => "TIME-WAIT",
        "08" => "CLOSE-WAIT",
        "09" => "LAST-ACK",
        "0B" => "CLOSING",
        _ => "another state",
    }
}

/// Asks until it is so, for at most five seconds.
pub fn until(so: impl Fn() -> io::Result<bool>) -> io::Result<()> {
    let began = Instant::now();
    while !so()? {
        if began.elapsed() > Duration::from_secs(5) {
            return Err(io::Error::other("waited five seconds"));
        }
        thread::sleep(Duration::from_millis(10));
    }
    Ok(())
}
