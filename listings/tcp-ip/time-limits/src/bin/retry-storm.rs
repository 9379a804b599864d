use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::{env, fs};

use time_limits::draw::plot;
use time_limits::storm::{Policy, Second, run};

fn main() -> ExitCode {
    match show() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the storm: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: show
fn show() -> Result<(), Box<dyn Error>> {
    let file = env::args_os().nth(1).ok_or("usage: retry-storm FILE")?;
    let mut rows = Vec::new();
    for (policy, name) in Policy::ALL {
        let seconds = run(policy, 1);
        let sum = |of: fn(&Second) -> u32| -> u32 {
            seconds.iter().rev().take(10).map(of).sum::<u32>() / 10
        };
        let (asked, sent) = (sum(|it| it.asked), sum(|it| it.sent));
        let answered = sum(|it| it.answered);
        writeln!(
            io::stdout(),
            "{name:32}asked {asked}, sent {sent:4}, answered {answered}"
        )?;
        rows.push((name, seconds));
    }
    fs::write(file, plot(&rows)?)?;
    Ok(())
}
// ANCHOR_END: show
