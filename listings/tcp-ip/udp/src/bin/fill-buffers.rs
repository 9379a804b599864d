use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use udp::fill::fill;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show full buffers: {why}");
            ExitCode::FAILURE
        }
    }
}

/// With an argument, the numbers for the plot: the loss of a burst.
fn bursts() -> io::Result<()> {
    for size in [100, 500, 1400] {
        for asked in (0..=1_000_000).step_by(25_000) {
            let (buffer, kept) = fill(Some(asked), size, 1000)?;
            writeln!(io::stdout(), "{size} {buffer} {}", 1000 - kept)?;
        }
    }
    Ok(())
}

// ANCHOR: run
fn run() -> io::Result<()> {
    if env::args_os().len() > 1 {
        return bursts();
    }
    let asked = [Some(10_000), Some(100_000), None, Some(400_000)];
    for asked in asked {
        let word = asked.map_or("nothing".into(), |it| it.to_string());
        let mut out = format!("asked for {word:>7}: ");
        for size in [0, 100, 500, 1400] {
            let (buffer, kept) = fill(asked, size, 2000)?;
            if size == 0 {
                out += &format!("{buffer:>6} bytes hold ");
            }
            out += &format!(" {kept:>3} of {size}");
        }
        writeln!(io::stdout(), "{out}")?;
    }
    Ok(())
}
// ANCHOR_END: run
