//! Commands of the reader's own, in any language, run side by side and traced.
//!
//! Each later command starts when all before it sleep in a call, as a server
//! does that waits for a client. They have ended when nobody is left but
//! servers: programs that listen, or a datagram socket that is bound. These get
//! Ctrl-C.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, UNIX_EPOCH};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use serde::{Deserialize, Serialize};

use crate::ladder::capture::Capture;
use crate::ladder::source::{Sources, debuggable};
use crate::ladder::steps::Ladder;
use crate::ladder::trace::STRACE;
use crate::ladder::{self, ACTIONS, PACKETS};
use crate::namespaces::{Place, USERS, set_up};
use crate::recording::{Piece, Recording};
use crate::script::Script;
use crate::terminal::Program;
use crate::{needs, path, proc};

const RUNNER: &str = "--run-commands";

/// A command, and what its lane is called.
#[derive(Clone, Serialize, Deserialize)]
pub struct Named {
    pub name: String,
    pub command: String,
}

impl Named {
    /// `server: ./my-server 7000`
    pub fn read(text: &str) -> Option<Named> {
        let (name, command) = text.split_once(':')?;
        let word = |c: char| c.is_alphanumeric() || "-_. ".contains(c);
        let (name, command) = (name.trim(), command.trim());
        let named = !name.is_empty() && name.chars().all(word) && !command.is_empty();
        named.then(|| Named { name: name.into(), command: command.into() })
    }
}

/// What is to be run.
#[derive(Serialize, Deserialize)]
pub struct Asked {
    pub title: String,
    pub commands: Vec<Named>,
    /// Where they are run.
    pub directory: PathBuf,
    /// The course, whose listings are found by name.
    pub root: PathBuf,
    /// How many seconds they may take.
    pub seconds: u64,
}

/// What came of it.
#[derive(Serialize, Deserialize)]
pub struct Ran {
    pub recording: String,
    pub ladder: Ladder,
    /// What the reader should know.
    pub notes: Vec<String>,
}

/// Why it can't be done on this machine, if it can't.
pub fn cannot() -> Option<String> {
    let script = Script {
        title: String::new(),
        needs: Vec::new(),
        vary: Vec::new(),
        isolated: false,
        users: false,
        since: None,
        ladder: true,
        deadline: 0,
        step: Vec::new(),
    };
    needs::cannot(&script)
}

/// Runs the commands in a process and in namespaces of their own.
pub fn run(asked: &Asked) -> Result<Ran, String> {
    let exe = std::env::current_exe().map_err(|e| format!("cannot find this program: {e}"))?;
    let asked = serde_json::to_string(asked).map_err(|e| e.to_string())?;
    // Servers become somebody else, where they may.
    let place = if USERS.is_ok() { Place::Users } else { Place::Alone };
    let mut command = place.command(exe);
    command.arg(RUNNER).arg(asked).arg(place.name()).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|e| format!("cannot run the commands: {e}"))?;
    // It closes when this process ends, however it ends.
    let lifeline = child.stdin.take();
    let output = child.wait_with_output().map_err(|e| format!("cannot wait: {e}"))?;
    drop(lifeline);
    let said: Result<Result<Ran, String>, _> = serde_json::from_slice(&output.stdout);
    said.unwrap_or_else(|_| Err("the commands were ended before they were over".into()))
}

/// What a program that runs commands calls first. Where this process was
/// started to do it, it does and does not return.
pub fn begin() {
    if std::env::args_os().nth(1).is_none_or(|arg| arg != RUNNER) {
        return;
    }
    let args = crate::tools::arguments().unwrap_or_default();
    let word = |n: usize| args.get(n).map(String::as_str).unwrap_or_default();
    let asked = serde_json::from_str(word(1));
    let place = Place::of(word(2));
    let ran = asked.map_err(|e| e.to_string()).and_then(|asked: Asked| inside(&asked, place));
    let text = serde_json::to_vec(&ran).unwrap_or_default();
    let wrote = io::stdout().write_all(&text);
    std::process::exit(i32::from(wrote.is_err()));
}

fn inside(asked: &Asked, place: Place) -> Result<Ran, String> {
    if asked.directory.starts_with("/run") {
        return Err("what is below /run cannot be seen here: start in another directory".into());
    }
    let built = asked.root.join("target/debug");
    let built = if built.is_dir() { built } else { asked.root.clone() };
    let ground = set_up(place, &built)?;
    let _descendants = proc::Descendants::adopt()?;
    let capture = Capture::start()?;
    let search = {
        let mut search = path::path();
        search.push(":");
        search.push(&ground.binaries);
        search
    };
    let mut runner = Runner {
        asked,
        search,
        traces: &ground.traces,
        programs: Vec::new(),
        record: Recording::default(),
        actions: String::new(),
        notes: Vec::new(),
        end: Instant::now() + Duration::from_secs(asked.seconds),
        colours: io::stderr().is_terminal(),
    };
    runner.all()?;
    let (recording, actions) = (std::mem::take(&mut runner.record), &runner.actions);
    fs::write(ground.traces.join(ACTIONS), actions)
        .map_err(|e| format!("cannot keep when what was started: {e}"))?;
    capture.save(&ground.traces.join(PACKETS))?;
    let mut sources = Sources::new(&asked.root).own(&asked.directory);
    let ladder = ladder::recorded(&asked.title, &ground.traces, &mut sources)?;
    runner.hint(&ladder);
    let commands: Vec<&str> = asked.commands.iter().map(|c| c.command.as_str()).collect();
    let recording = recording.markdown("own", &asked.title, &commands.join(" · "));
    Ok(Ran { recording, ladder, notes: runner.notes })
}

struct Runner<'a> {
    asked: &'a Asked,
    search: std::ffi::OsString,
    traces: &'a Path,
    programs: Vec<Running>,
    record: Recording,
    actions: String,
    notes: Vec<String>,
    end: Instant,
    colours: bool,
}

struct Running {
    program: Program,
    /// Its stacks are walked, for it has debug information.
    lines: bool,
    over: bool,
    /// What it printed of a line that has no end yet.
    rest: Vec<u8>,
}

impl Runner<'_> {
    fn all(&mut self) -> Result<(), String> {
        for at in 0..self.asked.commands.len() {
            self.settle(Duration::from_millis(30))?;
            self.start(at)?;
        }
        let served = loop {
            self.settle(Duration::from_millis(200))?;
            let left: Vec<usize> = self.left();
            let serving = serving();
            if left.iter().all(|at| serving.contains(&self.programs[*at].program.id())) {
                break left;
            }
            if Instant::now() > self.end {
                for at in
                    left.iter().filter(|at| !serving.contains(&self.programs[**at].program.id()))
                {
                    self.notes.push(format!(
                        "`{}` had not ended after {} s, and was interrupted. (--for SECONDS gives it more; what it would read from the terminal is empty.)",
                        self.asked.commands[*at].name, self.asked.seconds
                    ));
                }
                break left;
            }
            self.pump(Duration::from_millis(20))?;
        };
        // As a reader ends them: with Ctrl-C, then as an administrator does.
        for at in &served {
            let _ = self.programs[*at].program.send(b"\x03");
            self.record.push(*at, Piece::Typed("^C".into()));
        }
        for (signal, patience) in
            [(None, 3), (Some(Signal::SIGTERM), 2), (Some(Signal::SIGKILL), 2)]
        {
            if let Some(signal) = signal {
                for pid in traced().into_iter().map(|(pid, _)| pid) {
                    let _ = kill(Pid::from_raw(pid as i32), signal);
                }
            }
            let end = Instant::now() + Duration::from_secs(patience);
            while !self.left().is_empty() && Instant::now() < end {
                self.pump(Duration::from_millis(20))?;
            }
        }
        for at in 0..self.programs.len() {
            self.flush(at);
        }
        Ok(())
    }

    fn start(&mut self, at: usize) -> Result<(), String> {
        let Named { name, command } = &self.asked.commands[at];
        let lines = self.programs_of(command).iter().any(|path| debuggable(path));
        let file = self.traces.join(format!("{at:02}-{at:02}-{}.strace", name.replace('/', "-")));
        let mut strace = Command::new("strace");
        strace.args(STRACE).arg("-o").arg(file).args(lines.then_some("--stack-traces"));
        // Nobody types here, and a program that reads is told so.
        let home = std::env::var("HOME").unwrap_or_else(|_| "/".into());
        let line = format!("HOME={}; export HOME; exec </dev/null; {command}", quoted(&home));
        strace.args(["/bin/sh", "-c", &line]).env("PATH", &self.search);
        let now = UNIX_EPOCH.elapsed().unwrap_or_default().as_nanos();
        let _ = writeln!(self.actions, "{} {now}", at + 1);
        let program = Program::start(command, strace, &self.asked.directory)?;
        self.record.terminals.push(name.clone());
        self.record.push(at, Piece::Command(command.clone()));
        self.say(at, &format!("$ {command}"));
        self.programs.push(Running { program, lines, over: false, rest: Vec::new() });
        Ok(())
    }

    /// The programs that a command line may start: its words that are files.
    fn programs_of(&self, command: &str) -> Vec<PathBuf> {
        let words = command.split(|c: char| c.is_whitespace() || "|&;()<>'\"".contains(c));
        let find = |word: &str| {
            let here = self.asked.directory.join(word);
            let mut dirs = std::env::split_paths(&self.search).map(|dir| dir.join(word));
            match word.contains('/') {
                true => Some(here).filter(|path| path.is_file()),
                false => dirs.find(|path| path.is_file()),
            }
        };
        words.filter(|word| !word.is_empty()).filter_map(find).collect()
    }

    /// Those that have not ended.
    fn left(&mut self) -> Vec<usize> {
        for running in &mut self.programs {
            running.over = running.over || !matches!(running.program.ended(), Ok(None));
        }
        (0..self.programs.len()).filter(|at| !self.programs[*at].over).collect()
    }

    /// Waits until every program has slept in some call for a while. One that a
    /// clock wakes again and again is found asleep, and that has to do.
    fn settle(&mut self, quiet: Duration) -> Result<(), String> {
        const TICKING: Duration = Duration::from_millis(700);
        let begin = Instant::now();
        let mut before = proc::asleep();
        let mut since = Instant::now();
        while Instant::now() < self.end {
            self.pump(Duration::from_millis(5))?;
            let now = proc::asleep();
            if now.is_none() || now != before {
                since = Instant::now();
            } else if since.elapsed() > quiet {
                break;
            }
            if now.is_some() && before.is_some() && begin.elapsed() > TICKING {
                break;
            }
            before = now;
        }
        Ok(())
    }

    /// Shows what was printed, waiting at most so long for something.
    fn pump(&mut self, limit: Duration) -> Result<(), String> {
        let stdin = io::stdin();
        let open: Vec<usize> =
            (0..self.programs.len()).filter(|at| !self.programs[*at].program.eof).collect();
        let screens = open.iter().map(|at| self.programs[*at].program.screen());
        let fds = screens.chain([stdin.as_fd()]);
        let mut fds: Vec<PollFd> = fds.map(|fd| PollFd::new(fd, PollFlags::POLLIN)).collect();
        match poll(&mut fds, PollTimeout::try_from(limit).unwrap_or(PollTimeout::MAX)) {
            Ok(_) | Err(nix::errno::Errno::EINTR) => {}
            Err(e) => return Err(format!("cannot watch the programs: {e}")),
        }
        let ready: Vec<bool> = fds.iter().map(|fd| fd.any().unwrap_or(false)).collect();
        if ready.last() == Some(&true) {
            return Err("interrupted".into());
        }
        if open.is_empty() {
            std::thread::sleep(limit);
        }
        for (at, _) in open.into_iter().zip(ready).filter(|(_, ready)| *ready) {
            let text = self.programs[at].program.read().to_vec();
            self.programs[at].rest.extend(text);
            while let Some(end) = self.programs[at].rest.iter().position(|b| *b == b'\n') {
                let line: Vec<u8> = self.programs[at].rest.drain(..=end).collect();
                self.line(at, &line);
            }
        }
        Ok(())
    }

    fn flush(&mut self, at: usize) {
        let rest = std::mem::take(&mut self.programs[at].rest);
        if !rest.is_empty() {
            self.line(at, &rest);
        }
    }

    fn line(&mut self, at: usize, line: &[u8]) {
        let line = String::from_utf8_lossy(line);
        let line: String = line.chars().filter(|c| !c.is_control() || *c == '\t').collect();
        self.say(at, &line);
        self.record.push(at, Piece::Output(line + "\n"));
    }

    /// What happens, for who looks on. Whether anybody does must not matter.
    fn say(&self, at: usize, line: &str) {
        let name = &self.asked.commands[at].name;
        let widths = self.asked.commands.iter().map(|c| c.name.chars().count());
        let width = widths.max().unwrap_or(0);
        let line = match self.colours {
            true => format!("\x1b[{}m{name:width$} │\x1b[0m {line}\n", 31 + at % 6),
            false => format!("{name:width$} │ {line}\n"),
        };
        let _ = io::stderr().write_all(line.as_bytes());
    }

    /// Where lines were to be had, and none was found.
    fn hint(&mut self, ladder: &Ladder) {
        use crate::ladder::steps::What;
        for (at, running) in self.programs.iter().enumerate() {
            let name = &self.asked.commands[at].name;
            let calls = ladder.steps.iter().filter_map(|step| match &step.what {
                What::Call { source, .. } if ladder.lanes[step.lane].terminal == *name => {
                    Some(source.is_some())
                }
                _ => None,
            });
            let calls: Vec<bool> = calls.collect();
            let found = calls.iter().filter(|found| **found).count();
            if running.lines && found * 2 < calls.len() {
                self.notes.push(format!(
                    "`{name}` has debug information, but {found} of its {} calls lead to a line. A Rust program must be linked so that strace finds its way up the stack: RUSTFLAGS='-Clink-arg=-Wl,-z,separate-loadable-segments' cargo build",
                    calls.len()
                ));
            }
        }
    }
}

/// A word as a shell takes it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// Every traced process, and its tracer.
fn traced() -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    for process in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(pid) = process.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        let status = fs::read_to_string(process.path().join("status")).unwrap_or_default();
        let tracer = status.lines().find_map(|line| line.strip_prefix("TracerPid:\t"));
        if let Some(tracer) = tracer.and_then(|pid| pid.parse().ok()).filter(|pid| *pid != 0) {
            found.push((pid, tracer));
        }
    }
    found
}

/// The tracers of those that wait for others to come: that listen, or have a
/// datagram socket with a name that is nobody's in particular.
fn serving() -> HashSet<u32> {
    let mut waiting: HashSet<String> = HashSet::new();
    // linux/net/tcp_states.h: 0A is LISTEN, and 07 is CLOSE, which is UDP's
    // word for "not connected".
    for (table, state) in [("tcp", "0A"), ("tcp6", "0A"), ("udp", "07"), ("udp6", "07")] {
        let text = fs::read_to_string(format!("/proc/net/{table}")).unwrap_or_default();
        for line in text.lines().skip(1) {
            let words: Vec<&str> = line.split_whitespace().collect();
            if words.get(3) == Some(&state) {
                waiting.extend(words.get(9).map(|inode| (*inode).to_owned()));
            }
        }
    }
    let text = fs::read_to_string("/proc/net/unix").unwrap_or_default();
    for line in text.lines().skip(1) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let listens = words.get(3) == Some(&"00010000");
        let bound = words.get(4) == Some(&"0002") && words.len() > 7;
        if listens || bound {
            waiting.extend(words.get(6).map(|inode| (*inode).to_owned()));
        }
    }
    let has = |pid: u32| {
        let descriptors = fs::read_dir(format!("/proc/{pid}/fd")).into_iter().flatten().flatten();
        descriptors.filter_map(|fd| fs::read_link(fd.path()).ok()).any(|link| {
            let inode =
                link.to_str().and_then(|link| link.strip_prefix("socket:[")?.strip_suffix(']'));
            inode.is_some_and(|inode| waiting.contains(inode))
        })
    };
    traced().into_iter().filter(|(pid, _)| has(*pid)).map(|(_, tracer)| tracer).collect()
}
