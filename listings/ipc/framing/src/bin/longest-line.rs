use std::fs;
use std::io::{self, BufRead};
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = longest_line();
    if let Err(e) = print_peak_memory() {
        eprintln!("cannot read /proc/self/status: {e}");
    }
    match outcome {
        Ok(length) => {
            println!("longest line: {length} bytes");
            ExitCode::SUCCESS
        }
        Err(e) => {
            eprintln!("cannot read standard input: {e}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: longest
fn longest_line() -> io::Result<usize> {
    let mut longest = 0;
    for line in io::stdin().lock().lines() {
        longest = longest.max(line?.len());
    }
    Ok(longest)
}
// ANCHOR_END: longest

fn print_peak_memory() -> io::Result<()> {
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().filter(|line| line.starts_with("VmHWM"));
    peak.for_each(|line| println!("{line}"));
    Ok(())
}
