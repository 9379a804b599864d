use std::env;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use no_messages::{cannot, say};
use threads::crowd::gather;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot gather: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let usage = || io::Error::other("usage: crowd NUMBER");
    let number = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let number = number.and_then(|it| it.parse().ok()).ok_or_else(usage)?;
    let (crowd, why) = gather(([127, 0, 0, 1], 7180).into(), number);
    if let Some(why) = why {
        say(format_args!("no more: {why}"));
    }
    let n = crowd.len();
    writeln!(io::stdout(), "{n} are connected, Enter ends them")
        .map_err(cannot("print"))?;
    io::stdin().lock().skip_until(b'\n')?;
    Ok(())
}
// ANCHOR_END: run
