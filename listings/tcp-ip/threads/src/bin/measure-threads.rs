use std::env;
use std::io::{self, Error, Write};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use no_messages::say;
use threads::crowd::{ask, gather};
use threads::kernel::{family, meminfo, status};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the numbers: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// Requests, to count switches.
const REQUESTS: usize = 1000;

// ANCHOR: run
/// Measures a server that runs already, and its children.
fn run() -> io::Result<()> {
    let usage = || Error::other("usage: measure-threads NAME NUMBER PROCESS");
    let words = env::args_os()
        .skip(1)
        .filter_map(|it| it.into_string().ok());
    let words: Vec<String> = words.collect();
    let [name, number, pid] = &words[..] else {
        return Err(usage());
    };
    let number: usize = number.parse().map_err(|_| usage())?;
    let before = (status(&family(pid)?)?, kernel()?);
    let (crowd, why) = gather(([127, 0, 0, 1], 7180).into(), number);
    if let Some(why) = why {
        return Err(why);
    }
    // Each is really served, not only in the queue.
    for stream in &crowd {
        ask(stream, "hello\n")?;
    }
    let family = family(pid)?;
    let after = (status(&family)?, kernel()?);
    let each = |part: fn(&threads::kernel::Status) -> u64| {
        part(&after.0).saturating_sub(part(&before.0)) as f64 / number as f64
    };
    let kernel = after.1.saturating_sub(before.1) as f64 / number as f64;
    let (threads, mapped) = (after.0.threads, each(|it| it.mapped));
    let used = each(|it| it.used);
    for stream in crowd.iter().cycle().take(REQUESTS) {
        ask(stream, "hello\n")?;
    }
    thread::sleep(Duration::from_millis(100)); // until the last has slept
    let switches = status(&family)?.switches;
    // A thread that has ended took its number with it.
    let switches =
        switches.saturating_sub(after.0.switches) as f64 / REQUESTS as f64;
    writeln!(
        io::stdout(),
        "{name:18} {number:5} {threads:6} {mapped:8.0} {used:7.1} \
         {kernel:7.1} {switches:6.2}"
    )
}

/// KiB that the whole system has for stacks, page tables and small objects.
fn kernel() -> io::Result<u64> {
    meminfo(&["KernelStack", "PageTables", "Slab"])
}
// ANCHOR_END: run
