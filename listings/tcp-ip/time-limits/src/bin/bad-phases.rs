use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use time_limits::bad::Bad;
use time_limits::peers::STAYS;
use time_limits::trial::worst;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show a result: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let word = env::args_os().nth(1);
    let each = word.is_some_and(|word| word == "each-call");
    let clients = if each { 20 } else { 200 };
    writeln!(io::stdout(), "{clients} clients for each peer; the worst:")?;
    for (bad, phase, peer) in Bad::ALL {
        let worst = worst(bad, clients, each)?;
        let verdict = match worst > STAYS * 3 / 4 {
            true => "as long as the peer".to_string(),
            false => format!("{:.1} ms late", worst.as_secs_f64() * 1e3),
        };
        writeln!(io::stdout(), "{phase:12}{peer:18}{verdict}")?;
    }
    Ok(())
}
// ANCHOR_END: run
