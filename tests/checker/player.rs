//! Plays a session at real terminals and records it.
//!
//! The player runs in a process of its own (`stage.rs` starts it inside fresh
//! namespaces). It waits on output, never on time: the script's deadline only
//! bounds how long a step may hang.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::time::{Duration, Instant, UNIX_EPOCH};

use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::pty::{Winsize, openpty};
use nix::sys::signal::{SigHandler, SigSet, Signal, killpg, signal};
use nix::sys::termios::{LocalFlags, OutputFlags, SetArg, tcgetattr, tcsetattr};
use nix::unistd::{Pid, User, setsid};
use regex::Captures;

use super::ladder::ACTIONS;
use super::ladder::trace::STRACE;
use super::script::{Key, LISTING, Script, Step, listing};

/// Plays a script and gives its recording. `binaries` is where the listings
/// were built, `home` an empty directory to play in. With `traces`, every
/// program is traced, and what the tracer writes goes there. The error says
/// which terminal waited for what, and what each of them shows.
pub fn play(
    script: &Script,
    binaries: &Path,
    home: &Path,
    source: &str,
    traces: Option<&Path>,
) -> Result<String, String> {
    let mut player = Player {
        binaries: binaries.to_owned(),
        home: home.to_owned(),
        traces: traces.map(Path::to_owned),
        started: 0,
        actions: String::new(),
        settled: None,
        deadline: Duration::from_secs(script.deadline),
        terminals: Vec::new(),
        record: Vec::new(),
    };
    for (n, step) in script.step.iter().enumerate() {
        player.step(n + 1, step).map_err(|e| player.failure(n + 1, &e))?;
    }
    for at in 0..player.terminals.len() {
        player.finish(at, None).map_err(|e| {
            let e =
                format!("{e}; a script must end every program (press Ctrl-C, or wait with `exit`)");
            player.failure(script.step.len(), &e)
        })?;
    }
    if let Some(traces) = traces {
        fs::write(traces.join(ACTIONS), &player.actions)
            .map_err(|e| format!("cannot keep the times of the steps: {e}"))?;
    }
    Ok(player.recording(&script.title, source))
}

struct Player {
    binaries: PathBuf,
    home: PathBuf,
    traces: Option<PathBuf>,
    /// How many programs were started.
    started: usize,
    /// For a session that is traced: each step that did something, and when.
    actions: String,
    /// What slept, and how often it had, when the last of them was taken.
    settled: Option<Vec<String>>,
    deadline: Duration,
    terminals: Vec<Terminal>,
    record: Vec<(usize, Piece)>,
}

enum Piece {
    Command(String),
    Typed(String),
    Output(String),
}

struct Terminal {
    name: String,
    program: Option<Program>,
}

struct Program {
    command: String,
    child: Child,
    screen: File,
    output: Vec<u8>,
    /// How much of the output the recording has.
    shown: usize,
    eof: bool,
    interrupted: bool,
}

impl Player {
    fn step(&mut self, number: usize, step: &Step) -> Result<(), String> {
        let actions = [step.run.is_some(), step.types.is_some(), step.press.is_some()];
        if actions.iter().filter(|a| **a).count() > 1 {
            return Err("one step may have only one of `run`, `type` and `press`".into());
        }
        if !step.until.is_empty() && (step.run.is_none() || !step.expect.is_empty()) {
            return Err("`until` goes with `run`, and not with `expect`".into());
        }
        if actions.contains(&true) {
            self.settle()?;
            let now = UNIX_EPOCH.elapsed().unwrap_or_default().as_nanos();
            let _ = writeln!(self.actions, "{number} {now}");
        }
        let at = self.terminal(&step.terminal);
        if let Some(command) = &step.run {
            // Who was told to stop has stopped before the next command.
            let told = |t: &Terminal| t.program.as_ref().is_some_and(|p| p.interrupted);
            for other in (0..self.terminals.len()).filter(|n| *n != at) {
                if told(&self.terminals[other]) {
                    self.finish(other, None)?;
                }
            }
            self.finish(at, None)?;
            if !step.until.is_empty() {
                self.repeat(at, command, &step.until)?;
                self.record.push((at, Piece::Command(command.clone())));
                return self.finish(at, step.exit);
            }
            // One tracer at a time: strace cannot be traced itself.
            let trace = self.trace(at).filter(|_| !command.contains("strace "));
            self.terminals[at].program = Some(self.start(command, trace)?);
            self.record.push((at, Piece::Command(command.clone())));
        } else if let Some(line) = &step.types {
            self.send(at, format!("{line}\n").as_bytes())?;
            self.record.push((at, Piece::Typed(line.clone())));
        } else if let Some(key) = step.press {
            let (byte, name) = match key {
                Key::CtrlC => (b"\x03", "^C"),
                Key::CtrlD => (b"\x04", "^D"),
            };
            self.send(at, byte)?;
            if let Some(program) = &mut self.terminals[at].program {
                program.interrupted |= matches!(key, Key::CtrlC);
            }
            self.record.push((at, Piece::Typed(name.into())));
        }
        for text in &step.expect {
            self.wait_for(at, text)?;
        }
        if step.exit.is_some() || step.stopped.is_some() {
            self.finish(at, step.exit)?;
        }
        match &step.stopped {
            Some(name) => self.wait_stopped(name),
            None => Ok(()),
        }
    }

    /// Waits until a program of this name is stopped.
    fn wait_stopped(&mut self, name: &str) -> Result<(), String> {
        let end = Instant::now() + self.deadline;
        while !stopped(name) {
            if Instant::now() > end {
                let secs = self.deadline.as_secs();
                return Err(format!("waited {secs} s for `{name}` to be stopped"));
            }
            self.pump(Duration::from_millis(1))?;
        }
        Ok(())
    }

    fn terminal(&mut self, name: &str) -> usize {
        if let Some(at) = self.terminals.iter().position(|t| t.name == name) {
            return at;
        }
        self.terminals.push(Terminal { name: name.into(), program: None });
        self.terminals.len() - 1
    }

    /// Where the trace of the next program of a terminal goes, if it is traced.
    /// By name, traces sort as terminals and then as programs were started.
    fn trace(&mut self, at: usize) -> Option<PathBuf> {
        self.started += 1;
        let name = self.terminals[at].name.replace('/', "-");
        let file = format!("{at:02}-{:02}-{name}.strace", self.started);
        Some(self.traces.as_ref()?.join(file))
    }

    /// Starts a command on a pseudoterminal of its own, as a terminal would.
    fn start(&self, command: &str, trace: Option<PathBuf>) -> Result<Program, String> {
        let fail = |what: &str, e: io::Error| format!("cannot {what} for `{command}`: {e}");
        for found in LISTING.captures_iter(command) {
            let path = self.binaries.join(listing(&found));
            if !path.is_file() {
                return Err(format!("`{command}`: there is no listing `{}`", listing(&found)));
            }
        }
        let built = |m: &Captures| {
            // What Cargo's own `--` stood for is gone with it.
            let space = if m[0].ends_with(' ') { " " } else { "" };
            format!("{}{space}", self.binaries.join(listing(m)).display())
        };
        let line = LISTING.replace_all(command, built);
        let line = as_user(&line)?.replace("sudo ", "");

        let size = Winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
        let pty = openpty(&size, None).map_err(|e| fail("open a pseudoterminal", e.into()))?;
        for fd in [&pty.master, &pty.slave] {
            // The reader's program must find the descriptors it would find in
            // the reader's terminal: 0, 1, 2, and no others.
            fcntl(fd, FcntlArg::F_SETFD(FdFlag::FD_CLOEXEC))
                .map_err(|e| fail("mark a descriptor", e.into()))?;
        }
        let mut modes = tcgetattr(&pty.slave).map_err(|e| fail("read terminal modes", e.into()))?;
        modes.local_flags.remove(LocalFlags::ECHO);
        modes.output_flags.remove(OutputFlags::ONLCR);
        tcsetattr(&pty.slave, SetArg::TCSANOW, &modes)
            .map_err(|e| fail("set terminal modes", e.into()))?;

        let slave = || pty.slave.try_clone().map_err(|e| fail("duplicate a descriptor", e));
        let words = words_of(&line);
        let mut shell = match trace {
            None => Command::new(words[0]),
            Some(file) => {
                let mut strace = Command::new("strace");
                strace.args(STRACE).arg("-o").arg(file);
                // Walking a stack takes its time, and only a listing has lines.
                strace.args(LISTING.is_match(command).then_some("--stack-traces"));
                strace.arg(words[0]);
                strace
            }
        };
        shell.args(&words[1..]).current_dir(&self.home);
        shell.stdin(slave()?).stdout(slave()?).stderr(slave()?);
        shell
            .env_remove("RUST_BACKTRACE")
            .env("LC_ALL", "C.UTF-8")
            .env("TERM", "dumb")
            .env("TZ", "UTC");
        shell.env("PATH", path());
        // SAFETY: these calls are async-signal-safe, no handler is installed,
        // and nothing here allocates.
        unsafe {
            shell.pre_exec(|| {
                setsid()?;
                if nix::libc::ioctl(0, nix::libc::TIOCSCTTY, 0) == -1 {
                    return Err(io::Error::last_os_error());
                }
                nix::sys::prctl::set_pdeathsig(Signal::SIGKILL)?;
                // Who runs the tests in the background, or under nohup, has
                // us ignore signals, and children inherit that.
                for ignored in [Signal::SIGHUP, Signal::SIGINT, Signal::SIGQUIT, Signal::SIGTERM] {
                    signal(ignored, SigHandler::SigDfl)?;
                }
                SigSet::empty().thread_set_mask()?;
                Ok(())
            });
        }
        let child = shell.spawn().map_err(|e| fail("start a shell", e))?;
        Ok(Program {
            command: command.into(),
            child,
            screen: File::from(pty.master),
            output: Vec::new(),
            shown: 0,
            eof: false,
            interrupted: false,
        })
    }

    /// Runs a command again and again until its output has all of `texts`.
    fn repeat(&mut self, at: usize, command: &str, texts: &[String]) -> Result<(), String> {
        let end = Instant::now() + self.deadline;
        loop {
            // Run again and again to look, it is no part of what is looked at.
            self.terminals[at].program = Some(self.start(command, None)?);
            self.wait_end(at)?;
            let Some(program) = &self.terminals[at].program else {
                return Ok(());
            };
            let output = String::from_utf8_lossy(&program.output);
            let Some(text) = texts.iter().find(|text| !output.contains(*text)) else {
                return Ok(());
            };
            if Instant::now() > end {
                let seen = program.unseen();
                return Err(format!(
                    "`{command}` never printed {text:?}; its last output:\n{seen}"
                ));
            }
            self.pump(Duration::from_millis(20))?;
        }
    }

    fn send(&mut self, at: usize, bytes: &[u8]) -> Result<(), String> {
        let terminal = &mut self.terminals[at];
        let Some(program) = &mut terminal.program else {
            return Err(format!("nothing runs in terminal `{}` to type into", terminal.name));
        };
        program
            .screen
            .write_all(bytes)
            .map_err(|e| format!("cannot type into `{}`: {e}", program.command))
    }

    /// Waits for a whole line with `text` in it, and records up to there.
    fn wait_for(&mut self, at: usize, text: &str) -> Result<(), String> {
        let end = Instant::now() + self.deadline;
        loop {
            let terminal = &mut self.terminals[at];
            let Some(program) = &mut terminal.program else {
                return Err(format!(
                    "nothing runs in terminal `{}` that could print {text:?}",
                    terminal.name
                ));
            };
            if let Some(seen) = program.take_through(text) {
                self.record.push((at, Piece::Output(seen)));
                return Ok(());
            }
            if program.eof {
                return Err(format!(
                    "terminal `{}`: `{}` ended and never printed {text:?}",
                    terminal.name, program.command
                ));
            }
            if Instant::now() > end {
                let secs = self.deadline.as_secs();
                return Err(format!(
                    "terminal `{}` waited {secs} s for a line with {text:?}",
                    terminal.name
                ));
            }
            self.pump(Duration::from_millis(100))?;
        }
    }

    /// Waits for the program in a terminal to end, records the rest of its
    /// output, and checks how it ended.
    fn finish(&mut self, at: usize, want: Option<i32>) -> Result<(), String> {
        let status = self.wait_end(at)?;
        let Some(program) = self.terminals[at].program.take() else {
            return match want {
                None => Ok(()),
                Some(_) => Err(format!("nothing runs in terminal `{}`", self.terminals[at].name)),
            };
        };
        self.record.push((at, Piece::Output(program.unseen())));
        let Some(status) = status else { return Ok(()) };
        // As `$?` shows it: 128 and the number of the signal that ended it.
        let code = status.code().or(status.signal().map(|signal| 128 + signal));
        let by_key = want.is_none() && program.interrupted && code == Some(130);
        if by_key || code == Some(want.unwrap_or(0)) {
            return Ok(());
        }
        let want = want.unwrap_or(0);
        Err(format!(
            "`{}` ended with {status}, and the script says exit code {want}",
            program.command
        ))
    }

    fn wait_end(&mut self, at: usize) -> Result<Option<ExitStatus>, String> {
        let end = Instant::now() + self.deadline;
        loop {
            let terminal = &mut self.terminals[at];
            let Some(program) = &mut terminal.program else {
                return Ok(None);
            };
            let status = program
                .child
                .try_wait()
                .map_err(|e| format!("cannot wait for `{}`: {e}", program.command))?;
            if let (Some(status), true) = (status, program.eof) {
                return Ok(Some(status));
            }
            if Instant::now() > end {
                let secs = self.deadline.as_secs();
                return Err(format!(
                    "terminal `{}` waited {secs} s for `{}` to end",
                    terminal.name, program.command
                ));
            }
            let limit = if program.eof { 1 } else { 100 };
            self.pump(Duration::from_millis(limit))?;
        }
    }

    /// Reads what any terminal printed, waiting at most `limit` for something.
    /// Standard input is a pipe from the test: when it closes, the test is gone.
    fn pump(&mut self, limit: Duration) -> Result<(), String> {
        let stdin = io::stdin();
        let mut programs: Vec<&mut Program> = self
            .terminals
            .iter_mut()
            .filter_map(|t| t.program.as_mut())
            .filter(|p| !p.eof)
            .collect();
        let mut fds = vec![PollFd::new(stdin.as_fd(), PollFlags::POLLIN)];
        fds.extend(programs.iter().map(|p| PollFd::new(p.screen.as_fd(), PollFlags::POLLIN)));
        let limit = PollTimeout::try_from(limit).unwrap_or(PollTimeout::MAX);
        match poll(&mut fds, limit) {
            Ok(_) | Err(nix::errno::Errno::EINTR) => {}
            Err(e) => return Err(format!("cannot poll the terminals: {e}")),
        }
        let ready: Vec<bool> = fds.iter().map(|fd| fd.any().unwrap_or(false)).collect();
        if ready[0] {
            return Err("interrupted".into());
        }
        for (program, _) in programs.iter_mut().zip(&ready[1..]).filter(|(_, ready)| **ready) {
            let mut buf = [0; 4096];
            match program.screen.read(&mut buf) {
                Ok(n) if n > 0 => program.output.extend_from_slice(&buf[..n]),
                // A pseudoterminal whose last user has gone reads as EIO.
                Ok(_) | Err(_) => program.eof = true,
            }
        }
        Ok(())
    }

    /// Waits until every program sleeps in some call, so that what is traced
    /// begins each step in the same state: a line of output says that a program
    /// has come to a point, not that it has reached its next `accept`. A program
    /// that never sleeps is not waited for; nor, for long, is one that does not
    /// wake for what was typed.
    fn settle(&mut self) -> Result<(), String> {
        let begin = Instant::now();
        let mut before = None;
        while self.traces.is_some() && begin.elapsed() < Duration::from_secs(2) {
            let now = asleep();
            let woke = now != self.settled || begin.elapsed() > Duration::from_millis(200);
            if now.is_some() && now == before && woke {
                break;
            }
            before = now;
            self.pump(Duration::from_millis(2))?;
        }
        self.settled = before;
        Ok(())
    }

    fn failure(&self, step: usize, why: &str) -> String {
        let mut text = format!("step {step}: {why}\n");
        for (at, terminal) in self.terminals.iter().enumerate() {
            let shown: String = self
                .record
                .iter()
                .filter(|(a, _)| *a == at)
                .map(|(_, piece)| piece.plain())
                .collect();
            let unseen = terminal.program.as_ref().map_or(String::new(), Program::unseen);
            let _ = write!(text, "--- terminal `{}` shows:\n{shown}{unseen}\n", terminal.name);
        }
        text
    }

    /// The recording: HTML that Markdown lets through and that reads in order
    /// without any style. A chunk is what happens at one terminal before
    /// another one's turn; CSS puts the chunks of a terminal in one column.
    fn recording(&self, title: &str, source: &str) -> String {
        let mut html = format!(
            "<figure class=\"session\" style=\"--terminals:{}\">\n\n",
            self.terminals.len()
        );
        for chunk in self.record.chunk_by(|a, b| a.0 == b.0) {
            let at = chunk[0].0;
            let text: String = chunk.iter().map(|(_, piece)| piece.html()).collect();
            // Tools pad their columns to the window's edge.
            let text: String = text.lines().map(|line| line.trim_end().to_owned() + "\n").collect();
            if text.is_empty() {
                continue;
            }
            let name = escape(&self.terminals[at].name);
            let _ = write!(
                html,
                "<div class=\"terminal\" style=\"--terminal:{}\">\n<p>{name}</p>\n\n<pre tabindex=\"0\"><code class=\"nohighlight\">{text}</code></pre>\n\n</div>\n\n",
                at + 1,
            );
        }
        let _ = write!(
            html,
            "<figcaption>{}. <code>{}</code></figcaption>\n\n</figure>\n",
            escape(title),
            escape(source)
        );
        html
    }
}

/// How often each thread of the session has slept, if all of them sleep now.
/// The player itself is left out; /proc shows no others, for a session that is
/// traced has a process namespace of its own.
fn asleep() -> Option<Vec<String>> {
    let me = std::process::id().to_string();
    let mut slept = Vec::new();
    for process in fs::read_dir("/proc").ok()?.flatten() {
        let name = process.file_name();
        if name.as_encoded_bytes()[0].is_ascii_digit() && name != me.as_str() {
            for thread in fs::read_dir(process.path().join("task")).ok()?.flatten() {
                let status = fs::read_to_string(thread.path().join("status")).ok()?;
                let value = |name| status.lines().find_map(|line| line.strip_prefix(name));
                if !value("State:\t")?.starts_with(['S', 'Z']) {
                    return None;
                }
                let times = value("voluntary_ctxt_switches:\t");
                slept.push(format!("{} {times:?}", thread.path().display()));
            }
        }
    }
    Some(slept)
}

/// Whether there is a program of this name, and every one of them is stopped.
fn stopped(name: &str) -> bool {
    let status = |process: fs::DirEntry| fs::read_to_string(process.path().join("status")).ok();
    let all = fs::read_dir("/proc").into_iter().flatten().flatten().filter_map(status);
    // The kernel keeps fifteen bytes of a name.
    let mine = format!("Name:\t{}\n", &name[..name.len().min(15)]);
    let mut mine = all.filter(|status| status.starts_with(&mine)).peekable();
    mine.peek().is_some() && mine.all(|status| status.contains("\nState:\tT"))
}

impl Drop for Player {
    fn drop(&mut self) {
        for program in self.terminals.iter_mut().filter_map(|t| t.program.as_mut()) {
            let _ = killpg(Pid::from_raw(program.child.id() as i32), Signal::SIGKILL);
            let _ = program.child.wait();
        }
    }
}

impl Program {
    fn unseen(&self) -> String {
        String::from_utf8_lossy(&self.output[self.shown..]).into_owned()
    }

    /// Everything up to the end of the first whole line that has `text`.
    fn take_through(&mut self, text: &str) -> Option<String> {
        let mut end = self.shown;
        for line in self.output[self.shown..].split_inclusive(|b| *b == b'\n') {
            end += line.len();
            let whole = self.eof || line.ends_with(b"\n");
            if whole && String::from_utf8_lossy(line).contains(text) {
                let seen = String::from_utf8_lossy(&self.output[self.shown..end]).into_owned();
                self.shown = end;
                return Some(seen);
            }
        }
        None
    }
}

impl Piece {
    fn plain(&self) -> String {
        match self {
            Piece::Command(line) => format!("$ {line}\n"),
            Piece::Typed(line) => format!("{line}\n"),
            Piece::Output(text) => text.clone(),
        }
    }

    fn html(&self) -> String {
        match self {
            Piece::Command(line) => format!("$ <kbd>{}</kbd>\n", escape(line)),
            Piece::Typed(line) if line.is_empty() => "<kbd>↵</kbd>\n".into(),
            Piece::Typed(line) => format!("<kbd>{}</kbd>\n", escape(line)),
            Piece::Output(text) => escape(text),
        }
    }
}

/// `sudo -u NAME`, as a session that is root already does it: no password, no
/// log, no settings of this machine.
fn as_user(line: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut words = line.split("sudo -u ");
    out.push_str(words.next().unwrap_or_default());
    for rest in words {
        let (name, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let user = User::from_name(name).map_err(|e| format!("cannot look up {name}: {e}"))?;
        let user = user.ok_or_else(|| format!("`{line}`: there is no user {name}"))?;
        let (uid, gid) = (user.uid, user.gid);
        let _ = write!(out, "setpriv --reuid={uid} --regid={gid} --clear-groups {rest}");
    }
    Ok(out)
}

/// A command line as a program and its arguments. The shell is left out where
/// the line has nothing for it to do: dash loses a Ctrl-C that comes just before
/// it turns into the program, and no terminal types that fast but ours.
fn words_of(line: &str) -> Vec<&str> {
    let plain = |c: char| c.is_ascii_alphanumeric() || " _-+./:,=@%".contains(c);
    let words: Vec<&str> = line.split_whitespace().collect();
    match words.first().filter(|word| line.chars().all(plain) && !word.contains('=')) {
        Some(program) if which(program) => words,
        _ => vec!["/bin/sh", "-c", line],
    }
}

/// Whether there is such a program; what is not may be a builtin of the shell.
pub fn which(program: &str) -> bool {
    program.contains('/') || std::env::split_paths(&path()).any(|dir| dir.join(program).is_file())
}

/// Where programs are looked for: also where an ordinary user's path does not
/// lead, for `ip` and its like.
pub fn path() -> String {
    format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default())
}

/// For HTML; control characters as a terminal echoes them, in caret notation.
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\t' => out.push(c),
            c if c.is_ascii_control() => out.extend(['^', char::from(c as u8 ^ 0x40)]),
            c => out.push(c),
        }
    }
    out
}
