use std::io::{self, Write};
use std::process::ExitCode;

use udp::fill::fill;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot fill a buffer: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
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
