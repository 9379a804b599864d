//! What the server's process has, it and its children: `proc(5)`.

use std::collections::HashMap;
use std::fs;

/// A process that was named, and what comes of it.
#[derive(Clone, Copy)]
pub struct Process {
    id: u32,
}

/// What a process and its children have.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sample {
    pub descriptors: usize,
    /// Bytes of its own in memory (RssAnon).
    pub memory: usize,
    /// Bytes set aside for data (VmData).
    pub set_aside: usize,
}

impl Process {
    pub fn new(id: u32) -> Result<Process, String> {
        let process = Process { id };
        match fs::read_dir(format!("/proc/{id}/fd")) {
            Ok(_) => Ok(process),
            Err(e) => Err(format!("cannot look at process {id}: {e}")),
        }
    }

    /// A zombie is no server.
    pub fn lives(self) -> bool {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.id));
        let stat = stat.unwrap_or_default();
        let state = stat.rsplit(") ").next().unwrap_or_default();
        !state.is_empty() && !state.starts_with(['Z', 'X'])
    }

    pub fn sample(self) -> Sample {
        let mut sum = Sample::default();
        for id in self.family() {
            let fds = fs::read_dir(format!("/proc/{id}/fd"));
            sum.descriptors += fds.map_or(0, |fds| fds.count());
            let status = fs::read_to_string(format!("/proc/{id}/status"));
            let status = status.unwrap_or_default();
            let kib = |name: &str| {
                let line = status.lines().find(|l| l.starts_with(name));
                line.and_then(|line| line.split_whitespace().nth(1))
                    .and_then(|kib| kib.parse::<usize>().ok())
                    .unwrap_or(0)
            };
            sum.memory += kib("RssAnon:") << 10;
            sum.set_aside += kib("VmData:") << 10;
        }
        sum
    }

    /// It and its children, and theirs.
    fn family(self) -> Vec<u32> {
        let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
        for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
            let name = entry.file_name();
            let Some(id) = name.to_str().and_then(|n| n.parse().ok()) else {
                continue;
            };
            let stat = fs::read_to_string(entry.path().join("stat"));
            let stat = stat.unwrap_or_default();
            let rest = stat.rsplit(") ").next().unwrap_or_default();
            let parent = rest.split(' ').nth(1).and_then(|n| n.parse().ok());
            if let Some(parent) = parent {
                children.entry(parent).or_default().push(id);
            }
        }
        let mut family = vec![self.id];
        let mut at = 0;
        while at < family.len() {
            family.extend(children.remove(&family[at]).unwrap_or_default());
            at += 1;
        }
        family
    }
}
