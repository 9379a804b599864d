//! What the kernel tells about a listening socket.

use std::{fs, io};

/// How many wait in the SYN queue and in the accept queue of whatever listens
/// on this port.
pub fn lengths(port: u16) -> io::Result<(usize, usize)> {
    let (syn, accept) = find(&fs::read_to_string("/proc/net/tcp")?, port);
    // Not there where the kernel has no IPv6.
    let table = fs::read_to_string("/proc/net/tcp6").unwrap_or_default();
    let (syn6, accept6) = find(&table, port);
    Ok((syn + syn6, accept + accept6))
}

/// The columns: number, local, remote, state, queues. 0A is LISTEN, and 03
/// is SYN-RECV.
pub fn find(table: &str, port: u16) -> (usize, usize) {
    let ours = format!(":{port:04X}");
    let (mut syn, mut accept) = (0, 0);
    for line in table.lines().skip(1) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            [_, local, _, "03", ..] if local.ends_with(&ours) => syn += 1,
            [_, local, _, "0A", queues, ..] if local.ends_with(&ours) => {
                let received = queues.split(':').nth(1).unwrap_or("0");
                accept += usize::from_str_radix(received, 16).unwrap_or(0);
            }
            _ => (),
        }
    }
    (syn, accept)
}

/// One of the counters that `nstat` shows.
pub fn counter(name: &str) -> io::Result<u64> {
    let table = fs::read_to_string("/proc/net/netstat")?;
    count(&table, name).ok_or(io::Error::other(format!("no {name}")))
}

/// Two lines belong together: the names, and below them the numbers.
pub fn count(table: &str, name: &str) -> Option<u64> {
    let lines: Vec<&str> = table.lines().collect();
    lines.chunks(2).find_map(|pair| {
        let [names, numbers] = pair else { return None };
        let at = names.split(' ').position(|it| it == name)?;
        numbers.split(' ').nth(at)?.parse().ok()
    })
}
