use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;

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
    let outcome = longest_line();
    print_peak_memory()?;
    writeln!(io::stdout(), "longest line: {} bytes", outcome?)
}

// ANCHOR: longest
fn longest_line() -> io::Result<usize> {
    let mut longest = 0;
    let (mut stdin, mut lines) = (io::stdin().lock(), Lines::new(1024));
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
