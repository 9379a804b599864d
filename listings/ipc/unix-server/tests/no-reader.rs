//! A server whose log nobody reads any more serves on, and tidies up.

use std::error::Error;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

trust::on_trust!();

/// One more than the crew, so that the last finds nobody if each has panicked.
const CLIENTS: usize = 17;

type Outcome = Result<(), Box<dyn Error>>;

#[test]
fn tidy() -> Outcome {
    without_a_reader(env!("CARGO_BIN_EXE_echo-tidy"))
}

#[test]
fn ready_name() -> Outcome {
    without_a_reader(env!("CARGO_BIN_EXE_echo-ready-name"))
}

fn without_a_reader(server: &str) -> Outcome {
    let name = server.rsplit('/').next().unwrap_or_default();
    let name = format!("{name}-unread-{}", std::process::id());
    let place = std::env::temp_dir().join(name);
    fs::create_dir(&place)?;
    let path = place.join("echo.sock");
    let mut child = Command::new(server)
        .arg(&path)
        .stderr(Stdio::piped())
        .spawn()?;
    let served = serve(&mut child, &path);
    if served.is_err() {
        child.kill()?;
    }
    let status = child.wait()?;
    let stays = path.exists();
    fs::remove_dir_all(&place)?;
    served?;
    assert!(status.success() && !stays, "{status}, name stays: {stays}");
    Ok(())
}

fn serve(child: &mut Child, path: &Path) -> Outcome {
    let stderr = child.stderr.take().ok_or("no standard error")?;
    // The pipe is closed when its line has been read.
    BufReader::new(stderr).read_line(&mut String::new())?;
    for n in 1..=CLIENTS {
        let mut stream = UnixStream::connect(path)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        stream.write_all(b"hello")?;
        stream.shutdown(Shutdown::Write)?;
        let echo = io::read_to_string(stream)
            .map_err(|e| format!("client {n}: {e}"))?;
        if echo != "hello" {
            return Err(format!("client {n} got {echo:?}").into());
        }
    }
    kill(Pid::from_raw(child.id().cast_signed()), Signal::SIGTERM)?;
    Ok(())
}
