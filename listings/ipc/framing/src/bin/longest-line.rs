use std::fs;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;
use std::{env, str::FromStr};

use framing::{Lines, read_frame};

fn main() -> ExitCode {
    match tell() {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let _ = writeln!(io::stderr(), "cannot tell the longest line: {e}");
            ExitCode::FAILURE
        }
    }
}

fn tell() -> io::Result<()> {
    let limit = env::args_os().nth(1);
    let limit = limit.map(|limit| usize::from_str(&limit.to_string_lossy()));
    let outcome = match limit {
        None => longest(),
        Some(Ok(limit)) => longest_up_to(limit),
        Some(Err(_)) => {
            return Err(io::Error::other("usage: longest-line [BYTES]"));
        }
    };
    print_peak_memory()?;
    writeln!(io::stdout(), "longest line: {} bytes", outcome?)
}

// ANCHOR: longest
// Wrong on purpose: whoever sends the line decides how long it gets.
fn longest() -> io::Result<usize> {
    let mut longest = 0;
    for line in io::stdin().lock().lines() {
        longest = longest.max(line?.len());
    }
    Ok(longest)
}

fn longest_up_to(limit: usize) -> io::Result<usize> {
    let mut longest = 0;
    let (mut stdin, mut lines) = (io::stdin().lock(), Lines::new(limit));
    while let Some(line) = read_frame(&mut stdin, &mut lines)? {
        longest = longest.max(line.len());
    }
    Ok(longest)
}
// ANCHOR_END: longest

fn print_peak_memory() -> io::Result<()> {
    let status = fs::read_to_string("/proc/self/status")?;
    let mut peak = status.lines().filter(|line| line.starts_with("VmHWM"));
    peak.try_for_each(|line| writeln!(io::stdout(), "{line}"))
}
