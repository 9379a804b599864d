//! A supervisor whose clients are greedy, and one that runs out of descriptors.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use nix::libc;

trust::on_trust!();

struct Running {
    dir: PathBuf,
    child: Child,
    log: Box<dyn BufRead>,
}

impl Running {
    fn start(name: &str, services: &str) -> io::Result<Running> {
        let name = format!("{name}-{}", std::process::id());
        let dir = std::env::temp_dir().join(name);
        fs::create_dir_all(&dir)?;
        fs::write(dir.join("services.toml"), services)?;
        let mut child = Command::new(env!("CARGO_BIN_EXE_supervise"))
            .args(["services.toml", "control.sock"])
            .current_dir(&dir)
            .stderr(Stdio::piped())
            .spawn()?;
        let log = BufReader::new(child.stderr.take().expect("it is piped"));
        let mut running = Running {
            dir,
            child,
            log: Box::new(log),
        };
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

    fn connect(&self) -> io::Result<UnixStream> {
        let stream = UnixStream::connect(self.dir.join("control.sock"))?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        Ok(stream)
    }

    fn ask(&self, question: &str) -> io::Result<String> {
        let mut stream = self.connect()?;
        // One write: who is turned away may be so after the first.
        stream.write_all(format!("{question}\n").as_bytes())?;
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
                return Err(io::Error::other(format!(
                    "never {text}: {answer}"
                )));
            }
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Asks 40 times, and counts the answers.
    fn asked_often(&self) -> usize {
        let good = |answer: io::Result<String>| {
            let good = answer.as_ref().is_ok_and(|it| it.ends_with("ok\n"));
            if !good {
                println!("instead of an answer: {answer:?}");
            }
            good
        };
        (0..40).filter(|_| good(self.ask("status"))).count()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// Sixteen clients who keep `question`s queued, connect again as soon as they
/// must go, and after each read of `bytes` wait for `pause`. Once each of them
/// has had an answer, it is asked.
fn greedy(
    running: &Running,
    question: &'static str,
    bytes: usize,
    pause: Duration,
) -> io::Result<usize> {
    let end = Arc::new(AtomicBool::new(false));
    let answered = Arc::new(AtomicUsize::new(0));
    let mut crowd = Vec::new();
    for _ in 0..16 {
        let (end, answered) = (end.clone(), answered.clone());
        let path = running.dir.join("control.sock");
        let flood = move || {
            let mut first = true;
            while !end.load(Ordering::Relaxed) {
                let Ok(mut stream) = UnixStream::connect(&path) else {
                    continue;
                };
                let Ok(mut asking) = stream.try_clone() else {
                    continue;
                };
                let lines = format!("{question}\n").repeat(100);
                let asker = thread::spawn(move || {
                    while asking.write_all(lines.as_bytes()).is_ok() {}
                });
                let mut buf = vec![0; bytes];
                while !end.load(Ordering::Relaxed)
                    && stream.read(&mut buf).is_ok_and(|n| n > 0)
                {
                    if std::mem::take(&mut first) {
                        answered.fetch_add(1, Ordering::Relaxed);
                    }
                    thread::sleep(pause);
                }
                let _ = stream.shutdown(Shutdown::Both);
                let _ = asker.join();
            }
        };
        crowd.push(thread::Builder::new().spawn(flood)?);
    }
    let deadline = Instant::now() + Duration::from_secs(20);
    while answered.load(Ordering::Relaxed) < 16 && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(10));
    }
    let all = answered.load(Ordering::Relaxed);
    let answers = running.asked_often();
    end.store(true, Ordering::Relaxed);
    for one in crowd {
        one.join().expect("it does not panic");
    }
    assert_eq!(all, 16, "the others never got an answer");
    Ok(answers)
}

#[test]
fn who_does_not_take_an_answer_keeps_nobody_out() -> io::Result<()> {
    let running = Running::start("slow", "")?;
    let pause = Duration::from_millis(300);
    let answers = greedy(&running, "status", 3, pause)?;
    assert!(answers > 35, "{answers} of 40");
    Ok(())
}

#[test]
fn who_asks_without_end_keeps_nobody_out() -> io::Result<()> {
    let running =
        Running::start("flood", "[hello]\nrun = [\"sleep\", \"1000\"]\n")?;
    for question in ["status", "start hello", "dance"] {
        let answers = greedy(&running, question, 4096, Duration::ZERO)?;
        // They are new clients too, and may be sixteen while a thread sleeps.
        assert!(answers > 35, "{question}: {answers} of 40");
    }
    Ok(())
}

#[test]
fn who_waits_for_a_stop_keeps_the_seat() -> io::Result<()> {
    let service = "run = [\"sh\", \"-c\", \"trap '' TERM; echo deaf; \
                   sleep 9 & wait; wait\"]\ngrace = 2\n";
    let mut running = Running::start("stop", &format!("[hello]\n{service}"))?;
    running.says("started")?;
    running.until("log hello", "deaf")?;
    let mut waits = running.connect()?;
    waits.write_all(b"stop hello\n")?;
    running.until("status", "stopping")?;
    let silent: Vec<_> = (0..100)
        .map(|_| running.connect())
        .collect::<Result<_, _>>()?;
    assert_eq!(running.asked_often(), 40);
    drop(silent);
    waits.shutdown(Shutdown::Write)?;
    let mut answer = String::new();
    waits.read_to_string(&mut answer)?;
    assert!(answer.starts_with("ok: hello: stopped"), "{answer}");
    Ok(())
}

/// All seats wait for a stop. Who comes is turned away, until the others hang
/// up; who has only said all that it has to say has not hung up.
#[test]
fn who_has_hung_up_waits_no_longer() -> io::Result<()> {
    let service = "run = [\"sh\", \"-c\", \"trap '' TERM; echo deaf; \
                   exec sleep 99\"]\ngrace = 60\n";
    let mut running = Running::start("gone", &format!("[hello]\n{service}"))?;
    running.says("started")?;
    running.until("log hello", "deaf")?;
    for _ in 0..3 {
        let mut wait = Vec::new();
        while !running.ask("status")?.contains("all seats are taken") {
            // One that has not been heard yet may have to make room.
            assert!(wait.len() < 100, "they keep no seat");
            let mut one = running.connect()?;
            one.write_all(b"stop hello\n")?;
            one.shutdown(Shutdown::Write)?;
            wait.push(one);
        }
        let last = wait.pop();
        // After a refusal nobody is accepted for a while. Once that is over,
        // nobody may have noticed yet that they are gone.
        thread::sleep(Duration::from_millis(100));
        drop(wait);
        let answer = running.ask("status")?;
        assert!(answer.contains("stopping"), "{answer}");
        assert_eq!(running.asked_often(), 40);
        // That one was not sent away for others.
        let mut last = last.expect("there were sixteen");
        last.set_nonblocking(true)?;
        let why = last.read(&mut [0]).expect_err("it has no answer yet");
        assert_eq!(why.kind(), io::ErrorKind::WouldBlock);
    }
    Ok(())
}

/// A shortage is no end: the service starts once it is over.
#[test]
fn a_service_starts_when_there_are_descriptors_again() -> io::Result<()> {
    let services = "[hello]\nrun = [\"sleep\", \"1000\"]\n";
    let mut running = Running::start("shortage", services)?;
    let line = running.says("started, process")?;
    let child = line.trim().rsplit(' ').next().unwrap_or_default();
    let child: i32 = child.parse().map_err(io::Error::other)?;
    let pid = libc::pid_t::try_from(running.child.id()).expect("a pid");
    let limit = |soft| {
        let limit = libc::rlimit {
            rlim_cur: soft,
            rlim_max: 1024,
        };
        // SAFETY: it reads `limit` and writes nothing.
        let done = unsafe {
            libc::prlimit(
                pid,
                libc::RLIMIT_NOFILE,
                &raw const limit,
                std::ptr::null_mut(),
            )
        };
        match done {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    };
    let open = fs::read_dir(format!("/proc/{pid}/fd"))?.count();
    limit(u64::try_from(open).map_err(io::Error::other)?)?;
    // SAFETY: no memory of ours is involved.
    unsafe { libc::kill(child, libc::SIGKILL) };
    let before = Instant::now();
    for _ in 0..3 {
        running.says("Too many open files")?;
    }
    assert!(before.elapsed() > Duration::from_secs(1));
    limit(1024)?;
    running.says("started, process")?;
    let status = running.ask("status")?;
    assert!(status.contains("running"), "{status}");
    Ok(())
}

/// Half a name is not greeted, nor one without end.
#[test]
fn the_greeter_greets_whole_lines() -> io::Result<()> {
    let free = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let greeter = env!("CARGO_BIN_EXE_greeter");
    let services =
        format!("[hello]\nrun = [{greeter:?}]\nlisten = \"{free}\"\n");
    let mut running = Running::start("greeter", &services)?;
    running.says("started, process")?;
    for (name, greeted) in [("yo\n", true), ("yo", false)] {
        let mut stream = TcpStream::connect(free)?;
        stream.write_all(name.as_bytes())?;
        stream.shutdown(Shutdown::Write)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        assert_eq!(answer.starts_with("hello yo, from"), greeted, "{answer}");
        assert_eq!(answer.is_empty(), !greeted, "{answer}");
    }
    // And it says what was wrong, which was not the length.
    running.until("log hello", "the stream ended 2 bytes into a frame")
}

/// The first start leaves to the second an output that does not wait, and a
/// socket that does not listen. Its options stay: the page says so.
#[test]
fn a_start_undoes_what_the_one_before_has_done() -> io::Result<()> {
    let free = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let spoil = format!(
        "import fcntl, os, socket as s, struct
it, limit = s.socket(fileno=3), (s.SOL_SOCKET, s.SO_RCVTIMEO)
if not os.path.exists('spoilt'):
    open('spoilt', 'w')
    fcntl.fcntl(1, fcntl.F_SETFL, os.O_NONBLOCK)
    it.setsockopt(*limit, struct.pack('ll', 7, 0))
    it.shutdown(s.SHUT_RDWR)
    raise SystemExit
print('limit', struct.unpack('ll', it.getsockopt(*limit, 16)), flush=True)
it.detach()
print('waits', not fcntl.fcntl(1, fcntl.F_GETFL) & os.O_NONBLOCK, flush=True)
os.execl({0:?}, {0:?})",
        env!("CARGO_BIN_EXE_greeter")
    );
    let services = format!(
        "[hello]\nrun = [\"python3\", \"-c\", '''{spoil}''']\n\
         listen = \"{free}\"\n"
    );
    let mut running = Running::start("spoilt", &services)?;
    running.says("again in")?;
    running.until("log hello", "limit (7, 0)")?;
    running.until("log hello", "waits True")?;
    running.until("log hello", "takes over")?;
    let mut stream = TcpStream::connect(free)?;
    stream.write_all(b"yo\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    assert!(answer.starts_with("hello yo, from"), "{answer}");
    Ok(())
}

/// A disk that has room for `ROOM` bytes of the log, and then for more.
#[test]
fn a_log_whose_disk_is_full() -> io::Result<()> {
    const ROOM: u64 = 2000;
    let name = format!("full-disk-{}", std::process::id());
    let dir = std::env::temp_dir().join(name);
    fs::create_dir_all(&dir)?;
    let one = |n| format!("[service-{n}]\nrun = [\"false\"]\n");
    let services: String = (1..=30).map(one).collect();
    fs::write(dir.join("services.toml"), services)?;
    let log = dir.join("log");
    let file = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(&log)?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_supervise"));
    command
        .args(["services.toml", "control.sock"])
        .current_dir(&dir);
    let limit = |max| libc::rlimit {
        rlim_cur: max,
        rlim_max: libc::RLIM_INFINITY,
    };
    // SAFETY: two system calls, and no memory.
    unsafe {
        command.stderr(file).pre_exec(move || {
            // A write beyond the limit is an error, and no signal.
            libc::signal(libc::SIGXFSZ, libc::SIG_IGN);
            match libc::setrlimit(libc::RLIMIT_FSIZE, &limit(ROOM)) {
                0 => Ok(()),
                _ => Err(io::Error::last_os_error()),
            }
        })
    };
    let child = command.spawn()?;
    let pid = child.id() as libc::pid_t;
    let running = Running {
        dir,
        child,
        log: Box::new(io::empty()),
    };
    let until = |what: &dyn Fn(&str) -> bool| -> io::Result<String> {
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            let text = fs::read_to_string(&log)?;
            if what(&text) {
                return Ok(text);
            }
            if Instant::now() >= deadline {
                let text = text.get(..3000).unwrap_or(&text);
                return Err(io::Error::other(format!("the log: {text} …")));
            }
            thread::sleep(Duration::from_millis(10));
        }
    };
    until(&|text| text.len() as u64 == ROOM)?;
    // It answers none the worse, and has more to say.
    for _ in 0..3 {
        running.until("start service-1", "ok: ")?;
    }
    // SAFETY: one system call, which reads the new limit.
    let done = unsafe {
        let more = limit(libc::RLIM_INFINITY);
        let no_old = std::ptr::null_mut();
        libc::prlimit(pid, libc::RLIMIT_FSIZE, &more, no_old)
    };
    assert_eq!(done, 0, "{}", io::Error::last_os_error());
    let text = until(&|text| {
        // Something to say.
        let _ = running.ask("start service-1");
        text.contains(" lines found no room)\n")
    })?;
    let (_, after) = text.split_at(ROOM as usize);
    assert!(after.starts_with('\n'), "the torn line goes on: {after}");
    Ok(())
}
