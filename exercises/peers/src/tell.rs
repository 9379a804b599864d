use std::fmt;
use std::io::{self, Write};

/// A line on standard output, as `println!` writes it. But if nobody takes
/// it, that is no reason to panic.
pub fn tell(line: fmt::Arguments<'_>) {
    let _ = io::stdout().write_all(format!("{line}\n").as_bytes());
}

/// The same on standard error.
pub fn complain(line: fmt::Arguments<'_>) {
    let _ = io::stderr().write_all(format!("{line}\n").as_bytes());
}

/// [`tell`](tell()) with a format, like `println!`.
#[macro_export]
macro_rules! tell {
    ($($line:tt)*) => { $crate::tell(format_args!($($line)*)) };
}

/// [`complain`](complain()) with a format, like `eprintln!`.
#[macro_export]
macro_rules! complain {
    ($($line:tt)*) => { $crate::complain(format_args!($($line)*)) };
}
