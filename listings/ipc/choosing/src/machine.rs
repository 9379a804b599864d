//! The machine, by its own words.

use std::time::SystemTime;
use std::{fs, thread};

// ANCHOR: about
/// What a reader of the numbers must know, as lines of `key: value`. `how` it
/// was measured is added.
pub fn about(how: &str) -> Vec<String> {
    let file = |path: &str| {
        fs::read_to_string(path)
            .unwrap_or_default()
            .trim()
            .to_owned()
    };
    let known = |text: String| {
        if text.is_empty() {
            "unknown".to_owned()
        } else {
            text
        }
    };
    let cpu = file("/proc/cpuinfo");
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or(String::new(), |(_, name)| name.to_owned());
    let guest = if cpu.contains(" hypervisor") {
        ", a virtual machine"
    } else {
        ""
    };
    let cores = thread::available_parallelism().map_or(0, usize::from);
    let governor =
        file("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");
    let build = if cfg!(debug_assertions) {
        "debug"
    } else {
        "release"
    };
    vec![
        format!("machine: {}, {cores} cores{guest}", known(model)),
        format!(
            "kernel: Linux {}",
            known(file("/proc/sys/kernel/osrelease"))
        ),
        format!("governor: {}", known(governor)),
        format!("date: {}", httpdate::fmt_http_date(SystemTime::now())),
        format!("build: {build}, {how}"),
    ]
}
// ANCHOR_END: about

/// Whether two CPUs are threads of one core, in words.
pub fn cores([a, b]: [usize; 2]) -> &'static str {
    let core = |cpu: usize| {
        let cpu = format!("/sys/devices/system/cpu/cpu{cpu}");
        fs::read_to_string(cpu + "/topology/core_cpus_list").ok()
    };
    match (core(a), core(b)) {
        (Some(a), Some(b)) if a == b => "of one core",
        (Some(_), Some(_)) => "of two cores",
        _ => "of unknown cores",
    }
}
