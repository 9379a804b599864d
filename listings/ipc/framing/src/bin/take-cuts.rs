use std::io::{self, BufRead, Read, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the orders: {why}");
            ExitCode::FAILURE
        }
    }
}

// Wrong on purpose: it does not ask whether the line has ended.
// ANCHOR: run
fn run() -> io::Result<()> {
    let mut stdin = io::stdin().lock();
    let mut line = String::new();
    while stdin.by_ref().take(16).read_line(&mut line)? > 0 {
        writeln!(io::stdout(), "order: {:?}", line.trim_end())?;
        line.clear();
    }
    Ok(())
}
// ANCHOR_END: run
