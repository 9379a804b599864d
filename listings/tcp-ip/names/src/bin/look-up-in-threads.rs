use std::io::{self, Write};
use std::net::ToSocketAddrs;
use std::process::ExitCode;
use std::sync::mpsc;
use std::time::Duration;
use std::{fs, thread};

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

fn run() -> io::Result<()> {
    for _ in 0..50 {
        if look_up("silent.test:80")? {
            return Err(io::Error::other("silent.test has answered"));
        }
    }
    let status = fs::read_to_string("/proc/self/status")?;
    let threads = status.lines().find(|line| line.starts_with("Threads"));
    writeln!(
        io::stdout(),
        "50 given up; {}",
        threads.unwrap_or("no line")
    )
}

// Wrong on purpose: nobody counts the threads that still wait.
// ANCHOR: look_up
fn look_up(name: &'static str) -> io::Result<bool> {
    let (answer, answers) = mpsc::channel();
    thread::Builder::new()
        .spawn(move || {
            let _ = answer.send(name.to_socket_addrs());
        })
        .map_err(|why| {
            io::Error::other(format!("no thread for a name: {why}"))
        })?;
    Ok(answers.recv_timeout(LIMIT).is_ok())
}
// ANCHOR_END: look_up
