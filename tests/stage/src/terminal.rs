//! One pseudoterminal, and the program in it.

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::path::Path;
use std::process::{Child, Command, ExitStatus};

use nix::sys::signal::{SigHandler, SigSet, Signal, killpg, signal};
use nix::sys::termios::{LocalFlags, OutputFlags, SetArg, tcgetattr, tcsetattr};
use nix::unistd::Pid;
use pty_process::Size;
use pty_process::blocking::{self, Pty};

pub struct Program {
    /// What was typed to start it.
    pub command: String,
    child: Child,
    screen: Pty,
    output: Vec<u8>,
    /// How much of the output the recording has.
    shown: usize,
    /// Nothing has the terminal open any more.
    pub eof: bool,
    /// Ctrl-C was pressed.
    pub interrupted: bool,
    /// Nobody watches: it is run again and again, until it shows something.
    pub quiet: bool,
}

impl Program {
    /// Starts a command on a pseudoterminal of its own, as a terminal would.
    /// `typed` is what the reader typed for it.
    pub fn start(typed: &str, mut command: Command, home: &Path) -> Result<Program, String> {
        let fail = |what: &str, e: io::Error| format!("cannot {what} for `{typed}`: {e}");
        let failed = |e: pty_process::Error| format!("cannot start `{typed}`: {e}");
        let (screen, program) = blocking::open().map_err(failed)?;
        screen.resize(Size::new(24, 80)).map_err(failed)?;
        let mut modes = tcgetattr(&screen).map_err(|e| fail("read terminal modes", e.into()))?;
        modes.local_flags.remove(LocalFlags::ECHO);
        modes.output_flags.remove(OutputFlags::ONLCR);
        tcsetattr(&screen, SetArg::TCSANOW, &modes)
            .map_err(|e| fail("set terminal modes", e.into()))?;
        command.current_dir(home).env("HOME", home);
        // SAFETY: these calls are async-signal-safe, no handler is installed,
        // and nothing here allocates.
        let command = unsafe {
            blocking::Command::from(command).pre_exec(|| {
                nix::sys::prctl::set_pdeathsig(Signal::SIGKILL)?;
                // Who runs the tests in the background, or under nohup, has
                // us ignore signals, and children inherit that.
                for ignored in [Signal::SIGHUP, Signal::SIGINT, Signal::SIGQUIT, Signal::SIGTERM] {
                    signal(ignored, SigHandler::SigDfl)?;
                }
                SigSet::empty().thread_set_mask()?;
                Ok(())
            })
        };
        let child = command.spawn(program).map_err(failed)?;
        Ok(Program {
            command: typed.into(),
            child,
            screen,
            output: Vec::new(),
            shown: 0,
            eof: false,
            interrupted: false,
            quiet: false,
        })
    }

    /// The process that was started.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Types at its terminal.
    pub fn send(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.screen
            .write_all(bytes)
            .map_err(|e| format!("cannot type into `{}`: {e}", self.command))
    }

    /// What to poll for more of its output.
    pub fn screen(&self) -> BorrowedFd<'_> {
        self.screen.as_fd()
    }

    /// Reads what is there to read, and gives it.
    pub fn read(&mut self) -> &[u8] {
        let before = self.output.len();
        let mut buf = [0; 4096];
        match self.screen.read(&mut buf) {
            Ok(n) if n > 0 => self.output.extend_from_slice(&buf[..n]),
            // A pseudoterminal whose last user has gone reads as EIO.
            Ok(_) | Err(_) => self.eof = true,
        }
        &self.output[before..]
    }

    /// How it ended, once it has, and nothing more can come from it.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>, String> {
        // Until then its process id is taken, and what we kill is its own.
        if !self.eof {
            return Ok(None);
        }
        self.child.try_wait().map_err(|e| format!("cannot wait for `{}`: {e}", self.command))
    }

    /// All that it printed so far.
    pub fn output(&self) -> String {
        String::from_utf8_lossy(&self.output).into_owned()
    }

    /// What it printed and the recording has not.
    pub fn unseen(&self) -> String {
        String::from_utf8_lossy(&self.output[self.shown..]).into_owned()
    }

    /// Everything up to the end of the first whole line that has `text`.
    pub fn take_through(&mut self, text: &str) -> Option<String> {
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

impl Drop for Program {
    fn drop(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            let _ = killpg(Pid::from_raw(self.child.id() as i32), Signal::SIGKILL);
            let _ = self.child.wait();
        }
    }
}
