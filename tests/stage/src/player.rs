//! Plays a session at real terminals and records it.
//!
//! It waits on output, never on time: the script's deadline only bounds how
//! long a step may hang.

use std::fmt::Write as _;
use std::fs;
use std::os::fd::BorrowedFd;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::ExitStatus;
use std::time::{Duration, Instant, UNIX_EPOCH};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

use crate::ladder::ACTIONS;
use crate::recording::{Piece, Recording};
use crate::script::{Key, Script, Step};
use crate::terminal::Program;
use crate::{command, proc};

/// Where a session is played, and with what.
#[derive(Clone, Copy)]
pub struct Setup<'a> {
    /// Where the listings were built.
    pub binaries: &'a Path,
    /// An empty directory to play in.
    pub home: &'a Path,
    /// Every program is traced, and what the tracer writes goes there.
    pub traces: Option<&'a Path>,
    /// When there is something to read here, or it was closed, the session ends.
    pub lifeline: Option<BorrowedFd<'a>>,
}

/// Who watches while a session is played.
pub trait Audience {
    /// Whether a step may be taken that does something. Until it may, this is
    /// asked every few milliseconds, and what runs goes on.
    fn ready(&mut self, _number: usize, _step: &Step) -> Result<bool, String> {
        Ok(true)
    }

    /// Something was typed at a terminal.
    fn typed(&mut self, _terminal: &str, _piece: &Piece) {}

    /// A program printed something.
    fn printed(&mut self, _terminal: &str, _text: &[u8]) {}
}

/// Nobody watches.
impl Audience for () {}

/// Plays a script and gives what was recorded. The error says which terminal
/// waited for what, and what each of them shows.
pub fn play(
    script: &Script,
    setup: Setup,
    audience: &mut dyn Audience,
) -> Result<Recording, String> {
    let mut player = Player {
        setup,
        audience,
        started: 0,
        actions: String::new(),
        settled: None,
        deadline: Duration::from_secs(script.deadline),
        programs: Vec::new(),
        record: Recording::default(),
    };
    for (n, step) in script.step.iter().enumerate() {
        player.step(n + 1, step).map_err(|e| player.failure(n + 1, &e))?;
    }
    for at in 0..player.programs.len() {
        player.finish(at, None).map_err(|e| {
            let e = format!("{e}; a script must end every program, and wait for that (`exit`)");
            player.failure(script.step.len(), &e)
        })?;
    }
    if let Some(traces) = setup.traces {
        fs::write(traces.join(ACTIONS), &player.actions)
            .map_err(|e| format!("cannot keep the times of the steps: {e}"))?;
    }
    Ok(player.record)
}

struct Player<'a> {
    setup: Setup<'a>,
    audience: &'a mut dyn Audience,
    /// How many programs were started.
    started: usize,
    /// For a session that is traced: each step that did something, and when.
    actions: String,
    /// What slept, and how often it had, when the last of them was taken.
    settled: Option<Vec<String>>,
    deadline: Duration,
    /// What runs in each terminal.
    programs: Vec<Option<Program>>,
    record: Recording,
}

impl Player<'_> {
    fn step(&mut self, number: usize, step: &Step) -> Result<(), String> {
        let actions = [step.run.is_some(), step.types.is_some(), step.press.is_some()];
        if actions.iter().filter(|a| **a).count() > 1 {
            return Err("one step may have only one of `run`, `type` and `press`".into());
        }
        if !step.until.is_empty() && (step.run.is_none() || !step.expect.is_empty()) {
            return Err("`until` goes with `run`, and not with `expect`".into());
        }
        if actions.contains(&true) {
            while !self.audience.ready(number, step)? {
                self.pump(Duration::from_millis(20))?;
            }
            self.settle()?;
            let now = UNIX_EPOCH.elapsed().unwrap_or_default().as_nanos();
            let _ = writeln!(self.actions, "{number} {now}");
        }
        let at = self.terminal(&step.terminal);
        if let Some(command) = &step.run {
            // Who was told to stop has stopped before the next command.
            for other in (0..self.programs.len()).filter(|n| *n != at) {
                if self.programs[other].as_ref().is_some_and(|p| p.interrupted) {
                    self.finish(other, None)?;
                }
            }
            self.finish(at, None)?;
            if !step.until.is_empty() {
                self.repeat(at, command, &step.until)?;
                self.typed(at, Piece::Command(command.clone()));
                if let Some(program) = &self.programs[at] {
                    self.audience.printed(&self.record.terminals[at], program.output().as_bytes());
                }
                return self.finish(at, step.exit);
            }
            // One tracer at a time: strace cannot be traced itself.
            let trace = self.trace(at).filter(|_| !command.contains("strace "));
            self.programs[at] = Some(self.start(command, trace)?);
            self.typed(at, Piece::Command(command.clone()));
        } else if let Some(line) = &step.types {
            self.send(at, format!("{line}\n").as_bytes())?;
            self.typed(at, Piece::Typed(line.clone()));
        } else if let Some(key) = step.press {
            let (byte, name) = match key {
                Key::CtrlC => (b"\x03", "^C"),
                Key::CtrlD => (b"\x04", "^D"),
            };
            self.send(at, byte)?;
            if let Some(program) = &mut self.programs[at] {
                program.interrupted |= matches!(key, Key::CtrlC);
            }
            self.typed(at, Piece::Typed(name.into()));
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

    fn typed(&mut self, at: usize, piece: Piece) {
        self.audience.typed(&self.record.terminals[at], &piece);
        self.record.push(at, piece);
    }

    /// Waits until a program of this name is stopped.
    fn wait_stopped(&mut self, name: &str) -> Result<(), String> {
        let end = Instant::now() + self.deadline;
        while !proc::stopped(name) {
            if Instant::now() > end {
                let secs = self.deadline.as_secs();
                return Err(format!("waited {secs} s for `{name}` to be stopped"));
            }
            self.pump(Duration::from_millis(1))?;
        }
        Ok(())
    }

    fn terminal(&mut self, name: &str) -> usize {
        if let Some(at) = self.record.terminals.iter().position(|t| t == name) {
            return at;
        }
        self.record.terminals.push(name.into());
        self.programs.push(None);
        self.programs.len() - 1
    }

    /// Where the trace of the next program of a terminal goes, if it is traced.
    /// By name, traces sort as terminals and then as programs were started.
    fn trace(&mut self, at: usize) -> Option<PathBuf> {
        self.started += 1;
        let name = self.record.terminals[at].replace('/', "-");
        let file = format!("{at:02}-{:02}-{name}.strace", self.started);
        Some(self.setup.traces?.join(file))
    }

    fn start(&self, typed: &str, trace: Option<PathBuf>) -> Result<Program, String> {
        let command = command::of(typed, self.setup.binaries, trace.as_deref())?;
        Program::start(typed, command, self.setup.home)
    }

    /// Runs a command again and again until its output has all of `texts`.
    fn repeat(&mut self, at: usize, command: &str, texts: &[String]) -> Result<(), String> {
        let end = Instant::now() + self.deadline;
        loop {
            // Run again and again to look, it is no part of what is looked at.
            let mut program = self.start(command, None)?;
            program.quiet = true;
            self.programs[at] = Some(program);
            self.wait_end(at)?;
            let Some(program) = &self.programs[at] else {
                return Ok(());
            };
            let output = program.output();
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
        match &mut self.programs[at] {
            Some(program) => program.send(bytes),
            None => Err(format!("nothing runs in terminal `{}` to type into", self.name(at))),
        }
    }

    fn name(&self, at: usize) -> &str {
        &self.record.terminals[at]
    }

    /// Waits for a whole line with `text` in it, and records up to there.
    fn wait_for(&mut self, at: usize, text: &str) -> Result<(), String> {
        let end = Instant::now() + self.deadline;
        loop {
            let name = &self.record.terminals[at];
            let Some(program) = &mut self.programs[at] else {
                return Err(format!("nothing runs in terminal `{name}` that could print {text:?}"));
            };
            if let Some(seen) = program.take_through(text) {
                self.record.push(at, Piece::Output(seen));
                return Ok(());
            }
            if program.eof {
                return Err(format!(
                    "terminal `{name}`: `{}` ended and never printed {text:?}",
                    program.command
                ));
            }
            if Instant::now() > end {
                let secs = self.deadline.as_secs();
                return Err(format!("terminal `{name}` waited {secs} s for a line with {text:?}"));
            }
            self.pump(Duration::from_millis(100))?;
        }
    }

    /// Waits for the program in a terminal to end, records the rest of its
    /// output, and checks how it ended.
    fn finish(&mut self, at: usize, want: Option<i32>) -> Result<(), String> {
        let status = self.wait_end(at)?;
        let Some(program) = self.programs[at].take() else {
            return match want {
                None => Ok(()),
                Some(_) => Err(format!("nothing runs in terminal `{}`", self.name(at))),
            };
        };
        self.record.push(at, Piece::Output(program.unseen()));
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
            let name = &self.record.terminals[at];
            let Some(program) = &mut self.programs[at] else {
                return Ok(None);
            };
            if let Some(status) = program.ended()? {
                return Ok(Some(status));
            }
            if Instant::now() > end {
                let secs = self.deadline.as_secs();
                // What waits for its input does not end when its peer does.
                return Err(format!(
                    "terminal `{name}` waited {secs} s for `{}` to end. What does not end by itself is told to: `press = \"Ctrl-C\"`, or \"Ctrl-D\"",
                    program.command
                ));
            }
            let limit = if program.eof { 1 } else { 100 };
            self.pump(Duration::from_millis(limit))?;
        }
    }

    /// Reads what any terminal printed, waiting at most `limit` for something.
    fn pump(&mut self, limit: Duration) -> Result<(), String> {
        let names = self.record.terminals.iter();
        let programs = self.programs.iter_mut().zip(names);
        let programs = programs.filter_map(|(program, name)| Some((program.as_mut()?, name)));
        let mut programs: Vec<_> = programs.filter(|(program, _)| !program.eof).collect();
        let screens = programs.iter().map(|(program, _)| program.screen());
        let fds = screens.chain(self.setup.lifeline);
        let mut fds: Vec<PollFd> = fds.map(|fd| PollFd::new(fd, PollFlags::POLLIN)).collect();
        let limit = PollTimeout::try_from(limit).unwrap_or(PollTimeout::MAX);
        match poll(&mut fds, limit) {
            Ok(_) | Err(nix::errno::Errno::EINTR) => {}
            Err(e) => return Err(format!("cannot poll the terminals: {e}")),
        }
        let ready: Vec<bool> = fds.iter().map(|fd| fd.any().unwrap_or(false)).collect();
        if ready.get(programs.len()) == Some(&true) {
            return Err("interrupted".into());
        }
        for ((program, name), _) in programs.iter_mut().zip(&ready).filter(|(_, ready)| **ready) {
            let quiet = program.quiet;
            let text = program.read();
            if !quiet {
                self.audience.printed(name, text);
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
        while self.setup.traces.is_some() && begin.elapsed() < Duration::from_secs(2) {
            let now = proc::asleep();
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
        for (at, program) in self.programs.iter().enumerate() {
            let shown = self.record.plain(at);
            let unseen = program.as_ref().map_or(String::new(), Program::unseen);
            let name = self.name(at);
            let _ = write!(text, "--- terminal `{name}` shows:\n{shown}{unseen}\n");
        }
        text
    }
}
