//! Many servers start at the same instant, over a name that is dead, again and
//! again: exactly one of them serves, and nothing else is touched. strace holds
//! the gap between the question and the removal open for a while.

use std::error::Error;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

trust::on_trust!();

const ROUNDS: usize = 3;
const STARTS: usize = 6;
/// Makes each `connect` longer by 50 ms. With `-D` the server is the child, and
/// strace the grandchild.
const STRACE: &str = "strace -D -qq -o /dev/null \
    -e trace=connect -e inject=connect:delay_exit=50000";

/// What the servers are started by: strace, if it is there and may trace.
static BY: LazyLock<&str> = LazyLock::new(|| {
    let tried = Command::new("sh")
        .args(["-c", &format!("{STRACE} true")])
        .output();
    match tried {
        Ok(output) if output.status.success() => STRACE,
        why => {
            // Not captured, unlike eprintln!.
            let _ = writeln!(
                io::stderr(),
                "The gap is not held open, since strace does not run: {why:?}"
            );
            ""
        }
    }
});

type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

#[test]
fn one_server() -> Outcome {
    again_and_again(env!("CARGO_BIN_EXE_echo-one-server"), no_watch)
}

#[test]
fn tidy() -> Outcome {
    again_and_again(env!("CARGO_BIN_EXE_echo-tidy"), no_watch)
}

#[test]
fn ready_name() -> Outcome {
    again_and_again(env!("CARGO_BIN_EXE_echo-ready-name"), never_without_a_name)
}

fn again_and_again(
    server: &str,
    watch: impl Fn(&Path, &AtomicBool) -> Outcome + Sync,
) -> Outcome {
    let place = Place::new(server)?;
    let path = place.0.join("echo.sock");
    let notes = place.0.join("notes");
    let neighbour = place.0.join("neighbour.sock");
    fs::write(&notes, "buy milk\n")?;
    let _neighbour = UnixListener::bind(&neighbour)?;
    // The first dead name; later ones are those of servers that were killed.
    drop(UnixListener::bind(&path)?);

    for _ in 0..ROUNDS {
        let over = AtomicBool::new(false);
        thread::scope(|scope| -> Outcome {
            let watcher = scope.spawn(|| watch(&path, &over));
            let round = start_at_once(server, &path);
            over.store(true, Ordering::Relaxed);
            watcher.join().map_err(|_| "the watcher panicked")??;
            round
        })?;
        assert_eq!(fs::read_to_string(&notes)?, "buy milk\n");
        UnixStream::connect(&neighbour)?;
    }
    Ok(())
}

fn no_watch(_: &Path, _: &AtomicBool) -> Outcome {
    Ok(())
}

/// Looks again and again, and finds a name each time.
fn never_without_a_name(path: &Path, over: &AtomicBool) -> Outcome {
    while !over.load(Ordering::Relaxed) {
        fs::symlink_metadata(path)?;
        thread::yield_now();
    }
    Ok(())
}

fn start_at_once(server: &str, path: &Path) -> Outcome {
    // Each shell waits for the end of the same pipe, and becomes a server.
    let shell = format!(r#"read go; exec {} "$0" "$1""#, *BY);
    let (wait, go) = io::pipe()?;
    let mut children = Vec::new();
    for _ in 0..STARTS {
        let child = Command::new("sh")
            .args(["-c", &shell, server])
            .arg(path)
            .stdin(wait.try_clone()?)
            .stderr(Stdio::piped())
            .spawn()?;
        children.push(Killed(child));
    }
    drop(go);

    let mut serving = 0;
    let mut reasons = Vec::new();
    for child in &mut children {
        let stderr = child.0.stderr.take().ok_or("no standard error")?;
        let mut why = String::new();
        BufReader::new(stderr).read_line(&mut why)?;
        if why.starts_with("listening on") {
            serving += 1;
            continue;
        }
        reasons.push((why, child.0.wait()?.code()));
    }
    if serving != 1 {
        return Err(format!("{serving} servers: {reasons:?}").into());
    }
    for (why, code) in reasons {
        if !why.contains("another server has locked") || code != Some(1) {
            return Err(format!("one ended with {code:?}: {why}").into());
        }
    }

    let mut stream = UnixStream::connect(path)?;
    stream.write_all(b"hello")?;
    stream.shutdown(Shutdown::Write)?;
    match io::read_to_string(stream)?.as_str() {
        "hello" => Ok(()),
        other => Err(format!("the echo of hello was {other:?}").into()),
    }
}

/// Killed by SIGKILL where it ends, so that its name stays behind.
struct Killed(Child);

impl Drop for Killed {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A directory whose path is short, and that goes with the test.
struct Place(PathBuf);

impl Place {
    fn new(server: &str) -> io::Result<Place> {
        let name = Path::new(server).file_name().unwrap_or_default();
        let name = format!("{}-{}", name.display(), std::process::id());
        let place = std::env::temp_dir().join(name);
        fs::create_dir(&place)?;
        Ok(Place(place))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
