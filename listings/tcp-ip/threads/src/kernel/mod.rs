//! What /proc says of a server, in KiB.

use std::fs;
use std::io;

/// What all processes of a family have together.
#[derive(Debug, Default)]
pub struct Status {
    pub threads: u64,
    pub mapped: u64,
    /// A page that several have counts for each only in part.
    pub used: u64,
    /// Voluntary ones: a thread waited.
    pub switches: u64,
}

/// A process and its children.
pub fn family(pid: &str) -> io::Result<Vec<String>> {
    let path = format!("/proc/{pid}/task/{pid}/children");
    let children = fs::read_to_string(path)?;
    let children = children.split_whitespace().map(str::to_owned);
    Ok([pid.to_owned()].into_iter().chain(children).collect())
}

pub fn status(family: &[String]) -> io::Result<Status> {
    let mut all = Status::default();
    for pid in family {
        let text = fs::read_to_string(format!("/proc/{pid}/status"))?;
        all.threads += number(&text, "Threads");
        all.mapped += number(&text, "VmSize");
        let rollup = format!("/proc/{pid}/smaps_rollup");
        all.used += number(&fs::read_to_string(rollup)?, "Pss");
        for task in fs::read_dir(format!("/proc/{pid}/task"))? {
            // A thread may have ended meanwhile.
            let text = fs::read_to_string(task?.path().join("status"));
            let text = text.unwrap_or_default();
            all.switches += number(&text, "voluntary_ctxt_switches");
        }
    }
    Ok(all)
}

pub fn meminfo(names: &[&str]) -> io::Result<u64> {
    let text = fs::read_to_string("/proc/meminfo")?;
    Ok(names.iter().map(|name| number(&text, name)).sum())
}

fn number(text: &str, name: &str) -> u64 {
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let word = line.and_then(|it| it.split_whitespace().next());
    word.and_then(|it| it.parse().ok()).unwrap_or(0)
}
