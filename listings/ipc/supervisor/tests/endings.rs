//! A service that does not go, a supervisor that is to outlive its terminal,
//! and a program that is replaced while it is started.

use std::fs::{self, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

trust::on_trust!();

struct Running {
    dir: PathBuf,
    child: Child,
    log: BufReader<ChildStderr>,
}

impl Running {
    /// Starts a supervisor, by a shell that has said `before`.
    fn start(name: &str, before: &str, services: &str) -> io::Result<Running> {
        let dir = place(name)?;
        fs::write(dir.join("services.toml"), services)?;
        let script = format!("{before}; exec \"$0\" services.toml s.sock");
        let mut child = Command::new("sh")
            .args(["-c", &script, env!("CARGO_BIN_EXE_supervise")])
            .current_dir(&dir)
            .stderr(Stdio::piped())
            .spawn()?;
        let log = BufReader::new(child.stderr.take().expect("it is piped"));
        let mut running = Running { dir, child, log };
        running.says("answering on")?;
        Ok(running)
    }

    /// Waits for a line of the log with this text.
    fn says(&mut self, text: &str) -> io::Result<String> {
        let mut all = String::new();
        loop {
            let mut line = String::new();
            if self.log.read_line(&mut line)? == 0 {
                return Err(io::Error::other(format!("never: {text}\n{all}")));
            }
            if line.contains(text) {
                return Ok(line);
            }
            all += &line;
        }
    }

    fn ask(&self, question: &str) -> io::Result<String> {
        let mut stream = UnixStream::connect(self.dir.join("s.sock"))?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        writeln!(stream, "{question}")?;
        stream.shutdown(Shutdown::Write)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    }

    /// Asks until the answer has this text, for ten seconds at most.
    fn until(&self, question: &str, text: &str) -> io::Result<()> {
        let deadline = Instant::now() + Duration::from_secs(10);
        loop {
            let answer = self.ask(question)?;
            if answer.contains(text) {
                return Ok(());
            }
            if Instant::now() >= deadline {
                let why = format!("never {text}: {answer}");
                return Err(io::Error::other(why));
            }
            thread::sleep(Duration::from_millis(10));
        }
    }

    fn signal(&self, signal: Signal) -> io::Result<()> {
        Ok(kill(Pid::from_raw(self.child.id().cast_signed()), signal)?)
    }

    /// Whether it ends, and well, in the next twenty seconds.
    fn ends(&mut self) -> io::Result<bool> {
        let deadline = Instant::now() + Duration::from_secs(20);
        while Instant::now() < deadline {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status.success());
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(false)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// A directory for a test.
fn place(name: &str) -> io::Result<PathBuf> {
    let name = format!("{name}-{}", std::process::id());
    let dir = std::env::temp_dir().join(name);
    fs::create_dir_all(&dir)?;
    Ok(dir)
}

/// A disk that does not answer takes a root user and a disk. What a process
/// outside the group traces is as good: killed, it stays until the tracer has
/// been told, which here does not listen (ptrace(2)).
const HELD: &str = "
import ctypes, os, time
c = ctypes.CDLL(None, use_errno=True)
c.ptrace.argtypes = [ctypes.c_long, ctypes.c_int] + [ctypes.c_void_p] * 2
PR_SET_PTRACER, PTRACE_SEIZE = 0x59616d61, 0x4206
c.prctl(PR_SET_PTRACER, ctypes.c_ulong(2**64 - 1), 0, 0, 0)
service = os.getpid()
r, w = os.pipe()
if os.fork() == 0:
    os.setsid()
    failed = c.ptrace(PTRACE_SEIZE, service, None, None)
    print('not ' * bool(failed) + 'held', ctypes.get_errno())
    os.write(w, b'x')
    end = time.monotonic() + 40
    while os.path.exists('services.toml') and time.monotonic() < end:
        time.sleep(0.1)
    os._exit(0)
os.read(r, 1)
time.sleep(1000)
";

#[test]
fn what_does_not_go_is_not_waited_for() -> io::Result<()> {
    let services = format!(
        "[held]\nrun = [\"python3\", \"-uc\", '''{HELD}''']\ngrace = 1\n"
    );
    let mut running = Running::start("held", ":", &services)?;
    running.until("log held", "| held")?;
    let answer = running.ask("stop held")?;
    assert!(answer.starts_with("error: held: process"), "{answer}");
    assert!(answer.contains("SIGKILL was sent"), "{answer}");
    running.says("its time is over, SIGKILL sent")?;
    running.says("can't be stopped: SIGKILL was sent")?;
    // It is there still, so no second one is started beside it.
    let answer = running.ask("start held")?;
    assert!(answer.starts_with("error: held: process"), "{answer}");
    running.signal(Signal::SIGTERM)?;
    assert!(running.ends()?, "the supervisor does not end");
    Ok(())
}

#[test]
fn what_is_ignored_ends_nothing() -> io::Result<()> {
    let services = "[a]\nrun = [\"sleep\", \"1000\"]\n";
    for (ignored, signal) in [
        ("HUP", Signal::SIGHUP),
        ("INT", Signal::SIGINT),
        ("QUIT", Signal::SIGQUIT),
    ] {
        let before = format!("trap '' {ignored}");
        let mut running = Running::start(ignored, &before, services)?;
        running.says("a: started")?;
        running.signal(signal)?;
        for _ in 0..100 {
            let answer = running.ask("status")?;
            assert!(answer.contains("running"), "{signal}: {answer}");
        }
        // What is not ignored is heard.
        running.signal(Signal::SIGTERM)?;
        running.says("a: stopped, signal: 15 (SIGTERM)")?;
        assert!(running.ends()?, "{signal}");
    }
    Ok(())
}

#[test]
fn a_program_that_is_being_written_is_waited_for() -> io::Result<()> {
    let program = place("busy")?.join("program");
    fs::copy("/bin/sleep", &program)?;
    let writer = OpenOptions::new().append(true).open(&program)?;
    let services = "[a]\nrun = [\"./program\", \"1000\"]\n";
    let mut running = Running::start("busy", ":", services)?;
    // What fails is given up at the fifth try.
    for _ in 0..5 {
        let line = running.says("Text file busy")?;
        assert!(line.ends_with("; again in 1s\n"), "{line}");
    }
    let answer = running.ask("status")?;
    assert!(answer.contains("can't start now"), "{answer}");
    drop(writer);
    running.says("a: started")?;
    Ok(())
}
