use std::io::{self, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{env, fs};

use names::desk::Desk;
use names::lookup::look_up;

const CLERKS: usize = 4;
const QUEUE: usize = 4;
const LIMIT: Duration = Duration::from_millis(10);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the answers: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let several = env::args_os().any(|arg| arg == "several");
    let desk = Desk::open(CLERKS, QUEUE, |name| look_up(name, 80))?;
    for n in 0..50 {
        let name = match several {
            true => format!("{n}.silent.test"),
            false => "silent.test".to_string(),
        };
        let _ = desk.ask(&name, Instant::now() + LIMIT);
    }
    let status = fs::read_to_string("/proc/self/status")?;
    let threads = status.lines().find(|line| line.starts_with("Threads"));
    writeln!(
        io::stdout(),
        "50 given up; {}",
        threads.unwrap_or("no line")
    )?;

    let good = desk.ask("good.test", Instant::now() + Duration::from_secs(2));
    writeln!(io::stdout(), "good.test: {good:?}")
}
// ANCHOR_END: run
