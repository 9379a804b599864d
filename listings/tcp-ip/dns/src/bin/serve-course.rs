use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs, process};

use dns::site::Site;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "serve-course: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let dir = format!("course-{}", process::id());
    let dir = env::current_dir()?.join(dir);
    fs::create_dir(&dir)?; // of its own
    let files = Files(dir);
    let _site = Site::start(&files.0, Ipv4Addr::LOCALHOST)?;
    writeln!(io::stdout(), "the names are up; press Enter to end them")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))?;
    io::stdin().read_line(&mut String::new())?;
    Ok(())
}

/// Removed at the end, and after an error too. (^C leaves them.)
struct Files(PathBuf);

impl Drop for Files {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
// ANCHOR_END: run
