use std::env;
use std::io::{self, Error, Write};
use std::process::ExitCode;

use no_messages::say;
use threads::crowd::{ask, gather};
use threads::kernel::{family, meminfo, status};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot measure: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
/// Gives a server that runs already so many members who say nothing.
fn run() -> io::Result<()> {
    let usage = || Error::other("usage: idle-members NUMBER PROCESS");
    let words = env::args_os().skip(1);
    let words = words.filter_map(|it| it.into_string().ok());
    let words: Vec<String> = words.collect();
    let [number, pid] = &words[..] else {
        return Err(usage());
    };
    let number: usize = number.parse().map_err(|_| usage())?;
    let before = (status(&family(pid)?)?, kernel()?);
    let (crowd, why) = gather(([127, 0, 0, 1], 6667).into(), number);
    if let Some(why) = why {
        return Err(why);
    }
    for (i, stream) in crowd.iter().enumerate() {
        // Each is really here: the server answers.
        ask(stream, &format!("NICK m{i}\r\nUSER m 0 * :m\r\n"))?;
    }
    let after = (status(&family(pid)?)?, kernel()?);
    let each = |now: u64, then: u64| {
        now.saturating_sub(then) as f64 / number.max(1) as f64
    };
    let threads = after.0.threads;
    let used = each(after.0.used, before.0.used);
    let kernel = each(after.1, before.1);
    writeln!(
        io::stdout(),
        "{number} members, {threads} threads, for each member {used:.1} KiB \
         and {kernel:.1} KiB of the kernel"
    )
}

/// KiB that the whole system has for stacks, page tables and small objects.
fn kernel() -> io::Result<u64> {
    meminfo(&["KernelStack", "PageTables", "Slab"])
}
// ANCHOR_END: run
