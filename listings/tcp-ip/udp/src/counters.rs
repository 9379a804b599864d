//! What the kernel counts for this thread's host, as `nstat` names it.

use std::collections::BTreeMap;
use std::{fs, io};

pub type Counters = BTreeMap<String, i64>;

/// Files of two lines each: the names, and below them the numbers.
pub fn read() -> io::Result<Counters> {
    let mut all = Counters::new();
    for file in ["snmp", "netstat"] {
        let path = format!("/proc/thread-self/net/{file}");
        let text = fs::read_to_string(path)?;
        let mut lines = text.lines();
        while let (Some(names), Some(numbers)) = (lines.next(), lines.next()) {
            let mut names = names.split(' ');
            let group = names.next().unwrap_or_default().trim_matches(':');
            for (name, n) in names.zip(numbers.split(' ').skip(1)) {
                let n = n.parse().map_err(io::Error::other)?;
                all.insert(format!("{group}{name}"), n);
            }
        }
    }
    Ok(all)
}

/// Those that count losses, and have grown.
pub fn lost_since(before: &Counters) -> io::Result<Vec<(String, i64)>> {
    let grown = read()?.into_iter().filter_map(|(name, n)| {
        let more = n - before.get(&name).unwrap_or(&0);
        let tells = ["Udp", "Ip", "TcpExtIP"].iter().any(|group| {
            name.strip_prefix(group).is_some_and(|rest| {
                ["Errors", "NoPorts", "Discards", "Filter", "NoRoutes"]
                    .iter()
                    .any(|end| rest.ends_with(end))
            })
        });
        (tells && more > 0).then_some((name, more))
    });
    Ok(grown.collect())
}
