//! What /proc says of the programs of a session.

use std::fs;

use nix::sys::signal::{Signal, kill};
use nix::sys::wait::wait;
use nix::unistd::Pid;

/// All that this process starts, and what that leaves behind, is its own child,
/// and ends with this value. What somebody else started is none of ours.
pub struct Descendants;

impl Descendants {
    pub fn adopt() -> Result<Descendants, String> {
        nix::sys::prctl::set_child_subreaper(true)
            .map_err(|e| format!("cannot adopt what a session leaves behind: {e}"))?;
        Ok(Descendants)
    }
}

impl Drop for Descendants {
    fn drop(&mut self) {
        // To kill a parent is to get its children.
        loop {
            let children: Vec<Pid> = children();
            if children.is_empty() {
                return;
            }
            for child in &children {
                let _ = kill(*child, Signal::SIGKILL);
            }
            for _ in children {
                let _ = wait();
            }
        }
    }
}

/// The processes that are this one's children, whichever thread started them.
fn children() -> Vec<Pid> {
    let tasks = fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let lists = tasks.filter_map(|task| fs::read_to_string(task.path().join("children")).ok());
    let lists: Vec<String> = lists.collect();
    let pids = lists.iter().flat_map(|list| list.split_whitespace());
    pids.filter_map(|pid| pid.parse().ok()).map(Pid::from_raw).collect()
}

/// How often each thread of the session has slept, if all of them sleep now.
/// The player itself is left out; /proc shows no others, for a session that is
/// traced has a process namespace of its own.
pub fn asleep() -> Option<Vec<String>> {
    let me = std::process::id().to_string();
    let mut slept = Vec::new();
    for process in fs::read_dir("/proc").ok()?.flatten() {
        let name = process.file_name();
        if name.as_encoded_bytes()[0].is_ascii_digit() && name != me.as_str() {
            for thread in fs::read_dir(process.path().join("task")).ok()?.flatten() {
                let status = fs::read_to_string(thread.path().join("status")).ok()?;
                let value = |name| status.lines().find_map(|line| line.strip_prefix(name));
                if !value("State:\t")?.starts_with(['S', 'Z']) {
                    return None;
                }
                let times = value("voluntary_ctxt_switches:\t");
                slept.push(format!("{} {times:?}", thread.path().display()));
            }
        }
    }
    Some(slept)
}

/// Whether there is a program of this name, and every one of them is stopped.
pub fn stopped(name: &str) -> bool {
    let status = |process: fs::DirEntry| fs::read_to_string(process.path().join("status")).ok();
    let all = fs::read_dir("/proc").into_iter().flatten().flatten().filter_map(status);
    // The kernel keeps fifteen bytes of a name.
    let mine = format!("Name:\t{}\n", &name[..name.len().min(15)]);
    let mut mine = all.filter(|status| status.starts_with(&mine)).peekable();
    mine.peek().is_some() && mine.all(|status| status.contains("\nState:\tT"))
}
